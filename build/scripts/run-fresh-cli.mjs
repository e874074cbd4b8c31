/** Builds the command line where its sources are newer than the build, then runs it in this process. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'out/cli/rapporteur.mjs');
const sources = ['shared', 'electron', 'build/vite.cli.config.ts', 'package-lock.json'];

/**
 * When something was last changed at or below a path, in milliseconds. Folders count as well:
 * theirs is the time that a removed file leaves behind.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    stats.mtimeMs,
  );
}

function isBuildFresh() {
  const built = statSync(command, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((source) => lastChange(join(root, source)) <= built);
}

function build() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'build/scripts/build-cli.mjs')],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0) return true;
  process.stderr.write(`The command line could not be built:\n${stdout}${stderr}`);
  return false;
}

if (isBuildFresh() || build()) {
  process.argv[1] = command;
  await import(pathToFileURL(command).href);
} else {
  process.exitCode = 1;
}
