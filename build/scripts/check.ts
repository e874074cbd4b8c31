/** Runs every check of the source to its end, two at a time, and names those that fail: `npm run check`. */
import { spawn } from 'node:child_process';

const checks = ['typecheck', 'lint', 'format:check', 'layers', 'deadcode', 'duplicates'];

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

function runScript(name: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

const waiting = [...checks];
const failed: string[] = [];

async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const started = performance.now();
    const { passed, output } = await runScript(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`);
    if (!passed) {
      console.log(output.trimEnd());
      failed.push(name);
    }
  }
}

await Promise.all([work(), work()]);

if (failed.length > 0) {
  console.error(`\nChecks that failed: ${failed.join(', ')}. Repeat one with: npm run NAME`);
  process.exitCode = 1;
}
