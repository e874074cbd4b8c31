/** Builds the command line into out/cli: `npm run build:cli`. */
import { chmodSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'out/cli');
const fresh = join(root, `out/cli-${process.pid}-new`);
const old = join(root, `out/cli-${process.pid}-old`);

const started = new Date();
try {
  await build({
    configFile: join(root, 'build/vite.cli.config.ts'),
    build: { outDir: fresh },
    logLevel: 'warn',
  });
  const command = join(fresh, 'rapporteur.mjs');
  chmodSync(command, 0o755);
  // Dated from the beginning, so that a source changed during the build counts as newer.
  utimesSync(command, started, started);

  // Whole folders change places, so that nobody ever runs half a build.
  mkdirSync(target, { recursive: true });
  renameSync(target, old);
  renameSync(fresh, target);
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
