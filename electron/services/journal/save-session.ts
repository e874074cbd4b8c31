import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { ValueOf } from '../../../shared/ipc/contract';
import { stampSave } from '../../../shared/merge/merge-saved';
import type { SavedMeeting } from '../history/keep-versions';
import type { Journal } from './journal';
import type { LibraryFiles } from '../library/library-files';
import { absorbChanges } from '../merge/absorb-changes';
import { inJournalTurn } from './meeting-session';
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

/** Tells the journal what the file has now; what was written meanwhile stays, and rests upon it. */
function noteSaved(session: MeetingSession, journal: Journal, last: number): Promise<void> {
  const { path, base, fingerprint } = session;
  return inJournalTurn(session, async () => {
    const body = session.lastRecord > last ? JSON.stringify(base) : '';
    await journal.saved({ path, sequence: last, base: { fingerprint, body } });
    session.unwritten = session.unwritten.filter(({ sequence }) => sequence > last);
    session.hasBase = session.lastRecord - last > session.unwritten.length;
  });
}

async function writeFile(
  session: MeetingSession,
  { files, journal, now, onSaved }: SavePlace,
): Promise<Result<ValueOf<'meeting.save'>>> {
  const at = now().toISOString();
  const { meeting: written, base: before, lastRecord: last } = session;
  const meeting = stampSave(before, written, at);
  const file = files.printMeeting(meeting);
  const { fingerprint } = file;
  // A journal that cannot be written is no reason not to write the file.
  await inJournalTurn(session, () => writeRecords(session, journal));
  await journal.saving({ path: session.path, fingerprint });
  const replaced = await files.replace(session.path, file, session.fingerprint);
  if (!replaced.ok) return replaced;
  session.base = meeting;
  session.fingerprint = fingerprint;
  session.savedAt = at;
  // Typing goes on while the file is written.
  if (session.meeting === written) {
    session.meeting = meeting;
    session.isChanged = false;
  }
  await noteSaved(session, journal, last);
  onSaved?.({ before, meeting, file });
  return succeed({ at });
}
