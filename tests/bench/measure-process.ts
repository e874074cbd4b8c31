import { execFileSync } from 'node:child_process';

/** What one run of a program took. */
export interface ProcessCost {
  readonly seconds: number;
  /** The largest resident memory of the process, in MB. */
  readonly megabytes: number;
}

// Node cannot ask for the peak memory of a child; Python, which pandoc's machines have, can.
const wrapper = `
import resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - start
print(code, seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
`;

/** Runs a program to its end as a whole process; throws when it fails. */
export function measureProcess(program: string, parameters: readonly string[]): ProcessCost {
  const printed = execFileSync('python3', ['-c', wrapper, program, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [code, seconds, megabytes] = printed.trim().split(' ').map(Number);
  if (code !== 0 || seconds === undefined || megabytes === undefined) {
    throw new Error(`${program} ${parameters.join(' ')} ended with ${code ?? '?'}`);
  }
  return { seconds, megabytes };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
