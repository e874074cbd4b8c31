import { spawn, spawnSync } from 'node:child_process';

/** How a program ran: its standard output as bytes, and standard error as text. */
export interface ProgramRun {
  readonly output: Uint8Array;
  readonly errors: string;
}

/** Whether a program of this name can be started. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** Runs a program to its end; throws when it fails, or with all its children is stopped after the time in milliseconds. */
export function runProgram(
  name: string,
  parameters: readonly string[],
  timeout = 120_000,
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    // A group of its own, since soffice is a script whose children outlive it.
    const child = spawn(name, parameters, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeout);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const said = Buffer.concat(errors).toString('utf8');
      if (isLate) reject(new Error(`${name} took more than ${String(timeout)} ms`));
      else if (code !== 0) reject(new Error(`${name} failed with ${String(code)}: ${said}`));
      else resolve({ output: new Uint8Array(Buffer.concat(output)), errors: said });
    });
  });
}
