import { dialog, shell } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { errorMessage, fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import { isSafeLink } from '../../shared/base/links';
import { writeReport } from '../services/export/write-report';
import type { PreviewStore } from '../services/handlers/preview-store';
import type { ShellPort } from '../services/handlers/shell-port';
import { previewAddress } from './app-address';
import { printToPdf } from './print-to-pdf';

/** What the Electron shell needs to know. */
export interface DesktopPlace {
  /** The window, once there is one. */
  readonly window: () => BrowserWindow | undefined;
  readonly previews: PreviewStore;
  /** Shows the window for the shared screen. */
  readonly openShared: () => void;
}

/** Opens a link in the person's browser, a file with its program; nothing else reaches the system. */
async function openOutside(target: string): Promise<Result<unknown>> {
  if (isSafeLink(target)) {
    await shell.openExternal(target);
    return succeed({});
  }
  const problem = await shell.openPath(target);
  return problem === ''
    ? succeed({})
    : fail(errorMessage('shell.cannot-open', `${target} could not be opened: ${problem}.`));
}

/** What Electron can do: dialogs of the system, a window on top, PDF by its own printing. */
export function createDesktopShell({ window, previews, openShared }: DesktopPlace): ShellPort {
  async function choose(options: OpenDialogOptions) {
    const parent = window();
    const { canceled, filePaths } = await (parent === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    const [path] = filePaths;
    return canceled || path === undefined
      ? ({ type: 'cancelled' } as const)
      : ({ type: 'chosen', path } as const);
  }

  return {
    kind: 'electron',
    capabilities: { dialogs: true, alwaysOnTop: true, menu: true },
    chooseFolder: (at) =>
      choose({
        properties: ['openDirectory', 'createDirectory'],
        ...(at === undefined ? {} : { defaultPath: at }),
      }),
    chooseMeeting: (at) =>
      choose({
        properties: ['openFile'],
        filters: [{ name: 'Rapporteur', extensions: ['minutes'] }],
        ...(at === undefined ? {} : { defaultPath: at }),
      }),
    open: openOutside,
    showInFolder: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve(succeed({}));
    },
    setAlwaysOnTop: (on) => {
      window()?.setAlwaysOnTop(on);
      return Promise.resolve(succeed({}));
    },
    writeReport: async (report, format) => {
      if (format !== 'pdf') return writeReport(report, format);
      const html = await writeReport(report, 'html');
      return html.ok ? printToPdf(Buffer.from(html.value).toString('utf8'), previews) : html;
    },
    openShared: () => {
      openShared();
      return Promise.resolve(succeed({}));
    },
    previewAddress: (name) => `${previewAddress}${name}`,
  };
}
