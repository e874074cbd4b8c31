import { fuzzTargets } from './fuzz-targets';
import type { FuzzTarget } from './fuzz-targets';
import { createDice, mutate } from './mutate';

/** What fuzzing one importer came to. */
export interface FuzzReport {
  readonly importer: string;
  readonly runs: number;
  readonly slowest: number;
  /** Inputs that broke a rule, as base64, with what went wrong. */
  readonly failures: readonly { readonly problem: string; readonly input: string }[];
}

/** Milliseconds of the processor that one input may take: a start, and so much per byte. */
function allowedTime(bytes: Uint8Array): number {
  return 400 + bytes.length / 50;
}

/** Feeds mutated files to every importer, in equal shares: none may throw, hang, or reach into JavaScript's own objects. */
export function fuzz(runs: number, seed: number): readonly FuzzReport[] {
  return fuzzTargets.map((target) =>
    fuzzTarget(target, Math.ceil(runs / fuzzTargets.length), seed),
  );
}

function fuzzTarget({ name, seeds, run }: FuzzTarget, runs: number, seed: number): FuzzReport {
  const dice = createDice(seed);
  const failures: { problem: string; input: string }[] = [];
  const keys = ownKeys();
  let slowest = 0;
  for (let count = 0; count < runs && failures.length < 10; count += 1) {
    const input = mutate(seeds[dice(seeds.length)] ?? new Uint8Array(), dice);
    const first = measure(run, input);
    // The machine's own work, such as collecting garbage, counts too; what is truly slow is slow every time.
    const isSlow = first.time > allowedTime(input);
    const time = isSlow
      ? Math.min(first.time, measure(run, input).time, measure(run, input).time)
      : first.time;
    let { problem } = first;
    slowest = Math.max(slowest, time);
    if (time > allowedTime(input))
      problem ??= `took ${time.toFixed(0)} ms for ${String(input.length)} bytes`;
    if (ownKeys() !== keys) problem ??= 'changed a prototype';
    if (problem !== undefined)
      failures.push({ problem, input: Buffer.from(input).toString('base64') });
  }
  return { importer: name, runs, slowest, failures };
}

function measure(
  run: FuzzTarget['run'],
  input: Uint8Array,
): { readonly time: number; problem: string | undefined } {
  const before = process.cpuUsage();
  let problem: string | undefined;
  try {
    run(input);
  } catch (error) {
    const [, place = ''] = error instanceof Error ? (error.stack?.split('\n') ?? []) : [];
    problem = `${error instanceof Error ? error.message : String(error)} ${place.trim()}`;
  }
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, problem };
}

function ownKeys(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((one) => Reflect.ownKeys(one).length)
    .join();
}
