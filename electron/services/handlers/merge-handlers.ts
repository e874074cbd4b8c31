import { basename, isAbsolute, resolve } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import { findConflictedCopies, isCopyName } from '../library/conflicted-copies';
import { meetingExtension } from '../library/scan-folder';
import type { Services } from './services';

type MergeRequest = 'merge.look' | 'merge.copies' | 'merge.read' | 'merge.discard';

/** Answers what concerns other writers of an open meeting. */
export function createMergeHandlers({
  sessions,
  files,
  library,
}: Services): Pick<Handlers, MergeRequest> {
  return {
    'merge.look': ({ session }) => sessions.look(session),
    'merge.copies': async ({ session }) => {
      const open = sessions.current(session);
      if (!open.ok) return open;
      const { path, meeting } = open.value;
      return succeed({ copies: await findConflictedCopies(path, meeting.id, files) });
    },
    'merge.read': async ({ session, path }) => {
      const open = sessions.current(session);
      if (!open.ok) return open;
      if (!isAbsolute(path) || !path.endsWith(meetingExtension)) {
        return fail(
          errorMessage(
            'meeting.not-minutes',
            `Only files whose names end in ${meetingExtension} are merged.`,
          ),
        );
      }
      if (resolve(path) === open.value.path) {
        return fail(errorMessage('merge.same-file', 'This is the file of the meeting itself.'));
      }
      const read = await files.readMeeting(path);
      if (!read.ok) return read;
      const { content, readOnly } = read.value;
      if (readOnly !== undefined) return fail(errorMessage('merge.newer-version', readOnly, path));
      return content.id === open.value.meeting.id
        ? succeed({ meeting: content, file: basename(path) }, read.messages)
        : fail(
            errorMessage(
              'merge.other-meeting',
              `${basename(path)} holds another meeting, so it cannot be merged with this one.`,
              path,
            ),
          );
    },
    'merge.discard': async ({ session, path }) => {
      const open = sessions.current(session);
      if (!open.ok) return open;
      return isCopyName(basename(path), basename(open.value.path))
        ? library.trash(path)
        : fail(
            errorMessage('merge.no-copy', 'This is no copy of the meeting, so it is left alone.'),
          );
    },
  };
}
