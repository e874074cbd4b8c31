import type { Meeting } from '../../../shared/domain/meeting';
import type { JournalRecord } from './journal-messages';

/** An open meeting, as the privileged side knows it. */
export interface MeetingSession {
  readonly id: string;
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
  /** The window's own count of what it sent. */
  sequence: number;
  /** The count of the last record that is, or is to be, in the journal. */
  lastRecord: number;
  /** Records that the journal has not taken yet. */
  unwritten: readonly JournalRecord[];
  /** Whether the journal has the state on which the records rest. */
  hasBase: boolean;
  /** The end of what is being done for this meeting: one thing after the other. */
  queue: Promise<unknown>;
}

/** Does something for a meeting after everything that was asked before it. */
export function inTurn<T>(session: MeetingSession, act: () => Promise<T>): Promise<T> {
  const turn = session.queue.then(act);
  session.queue = turn.catch(() => undefined);
  return turn;
}
