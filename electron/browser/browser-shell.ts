import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { errorMessage, fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import type { ShellPort } from '../services/handlers/shell-port';

/** The program with which a system opens a file or address, as a person's double click would. */
function opener(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'explorer.exe';
  return platform === 'darwin' ? 'open' : 'xdg-open';
}

/** Starts the system's opener; the target is one argument and never part of a command line. */
function openWithSystem(platform: NodeJS.Platform, target: string): Promise<Result<unknown>> {
  const program = opener(platform);
  return new Promise((resolve) => {
    const child = spawn(program, [target], { stdio: 'ignore', detached: true });
    child.once('spawn', () => {
      child.unref();
      resolve(succeed({}));
    });
    child.once('error', () =>
      resolve(
        fail(
          errorMessage(
            'shell.cannot-open',
            `This system has no way to open ${target} (${program}).`,
          ),
        ),
      ),
    );
  });
}

/**
 * What the loopback shell can do: files open with the system's programs, folders are picked in the window itself.
 * @param invite makes the address of a window for the shared screen, good for one.
 */
export function createBrowserShell(platform: NodeJS.Platform, invite: () => string): ShellPort {
  return {
    kind: 'browser',
    capabilities: { dialogs: false, alwaysOnTop: false, menu: false },
    chooseFolder: () => Promise.resolve({ type: 'usePicker' }),
    chooseMeeting: () => Promise.resolve({ type: 'usePicker' }),
    open: (target) => openWithSystem(platform, target),
    showInFolder: (path) => openWithSystem(platform, dirname(path)),
    setAlwaysOnTop: () =>
      Promise.resolve(
        fail(
          errorMessage(
            'shell.no-always-on-top',
            'A browser cannot keep a window on top. Your system may: look in the menu of the window itself.',
          ),
        ),
      ),
    openShared: () => Promise.resolve(succeed({ address: invite() })),
    previewAddress: (name) => `preview/${name}`,
  };
}
