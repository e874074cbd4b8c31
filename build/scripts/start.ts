/**
 * Starts the app from the source: `npm start`. Builds what is missing, then opens Electron; where
 * its runtime is not there it is fetched once with Electron's own installer, and where that cannot
 * be reached the window opens in an installed browser. `RAPPORTEUR_SHELL=browser` asks for that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const electron = join(root, 'node_modules/electron');
/** Where the installer gets the runtime from, unless a mirror is named. */
const source = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
const reachTime = 5000;

function findElectron(): string | undefined {
  const note = join(electron, 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(electron, 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : undefined;
}

async function isReachable(): Promise<boolean> {
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(reachTime) });
    return true;
  } catch {
    return false;
  }
}

/** The runtime's program, fetched if need be, or the reason why there is none. */
async function provideElectron(): Promise<{ program: string } | { reason: string }> {
  if (process.env.RAPPORTEUR_SHELL === 'browser')
    return { reason: 'RAPPORTEUR_SHELL asks for a browser' };
  const there = findElectron();
  if (there !== undefined) return { program: there };
  if (!existsSync(electron)) return { reason: 'it is not among the installed packages' };
  console.log(`Electron's runtime is not here yet; looking for it at ${source} …`);
  if (!(await isReachable())) {
    return { reason: `its runtime is not here and ${source} cannot be reached` };
  }
  console.log('Fetching it once, about 110 MB …');
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'inherit' });
  const program = findElectron();
  return program === undefined ? { reason: 'its installer failed' } : { program };
}

/** Runs a program in the place of this script: its end and its exit code are this one's. */
function become(program: string, parameters: readonly string[]): void {
  const child = spawn(program, parameters, { stdio: 'inherit', cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

await buildApp();
const provided = await provideElectron();
if ('program' in provided) {
  become(provided.program, [root, ...process.argv.slice(2)]);
} else {
  console.log(`Opening without Electron: ${provided.reason}.`);
  become(process.execPath, [join(root, 'out/main/browser.mjs'), ...process.argv.slice(2)]);
}
