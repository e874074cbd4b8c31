/** Builds the window and the shells around it into out/, where a source is newer than what is there: `npm run build`. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const targets = [
  {
    folder: 'out/renderer',
    proof: 'index.html',
    config: 'build/vite.window.config.ts',
    sources: ['shared', 'renderer'],
  },
  {
    folder: 'out/preload',
    proof: 'preload.cjs',
    config: 'build/vite.preload.config.ts',
    sources: ['shared/ipc', 'electron/preload.ts'],
  },
  {
    folder: 'out/main',
    proof: 'browser.mjs',
    config: 'build/vite.shells.config.ts',
    sources: ['shared', 'electron'],
  },
] as const;

/** When something was last changed at or below a path, in milliseconds; a folder's own time tells of removed files. */
function lastChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    stats.mtimeMs,
  );
}

function isFresh({ folder, proof, config, sources }: (typeof targets)[number]): boolean {
  const built = statSync(join(root, folder, proof), { throwIfNoEntry: false })?.mtimeMs;
  return (
    built !== undefined &&
    [...sources, config, 'package-lock.json'].every((path) => lastChange(join(root, path)) <= built)
  );
}

/** Builds beside the old folder and then lets the two change places, so that nobody runs half a build. */
async function buildTarget({ folder, proof, config }: (typeof targets)[number]): Promise<void> {
  const started = new Date();
  const fresh = join(root, `${folder}-${String(process.pid)}-new`);
  const old = join(root, `${folder}-${String(process.pid)}-old`);
  try {
    await build({
      configFile: join(root, config),
      build: { outDir: fresh, emptyOutDir: true },
      logLevel: 'warn',
    });
    // Dated from the beginning, so that a source changed during the build counts as newer.
    utimesSync(join(fresh, proof), started, started);
    mkdirSync(join(root, folder), { recursive: true });
    renameSync(join(root, folder), old);
    renameSync(fresh, join(root, folder));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Builds what is missing or older than its sources. */
export async function buildApp(): Promise<void> {
  for (const target of targets) {
    if (!isFresh(target)) await buildTarget(target);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildApp();
