import { stat } from 'node:fs/promises';
import type { IdSource } from '../../../shared/base/ids';
import { succeed, warningMessage } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ValueOf } from '../../../shared/ipc/contract';
import { mergeSaved } from '../../../shared/merge/merge-saved';
import type { ReadFile } from '../library/library-files';
import type { Journal } from './journal';
import type { JournalContent } from './journal-messages';
import type { MeetingSession } from './meeting-session';
import { recover } from './recover';
import type { Recovery } from './recover';
import type { SavePlace } from './save-session';
import { keepDamaged, writeBeside } from './write-beside';
import { writeRecords } from './write-records';

/** What sessions need from around them. */
export interface SessionPlace extends SavePlace {
  readonly ids: IdSource;
}

/** A new session, and what in it the file did not have. */
export interface OpenedSession {
  readonly session: MeetingSession;
  readonly recovered: ValueOf<'meeting.open'>['recovered'];
}

type Recovered = Exclude<Recovery, { readonly type: 'file' }>;

/** What is open and where it comes from: the file, the journal, or the one with the other's changes. */
interface Beginning {
  readonly meeting: Meeting;
  readonly base: Meeting;
  /** What only the journal had and the session now has. */
  readonly taken: Recovered | undefined;
}

/** What was written here, merged with what somebody else has written into the file since, where that is the same meeting. */
function mergeApart(
  file: Result<ReadFile<Meeting>>,
  found: Recovered | undefined,
): Meeting | undefined {
  if (found?.type !== 'apart' || !file.ok || file.value.readOnly !== undefined) return undefined;
  const { content } = file.value;
  if (content.id !== found.meeting.id) return undefined;
  return mergeSaved(found.meeting, content, found.base, found.until).meeting;
}

/** Keeps what was written here beside a file that holds another meeting, or may not be written. */
async function keepApart(
  path: string,
  found: Recovered,
  place: SessionPlace,
): Promise<readonly Message[]> {
  const beside = await writeBeside(path, found.meeting, place);
  if (!beside.ok) {
    await place.journal.setAside(path);
    return beside.messages;
  }
  await place.journal.forget(path);
  return [
    warningMessage(
      'meeting.recovered-beside',
      `The file was changed elsewhere. What was written here until ${found.until} is kept beside it, as ${beside.value}.`,
    ),
  ];
}

function begin(
  file: Result<ReadFile<Meeting>>,
  found: Recovered | undefined,
): Beginning | undefined {
  const merged = mergeApart(file, found);
  if (merged !== undefined && file.ok) {
    return { meeting: merged, base: file.value.content, taken: found };
  }
  if (found !== undefined && (found.type === 'continued' || !file.ok)) {
    const base = file.ok ? file.value.content : found.meeting;
    return { meeting: found.meeting, base, taken: found };
  }
  return file.ok
    ? { meeting: file.value.content, base: file.value.content, taken: undefined }
    : undefined;
}

/** Puts a merged meeting into the journal whole, since later changes rest on it. */
async function journalMerged(
  session: MeetingSession,
  { until }: Recovered,
  { journal, now }: SessionPlace,
): Promise<readonly Message[]> {
  const body = JSON.stringify({ type: 'whole', meeting: session.meeting });
  session.lastRecord += 1;
  session.unwritten = [{ sequence: session.lastRecord, at: now().toISOString(), body }];
  const written = await writeRecords(session, journal);
  return [
    warningMessage(
      'meeting.recovered-merged',
      `The file was changed elsewhere. What was written here until ${until} was not in it and is merged with it; where both say something else, both wordings are kept.`,
    ),
    ...written.messages,
  ];
}

/** A journal whose end is damaged is kept, and begun anew with all that could be read. */
async function beginAnew(
  session: MeetingSession,
  held: JournalContent,
  { until }: Recovered,
  journal: Journal,
): Promise<readonly Message[]> {
  await journal.setAside(session.path);
  const body = JSON.stringify({ type: 'whole', meeting: session.meeting });
  session.unwritten = [{ sequence: 1, at: until, body }];
  session.lastRecord = 1;
  session.hasBase = false;
  const written = await writeRecords(session, journal);
  return [
    warningMessage(
      'journal.damaged-end',
      `The end of the journal is damaged: the last ${held.damaged} steps of typing could not be read. Everything before is here.`,
    ),
    ...written.messages,
  ];
}

async function savedAt(path: string, now: () => Date): Promise<string> {
  const time = await stat(path).then(({ mtime }) => mtime, now);
  return time.toISOString();
}

/** Opens a meeting from its file and from what the journal holds beyond it; whichever is damaged, the other is opened. */
export async function openSession(
  path: string,
  place: SessionPlace,
): Promise<Result<OpenedSession>> {
  const { files, journal } = place;
  // The journal is read in its own thread while the file is understood here.
  const [file, journalled] = await Promise.all([files.readMeeting(path), journal.read(path)]);
  const held = journalled.ok ? journalled.value : null;
  const recovery = held === null ? undefined : recover(file, held);
  const found =
    recovery?.ok === true && recovery.value.type !== 'file' ? recovery.value : undefined;
  const beginning = begin(file, found);
  if (beginning === undefined) return { ok: false, messages: file.messages };

  const messages: Message[] = [...(file.ok ? file.messages : []), ...journalled.messages];
  if (recovery?.ok === false) {
    messages.push(...recovery.messages);
    await journal.setAside(path);
  }
  if (found?.type === 'apart' && (!file.ok || beginning.taken === undefined)) {
    messages.push(...(await (file.ok ? keepApart(path, found, place) : keepDamaged(path, place))));
  }
  const { meeting, base, taken } = beginning;
  const session: MeetingSession = {
    windows: new Map(),
    path,
    readOnly: file.ok ? file.value.readOnly : undefined,
    base,
    meeting,
    isChanged: taken !== undefined,
    fingerprint: file.ok ? file.value.fingerprint : ((await files.readFingerprint(path)) ?? ''),
    savedAt: await savedAt(path, place.now),
    suspect: undefined,
    lastRecord: taken === undefined ? 0 : (held?.records.at(-1)?.sequence ?? 0),
    unwritten: [],
    hasBase: taken !== undefined,
    queue: Promise.resolve(),
    journalQueue: Promise.resolve(),
  };
  if (taken !== undefined && held !== null && held.damaged > 0) {
    messages.push(...(await beginAnew(session, held, taken, journal)));
  } else if (taken?.type === 'apart' && file.ok) {
    messages.push(...(await journalMerged(session, taken, place)));
  }
  const recovered =
    taken === undefined ? undefined : { changes: taken.changes, until: taken.until };
  return succeed({ session, recovered }, messages);
}
