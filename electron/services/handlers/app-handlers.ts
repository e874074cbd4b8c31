import { mkdir } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import type { ExportedFiles } from './exported-files';
import type { Services } from './services';

type AppRequest =
  | 'app.info'
  | 'clock.now'
  | 'preferences.get'
  | 'preferences.set'
  | 'library.setFolder'
  | 'dialog.folder'
  | 'dialog.meeting'
  | 'files.open'
  | 'files.show'
  | 'links.open'
  | 'window.alwaysOnTop';

/** Drops what a shell's answer carries, so that nothing of the system leaks into the window. */
function toNothing(result: Result<unknown>): Result<Record<string, never>> {
  return result.ok ? succeed({}, result.messages) : result;
}

/** Answers what concerns the app, the machine and what a person prefers. */
export function createAppHandlers(
  { app, shell, settings, library, now }: Services,
  exported: ExportedFiles,
): Pick<Handlers, AppRequest> {
  return {
    'app.info': () => {
      const { name, version, platform, dataFolder, language, zone } = app;
      return succeed({
        name,
        version,
        shell: shell.kind,
        platform,
        dataFolder,
        capabilities: shell.capabilities,
        language,
        zone,
      });
    },
    'clock.now': () => succeed({ now: now().toISOString(), zone: app.zone }),
    'preferences.get': () => succeed(settings.get()),
    'preferences.set': (changes) => succeed(settings.set(changes)),
    'library.setFolder': async ({ folder }) => {
      if (!isAbsolute(folder)) {
        return fail(errorMessage('folder.relative', 'A folder is named by its full path.'));
      }
      try {
        await mkdir(folder, { recursive: true });
      } catch {
        return fail(errorMessage('folder.not-made', `${folder} is not a folder that can be used.`));
      }
      settings.set({ libraryFolder: folder });
      return succeed(await library.overview());
    },
    'dialog.folder': async ({ at }) => succeed(await shell.chooseFolder(at)),
    'dialog.meeting': async ({ at }) => succeed(await shell.chooseMeeting(at)),
    'files.open': async ({ path }) =>
      exported.has(path)
        ? toNothing(await shell.open(path))
        : fail(
            errorMessage(
              'file.not-exported',
              'Only files that were exported since the start are opened from here.',
            ),
          ),
    'files.show': async ({ path }) =>
      exported.has(path) || library.contains(path)
        ? toNothing(await shell.showInFolder(path))
        : fail(errorMessage('file.outside', 'This file is neither exported nor in the library.')),
    'links.open': async ({ address }) => toNothing(await shell.open(address)),
    'window.alwaysOnTop': async ({ on }) => toNothing(await shell.setAlwaysOnTop(on)),
  };
}
