import { mkdir, readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { ValueOf } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { meetingExtension } from '../library/scan-folder';

type ListedEntry = ValueOf<'folders.list'>['entries'][number];
type FolderRequest = 'folders.list' | 'folders.create';

/** Answers the picker that the window shows where there are no dialogs of the system. It names folders and meetings, no other file. */
export function createFolderHandlers(home: string): Pick<Handlers, FolderRequest> {
  return {
    'folders.list': async ({ folder = home }) => {
      if (!isAbsolute(folder)) {
        return fail(errorMessage('folder.relative', 'A folder is named by its full path.'));
      }
      const path = resolve(folder);
      try {
        const entries = await readdir(path, { withFileTypes: true });
        const shown = entries.flatMap((entry): ListedEntry[] => {
          const place = { name: entry.name, path: join(path, entry.name) };
          if (entry.name.startsWith('.')) return [];
          if (entry.isDirectory()) return [{ type: 'folder', ...place }];
          return entry.isFile() && entry.name.endsWith(meetingExtension)
            ? [{ type: 'meeting', ...place }]
            : [];
        });
        const parent = dirname(path);
        return succeed({
          folder: path,
          ...(parent === path ? {} : { parent }),
          entries: shown.toSorted((a, b) => a.name.localeCompare(b.name)),
        });
      } catch {
        return fail(
          errorMessage(
            'folder.unreadable',
            `${path} cannot be shown: it is gone, or not yours to read.`,
          ),
        );
      }
    },
    'folders.create': async ({ parent, name }) => {
      const path = join(parent, name);
      try {
        await mkdir(path);
        return succeed({ path });
      } catch {
        return fail(
          errorMessage(
            'folder.not-made',
            `The folder ${name} cannot be made in ${parent}. Is there one already?`,
          ),
        );
      }
    },
  };
}
