import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

/** How a run of a browser ended; `remarks` is the end of what it wrote to standard error. */
export type BrowserRun =
  | { readonly type: 'done'; readonly code: number | null; readonly remarks: string }
  | { readonly type: 'late' }
  | { readonly type: 'notStarted'; readonly reason: string };

/** What is kept of a browser's remarks, in characters. */
const keptRemarks = 2000;

/**
 * Runs a browser to its end, with a home of its own; after the time in milliseconds it is stopped
 * with all its processes.
 */
export function runBrowser(
  program: string,
  flags: readonly string[],
  home: string,
  timeout: number,
): Promise<BrowserRun> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(program, flags, {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that the helper processes can be stopped too.
      detached: !isWindows,
      windowsHide: true,
      env: isWindows
        ? process.env
        : { ...process.env, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    });
    let remarks = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      remarks = (remarks + text).slice(-keptRemarks);
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop(child);
    }, timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ type: 'notStarted', reason: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(isLate ? { type: 'late' } : { type: 'done', code, remarks });
    });
  });
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended between the end of the time and this call.
  }
}
