import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { destroyLog, destroyMeeting, destroyPassage } from '../history/destroy';
import type { DestroyPlace } from '../history/destroy';
import { findCopies, meetingsBeside, reportsBeside } from '../history/leftovers';
import { refuseIfLocked } from '../journal/refuse-locked';
import { meetingExtension, scanFolder } from '../library/scan-folder';
import { removeTrashed, trashedMeetings } from '../library/trash';
import type { Services } from './services';

type DestroyRequest =
  'destroy.copies' | 'destroy.passage' | 'destroy.log' | 'destroy.meeting' | 'destroy.trashed';

const outside = fail(
  errorMessage('library.outside', 'The file is not in the library, so it is left alone.'),
);

/** Answers what is destroyed for good: words, meetings, deleted meetings. */
export function createDestroyHandlers(services: Services): Pick<Handlers, DestroyRequest> {
  const { sessions, library, history, journal, files, previews, recent } = services;
  const place = (): DestroyPlace => ({ history, journal, files, library: library.folder() });

  async function meetingFiles(path: string): Promise<readonly string[]> {
    const { meetings, groups } = await scanFolder(library.folder());
    const all = [...meetings, ...groups.flatMap((group) => group.meetings)];
    return [...new Set([...all, ...(await meetingsBeside(path))])];
  }

  return {
    'destroy.copies': async ({ path, words }) => {
      const read = await files.readMeeting(path);
      const meeting = read.ok ? read.value.content.id : undefined;
      return succeed({
        meetings: await findCopies(await meetingFiles(path), path, { meeting, words }),
        reports: await reportsBeside(path),
      });
    },
    'destroy.passage': async ({ session, ...passage }) => {
      const saved = await sessions.save(session);
      if (!saved.ok) return saved;
      const current = sessions.current(session);
      if (!current.ok) return current;
      const locked = refuseIfLocked(current.value.meeting);
      if (locked !== undefined) return locked;
      previews.drop(session);
      const done = await destroyPassage(current.value, passage, place());
      return done.ok ? succeed({}) : done;
    },
    'destroy.log': async ({ session }) => {
      const saved = await sessions.save(session);
      if (!saved.ok) return saved;
      const current = sessions.current(session);
      if (!current.ok) return current;
      previews.drop(session);
      const done = await destroyLog(current.value, place());
      return done.ok ? succeed({}) : done;
    },
    'destroy.meeting': async ({ path }) => {
      if (!library.contains(path) || !path.endsWith(meetingExtension)) return outside;
      if (sessions.isOpen(path)) {
        return fail(
          errorMessage('library.open', 'This meeting is open. Close it before destroying it.'),
        );
      }
      const done = await destroyMeeting(path, place());
      if (!done.ok) return done;
      recent.remove(path);
      return succeed({});
    },
    'destroy.trashed': async ({ token }) => {
      const found = (await trashedMeetings(library.folder())).find((one) => one.token === token);
      if (found === undefined) return succeed({});
      const done = await destroyMeeting(found.path, place());
      if (!done.ok) return done;
      await removeTrashed(library.folder(), token);
      return succeed({});
    },
  };
}
