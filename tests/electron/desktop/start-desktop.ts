import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { historyWorker } from '../services/history/open-test-history';
import { journalWorker } from '../services/journal/open-test-journal';
import { tempFolder } from '../services/temp-folder';

/**
 * Runs the Electron shell's main module from its first line, on the stand-in for Electron and in a
 * folder of its own. The built window is a single page.
 */
export async function startDesktop({ parameters = [] as readonly string[], hasLock = true } = {}) {
  const folder = tempFolder();
  const pages = join(folder, 'renderer');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>The window</title>');
  vi.resetModules();
  vi.stubEnv('RAPPORTEUR_DATA', join(folder, 'data'));
  vi.stubEnv('XDG_DOCUMENTS_DIR', join(folder, 'Documents'));
  vi.doMock('../../../electron/desktop/built-files', () => ({
    builtFiles: { window: pages, preload: '/built/preload.cjs', historyWorker, journalWorker },
  }));
  const argv = process.argv;
  process.argv = ['electron', ...parameters];
  onTestFinished(() => {
    process.argv = argv;
    vi.unstubAllEnvs();
  });
  const electron = await import('../fake-electron/electron');
  electron.app.hasLock = hasLock;
  await import('../../../electron/main');
  const { electronState } = electron;
  if (hasLock) {
    await vi.waitUntil(() => electronState.menu !== undefined || electronState.dialogs.length > 0, {
      timeout: 20_000,
    });
  }
  return { folder, electron, state: electronState, window: electronState.windows[0]! };
}
