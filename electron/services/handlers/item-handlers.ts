import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { readLastTime } from '../last-time/read-last-time';
import { meetingsBelow } from '../registers/read-register';
import type { ExportedFiles } from './exported-files';
import type { Services } from './services';
import { writeSlips } from './write-slips';

/** Answers what concerns one item over the meetings, and the slips of speakers. */
export function createItemHandlers(
  { library, files, sessions, now }: Services,
  exported: ExportedFiles,
): Pick<Handlers, 'lastTime.read' | 'slips.write'> {
  return {
    'lastTime.read': async ({ groupFolder, ...question }) => {
      if (!library.contains(groupFolder)) {
        return fail(errorMessage('library.outside', 'This group is not in the library.'));
      }
      const passages = await readLastTime(
        await meetingsBelow(groupFolder),
        async (path) => {
          const read = await files.readMeeting(path);
          return read.ok ? succeed(read.value.content) : read;
        },
        question,
      );
      return succeed({ passages });
    },
    'slips.write': async ({ session, people }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const written = await writeSlips(current.value, people, { now });
      if (written.ok) exported.add(written.value.first);
      return written;
    },
  };
}
