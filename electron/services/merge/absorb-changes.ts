import { setTimeout as wait } from 'node:timers/promises';
import { succeed, warningMessage } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { isNothing } from '../../../shared/merge/merge-report';
import { mergeSaved } from '../../../shared/merge/merge-saved';
import { changeMeeting } from '../journal/meeting-session';
import type { MeetingSession } from '../journal/meeting-session';
import type { LibraryFiles, ReadFile } from '../library/library-files';
import { keepBeside } from './keep-beside';

/** What absorbing needs from around it. */
export interface AbsorbPlace {
  readonly files: LibraryFiles;
  readonly now: () => Date;
}

/** What another program left in the meeting's file: a copy that can be merged, or why it cannot. */
type Foreign =
  | { readonly type: 'copy'; readonly file: ReadFile<Meeting> }
  | { readonly type: 'strange'; readonly why: string; readonly text: string };

function judge(read: Result<ReadFile<Meeting>>, { base }: MeetingSession): Foreign {
  if (!read.ok) {
    const text = `It could not be read: ${read.messages[0]?.text ?? ''}`;
    return { type: 'strange', why: 'damaged elsewhere', text };
  }
  if (read.value.readOnly !== undefined) {
    return { type: 'strange', why: 'newer version', text: read.value.readOnly };
  }
  if (read.value.content.id !== base.id) {
    return { type: 'strange', why: 'another meeting', text: 'It holds another meeting.' };
  }
  return { type: 'copy', file: read.value };
}

/** Reads the file again for a while where it cannot be read: another program may still be writing it. */
async function readPatiently(
  session: MeetingSession,
  files: LibraryFiles,
  tries: number,
): Promise<Foreign> {
  for (let left = tries; ; left -= 1) {
    const foreign = judge(await files.readMeeting(session.path), session);
    if (foreign.type === 'copy' || left <= 1) return foreign;
    await wait(250);
  }
}

/** Keeps what cannot be merged beside the file, which may then be written over. */
async function setAside(
  session: MeetingSession,
  { why, text }: Extract<Foreign, { readonly type: 'strange' }>,
  fingerprint: string,
  now: () => Date,
): Promise<Result<readonly Message[]>> {
  const kept = await keepBeside(session.path, why, now());
  if (!kept.ok) return kept;
  session.fingerprint = fingerprint;
  session.isChanged = true;
  return succeed([
    warningMessage(
      'meeting.foreign-kept',
      `Another program has put something else in the place of this file. ${text} It was not merged and is kept beside it, as ${kept.value}. What is written here is saved.`,
      session.path,
    ),
  ]);
}

/**
 * Takes what another program, or another copy of this one, has written into an open meeting's file,
 * and merges it with what is written here since. What cannot be read, or is another meeting, is
 * neither merged nor lost: it is kept beside the file. Brings back what has to be said.
 * @param tries how often a file that cannot be read is read again before it counts as damaged; with
 * none it is left alone for the next look.
 */
export async function absorbChanges(
  session: MeetingSession,
  { files, now }: AbsorbPlace,
  tries: number,
): Promise<Result<readonly Message[]>> {
  const fingerprint = await files.readFingerprint(session.path);
  if (fingerprint === undefined || fingerprint === session.fingerprint) return succeed([]);
  const foreign = await readPatiently(session, files, tries);
  if (foreign.type === 'strange') {
    // The same bytes twice are no file that is still being written.
    const isSettled = session.suspect === fingerprint;
    session.suspect = fingerprint;
    return tries > 0 || isSettled ? setAside(session, foreign, fingerprint, now) : succeed([]);
  }
  const { content, fingerprint: read } = foreign.file;
  const { meeting, report } = mergeSaved(
    session.meeting,
    content,
    session.base,
    now().toISOString(),
  );
  changeMeeting(session, meeting);
  session.base = content;
  session.fingerprint = read;
  session.suspect = undefined;
  session.isChanged ||= !isNothing(report.fromOurs);
  session.savedAt = now().toISOString();
  return succeed([]);
}
