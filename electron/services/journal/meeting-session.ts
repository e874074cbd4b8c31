import type { Meeting } from '../../../shared/domain/meeting';
import { describeIncoming, isNothing } from '../../../shared/merge/merge-report';
import type { JournalRecord } from './journal-messages';

/** A window in which a meeting is open. */
export interface MeetingWindow {
  readonly id: string;
  /** The window's own count of what it sent. */
  sequence: number;
  /** The meeting as this window has it, where somebody else has changed it since; otherwise it has all. */
  seen: Meeting | undefined;
  /** When it last asked for anything, in milliseconds; a window that was reloaded never asks again. */
  asked: number;
}

/** An open meeting, as the privileged side knows it. */
export interface MeetingSession {
  readonly windows: Map<string, MeetingWindow>;
  readonly path: string;
  readonly readOnly: string | undefined;
  /** The meeting as it was when the file or the journal was last read or written. */
  base: Meeting;
  /** Fingerprint of the file's bytes then; empty where there was no file. */
  fingerprint: string;
  savedAt: string;
  /** The meeting with every change since. */
  meeting: Meeting;
  /** Whether the file lacks something that is in `meeting`. */
  isChanged: boolean;
  /** Fingerprint of bytes in the file that could not be read, until they are read or kept beside it. */
  suspect: string | undefined;
  /** The count of the last record that is, or is to be, in the journal. */
  lastRecord: number;
  /** Records that the journal has not taken yet. */
  unwritten: readonly JournalRecord[];
  /** Whether the journal has the state on which the records rest. */
  hasBase: boolean;
  /** The end of what is being done for this meeting: one thing after the other. */
  queue: Promise<unknown>;
  /** The end of what is being written into the journal, which never waits for the file. */
  journalQueue: Promise<unknown>;
}

/** Does something for a meeting after everything that was asked before it. */
export function inTurn<T>(session: MeetingSession, act: () => Promise<T>): Promise<T> {
  const turn = session.queue.then(act);
  session.queue = turn.catch(() => undefined);
  return turn;
}

/** Does something with the journal of a meeting after everything that was asked of it before. */
export function inJournalTurn<T>(session: MeetingSession, act: () => Promise<T>): Promise<T> {
  const turn = session.journalQueue.then(act);
  session.journalQueue = turn.catch(() => undefined);
  return turn;
}

/**
 * Puts a new state of the meeting in place; windows that do not have it are behind from then on.
 * @param by the window that brought the change, and what it sent.
 */
export function changeMeeting(
  session: MeetingSession,
  meeting: Meeting,
  by?: { readonly window: MeetingWindow; readonly sent: Meeting },
): void {
  // Revisions and tombstones are news to nobody: they are written here and not by windows.
  const isNewTo = (known: Meeting) =>
    known !== meeting && !isNothing(describeIncoming(known, meeting));
  for (const window of session.windows.values()) {
    if (window === by?.window) window.seen = isNewTo(by.sent) ? by.sent : undefined;
    else if (window.seen !== undefined || isNewTo(session.meeting)) {
      const known = window.seen ?? session.meeting;
      window.seen = isNewTo(known) ? known : undefined;
    }
  }
  session.meeting = meeting;
}
