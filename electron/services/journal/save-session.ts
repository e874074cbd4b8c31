import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { ValueOf } from '../../../shared/ipc/contract';
import type { SavedMeeting } from '../history/keep-versions';
import type { Journal } from './journal';
import type { LibraryFiles } from '../library/library-files';
import type { MeetingSession } from './meeting-session';
import { writeRecords } from './write-records';

/** What saving needs from around it. */
export interface SavePlace {
  readonly files: LibraryFiles;
  readonly journal: Journal;
  readonly now: () => Date;
  /** Told what has just been written into a file; nobody waits for it. */
  readonly onSaved?: (saved: SavedMeeting) => void;
}

/** Whether the file still has the bytes that this session last saw, or is gone. */
async function isUntouched(session: MeetingSession, files: LibraryFiles): Promise<boolean> {
  const file = await files.readFingerprint(session.path);
  return file === undefined || file === session.fingerprint;
}

/**
 * Writes an open meeting into its file. Without changes nothing is written. A file that somebody
 * else has changed is left alone: that is the failure `meeting.changed-elsewhere`, and the journal
 * keeps everything.
 */
export async function saveSession(
  session: MeetingSession,
  { files, journal, now, onSaved }: SavePlace,
): Promise<Result<ValueOf<'meeting.save'>>> {
  if (session.readOnly !== undefined) {
    return fail(errorMessage('meeting.read-only', session.readOnly));
  }
  if (!session.isChanged) return succeed({ at: session.savedAt });
  if (!(await isUntouched(session, files))) {
    return fail(
      errorMessage(
        'meeting.changed-elsewhere',
        'The file was changed by another program since it was opened, so it was not overwritten. What is written here is safe in the journal.',
      ),
    );
  }
  const at = now().toISOString();
  const meeting = { ...session.meeting, modified: at };
  const file = files.printMeeting(meeting);
  // A journal that cannot be written is no reason not to write the file.
  await writeRecords(session, journal);
  await journal.saving({ path: session.path, fingerprint: file.fingerprint });
  const replaced = await files.replace(session.path, file);
  if (!replaced.ok) return replaced;
  const base = { fingerprint: file.fingerprint, body: '' };
  await journal.saved({ path: session.path, sequence: session.lastRecord, base });
  onSaved?.({ before: session.base, meeting, file });
  session.base = meeting;
  session.fingerprint = file.fingerprint;
  session.savedAt = at;
  session.meeting = meeting;
  session.isChanged = false;
  session.unwritten = [];
  session.hasBase = false;
  return succeed({ at });
}
