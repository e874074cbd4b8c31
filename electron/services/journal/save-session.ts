import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import type { ValueOf } from '../../../shared/ipc/contract';
import type { SavedMeeting } from '../history/keep-versions';
import type { Journal } from './journal';
import type { LibraryFiles } from '../library/library-files';
import { absorbChanges } from '../merge/absorb-changes';
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

/** How often a file that another program is writing is read before it counts as damaged. */
const patience = 6;
/** How often a save begins again because the file was changed by others at its very moment. */
const rounds = 20;

/**
 * Writes an open meeting into its file. Without changes nothing is written. What somebody else has
 * written into the file since is merged first, up to the moment in which the new file takes the place
 * of the former; what cannot be merged is kept beside it.
 */
export async function saveSession(
  session: MeetingSession,
  place: SavePlace,
): Promise<Result<ValueOf<'meeting.save'>>> {
  if (session.readOnly !== undefined) {
    return fail(errorMessage('meeting.read-only', session.readOnly));
  }
  if (!session.isChanged) return succeed({ at: session.savedAt });
  const messages: Message[] = [];
  for (let left = rounds; ; left -= 1) {
    const absorbed = await absorbChanges(session, place, patience);
    if (!absorbed.ok) return absorbed;
    messages.push(...absorbed.value);
    const written = await writeFile(session, place);
    const isOvertaken = written.messages.some(({ code }) => code === 'file.changed-meanwhile');
    if (written.ok) return succeed(written.value, messages);
    if (!isOvertaken || left <= 1) return { ok: false, messages: written.messages };
  }
}

async function writeFile(
  session: MeetingSession,
  { files, journal, now, onSaved }: SavePlace,
): Promise<Result<ValueOf<'meeting.save'>>> {
  const at = now().toISOString();
  const meeting = stampRevisions(session.base, { ...session.meeting, modified: at }, at);
  const file = files.printMeeting(meeting);
  // A journal that cannot be written is no reason not to write the file.
  await writeRecords(session, journal);
  await journal.saving({ path: session.path, fingerprint: file.fingerprint });
  const replaced = await files.replace(session.path, file, session.fingerprint);
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
