import { isAbsolute } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import type { Services } from './services';

type LibraryRequest =
  | 'library.overview'
  | 'library.createGroup'
  | 'library.createMeeting'
  | 'library.startNow'
  | 'library.recent'
  | 'library.duplicate'
  | 'library.trash'
  | 'library.restore'
  | 'library.trashed'
  | 'library.openSample'
  | 'group.read'
  | 'group.save';

const outside = fail(errorMessage('library.outside', 'This group is not in the library.'));

/** Answers what concerns groups and their meetings. */
export function createLibraryHandlers({
  library,
  recent,
  sessions,
  files,
}: Services): Pick<Handlers, LibraryRequest> {
  return {
    'library.overview': async () => succeed(await library.overview()),
    'library.createGroup': (wishes) => library.createGroup(wishes),
    'library.createMeeting': (wishes) => library.createMeeting(wishes),
    'library.startNow': () => library.startNow(),
    'library.recent': async () =>
      succeed(await library.summaries(recent.list().filter(isAbsolute))),
    'library.duplicate': ({ path }) => library.duplicate(path),
    'library.trash': async ({ path }) =>
      sessions.isOpen(path)
        ? fail(errorMessage('library.open', 'This meeting is open. Close it before deleting it.'))
        : library.trash(path),
    'library.restore': ({ token }) => library.restore(token),
    'library.trashed': async () => succeed(await library.trashed()),
    'library.openSample': () => library.openSample(),
    'group.read': async ({ folder }) => {
      if (!library.contains(folder)) return outside;
      const read = await files.readGroup(folder);
      if (!read.ok) return read;
      const { content, fingerprint } = read.value;
      return succeed({ group: content, fingerprint }, read.messages);
    },
    'group.save': async ({ folder, group, fingerprint }) => {
      if (!library.contains(folder)) return outside;
      const read = await files.readGroup(folder);
      if (!read.ok) return read;
      if (read.value.readOnly !== undefined) {
        return fail(errorMessage('group.read-only', read.value.readOnly));
      }
      if (read.value.fingerprint !== fingerprint) {
        return fail(
          errorMessage(
            'group.changed',
            'The group was changed elsewhere since it was opened. Open it again; nothing was overwritten.',
          ),
        );
      }
      const written = await files.writeGroup(folder, group);
      return written.ok ? succeed({ fingerprint: written.value }) : written;
    },
  };
}
