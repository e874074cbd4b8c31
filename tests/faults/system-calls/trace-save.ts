import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../support/save-when-told.ts', import.meta.url));
const loader = fileURLToPath(new URL('../support/resolve-source.mjs', import.meta.url));

/** Why system calls cannot be tampered with here; `undefined` where they can. */
export function whyNoTrace(): string | undefined {
  const { status } = spawnSync('strace', ['-e', 'trace=none', 'true']);
  return status === 0
    ? undefined
    : 'strace is missing (apt-get install strace) or may not trace here';
}

/**
 * Saves a file in a process of its own whose system calls are tampered with, from the moment of the
 * save on. What the process said comes back: the code of the save's outcome, or nothing if it was killed.
 * @param injection as strace's `-e inject=` takes it.
 */
export async function traceSave(path: string, length: number, injection: string): Promise<string> {
  const parameters = ['--import', loader, script, path, 'b', String(length)];
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  const calls = injection.split(':')[0] ?? '';
  const tracer = spawn(
    'strace',
    [
      '-f',
      '-e',
      `trace=${calls}`,
      '-e',
      `inject=${injection}`,
      '-o',
      '/dev/null',
      '-p',
      String(child.pid),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await once(tracer.stderr, 'data');
  const closed = once(child, 'close');
  child.stdin.on('error', () => undefined);
  child.stdin.write('go\n');
  await closed;
  if (tracer.exitCode === null) await once(tracer, 'close');
  return said.replace('ready\n', '').trim();
}
