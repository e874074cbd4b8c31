import { spawn } from 'node:child_process';
import { findBrowser } from '../services/pdf/find-browser';
import { launchFlags } from './launch-flags';
import type { LaunchPlace } from './launch-flags';

/** How it went: a window whose end can be waited for, or the reason why there is none. */
export type OpenedWindow =
  | { readonly type: 'opened'; readonly program: string; readonly closed: Promise<void> }
  | { readonly type: 'notOpened'; readonly reason: string };

/** Whether windows can be shown here: on Linux only where a display is named. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform !== 'linux' || [DISPLAY, WAYLAND_DISPLAY].some((name) => (name ?? '') !== '')
  );
}

/** Opens the app in a window of an installed Chromium, Chrome or Edge. */
export async function openWindow(place: LaunchPlace): Promise<OpenedWindow> {
  if (!hasDisplay()) return { type: 'notOpened', reason: 'there is no display here' };
  const browser = await findBrowser();
  if (!browser.ok) {
    return { type: 'notOpened', reason: 'no Chromium, Chrome or Edge was found' };
  }
  const program = browser.value;
  return new Promise((resolve) => {
    const child = spawn(program, launchFlags(place), { stdio: 'ignore' });
    child.once('error', (error) => resolve({ type: 'notOpened', reason: error.message }));
    child.once('spawn', () =>
      resolve({
        type: 'opened',
        program,
        closed: new Promise((settle) => child.once('exit', () => settle())),
      }),
    );
  });
}
