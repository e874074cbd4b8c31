/**
 * Feeds 100,000 mutated files to the importers: `npm run fuzz`. FUZZ_RUNS says another number, and
 * FUZZ_SEED other mutations; what breaks a rule is printed as base64.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'build/vitest.config.ts', 'tests/importers/fuzz'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '100000' },
  },
);
process.exitCode = status ?? 1;
