/**
 * Causes every fault in its full number and prints what came of it as a table: `npm run faults`.
 * `npm run faults -- tests/faults/kills` does a part.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Row {
  readonly fault: string;
  readonly runs: number;
  readonly outcome: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = join(root, 'test-results/faults');

rmSync(rows, { recursive: true, force: true });
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'build/vitest.config.ts', '--project', 'faults', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, RAPPORTEUR_FAULTS: 'full' } },
);
const names = existsSync(rows)
  ? readdirSync(rows)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
  : [];
console.log('\n| fault | runs | outcome |\n| --- | ---: | --- |');
for (const name of names) {
  const { fault, runs, outcome } = JSON.parse(readFileSync(join(rows, name), 'utf8')) as Row;
  console.log(`| ${fault} | ${runs.toLocaleString('en')} | ${outcome} |`);
}
process.exitCode = status ?? 1;
