import type { Instant } from '../../../../shared/base/dates';
import type { MeetingChanges } from '../../../../shared/domain/changes/meeting-changes';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Failure, Message } from '../../../../shared/base/result';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { toJournalChange } from '../../../../shared/ipc/journal-change';
import type { Bridge } from '../../../bridge/bridge';
import { createStore } from '../../../state/store';
import type { Store } from '../../../state/store';

/** Whether what was written is on disk; `problem` is what the other side says. */
export type SaveState =
  | { readonly type: 'saved'; readonly at: Instant }
  | { readonly type: 'writing'; readonly last: Instant }
  /** The journal has everything, but the meeting's file cannot be written. */
  | { readonly type: 'unsaved'; readonly last: Instant; readonly problem: Message }
  /** Nothing takes what is written: it is in this window alone. */
  | { readonly type: 'failed'; readonly last: Instant; readonly problem: Message }
  | { readonly type: 'lost'; readonly last: Instant }
  | { readonly type: 'readOnly'; readonly reason: string };

/** Keeps an open meeting on disk while it is being written. */
export interface MeetingJournal {
  readonly state: Store<SaveState>;
  /** The session under which the other side knows the meeting; another one after it was started again. */
  readonly session: () => string;
  /** Something was written; it is on its way to the disk within 300 ms. */
  readonly touch: () => void;
  /** Puts everything on disk now; resolves when it is, or when it could not be. */
  readonly flush: () => Promise<void>;
  /** Writes the meeting's file as well. */
  readonly save: () => Promise<void>;
  /** Looks whether somebody else has changed the meeting; what they wrote goes to `absorb`. */
  readonly look: () => Promise<void>;
  /** Writes the file and ends the session. */
  readonly close: () => Promise<void>;
}

/** What a journal needs from around it. */
export interface JournalPlace {
  readonly bridge: Bridge;
  readonly opened: ValueOf<'meeting.open'>;
  readonly takeChanges: () => MeetingChanges | undefined;
  readonly read: () => Meeting;
  /** Merges what others wrote into the open meeting; `base` is what the other side has had from here. */
  readonly absorb: (theirs: Meeting, base: Meeting) => void;
  /** Says what the other side found strange, such as a file that could not be merged. */
  readonly tell: (messages: readonly Message[]) => void;
}

const idle = 150;
/** Milliseconds of typing after which it is sent; the rest of a second is for slow disks and busy machines. */
const longest = 300;
const again = 2_000;
/** Milliseconds without a change after which the file itself is written. */
const restful = 15_000;
/** Milliseconds until a file that could not be written is tried again: twice as long each time, up to the longest. */
const firstRetry = 2_000;
const longestRetry = 30_000;

/** Begins to keep a meeting on disk. */
export function createMeetingJournal({
  bridge,
  opened,
  takeChanges,
  read,
  absorb,
  tell,
}: JournalPlace): MeetingJournal {
  const { path, readOnly } = opened;
  let { session, sequence } = opened;
  let last = opened.savedAt;
  /** When the meeting's file last had everything. */
  let filed = opened.savedAt;
  /** The meeting as the other side has it from here. */
  let sent = read();
  let needsWhole = false;
  /** How often something was sent, and how often that was answered. */
  let writes = 0;
  let answers = 0;
  const flags = { isDirty: false, isClosed: false, isEnded: false };
  /** What was sent and has not been answered: what follows does not wait for it, since a disk may be slow. */
  const underWay = new Set<Promise<void>>();
  let reopening: Promise<void> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let longTimer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the way of the journal, and of the meeting's file. */
  let unwritten:
    { readonly type: 'lost' } | { readonly type: 'failed'; readonly problem: Message } | undefined;
  let unsaved: { readonly last: Instant; readonly problem: Message } | undefined;
  let retry = firstRetry;
  const state = createStore<SaveState>(
    readOnly === undefined ? { type: 'saved', at: last } : { type: 'readOnly', reason: readOnly },
  );

  const stopTimers = () => {
    clearTimeout(idleTimer);
    clearTimeout(longTimer);
    longTimer = undefined;
  };

  const isClosed = () => flags.isClosed;

  const show = () => {
    if (unwritten !== undefined) state.set({ ...unwritten, last });
    else if (unsaved !== undefined) state.set({ type: 'unsaved', ...unsaved });
    else if (flags.isDirty || answers < writes) state.set({ type: 'writing', last });
    else state.set({ type: 'saved', at: last });
  };

  const reopen = async (): Promise<void> => {
    const result = await bridge.request('meeting.open', { path });
    if (!result.ok) return;
    ({ session, sequence } = result.value);
    // The file may have been changed by others before it was opened again.
    absorb(result.value.meeting, sent);
  };

  const fail = async ({ messages: [problem] }: Failure): Promise<void> => {
    needsWhole = true;
    flags.isDirty = true;
    if (problem === undefined || problem.code === 'journal.gap') return;
    // What is left for good is not opened again by something that was still on its way.
    if (problem.code === 'meeting.not-open' && flags.isEnded) return;
    if (problem.code === 'meeting.not-open') {
      reopening ??= reopen().finally(() => {
        reopening = undefined;
      });
      await reopening;
    }
    unwritten = problem.code === 'bridge.lost' ? { type: 'lost' } : { type: 'failed', problem };
    show();
    clearTimeout(idleTimer);
    if (!flags.isClosed) idleTimer = setTimeout(() => void flush(), again);
  };

  const write = async (): Promise<void> => {
    const changes = takeChanges();
    const before = sent;
    sent = read();
    flags.isDirty = false;
    if (changes === undefined && !needsWhole) {
      show();
      return;
    }
    const change =
      needsWhole || changes === undefined
        ? ({ type: 'whole', meeting: read() } as const)
        : toJournalChange(before, changes);
    needsWhole = false;
    writes += 1;
    sequence += 1;
    const result = await bridge.request('meeting.journal', { session, sequence, change });
    answers += 1;
    if (result.ok) {
      last = result.value.at;
      unwritten = undefined;
      show();
      return;
    }
    await fail(result);
    if (result.messages[0]?.code === 'journal.gap') await write();
  };

  const flush = async (): Promise<void> => {
    if (readOnly !== undefined) return;
    stopTimers();
    if (flags.isDirty || needsWhole) {
      const written = write().finally(() => underWay.delete(written));
      underWay.add(written);
    }
    await Promise.all(underWay);
  };

  /** Typing goes on to the disk meanwhile; an answer that something was sent after is no longer true. */
  const look = async (): Promise<void> => {
    if (readOnly !== undefined || flags.isClosed) return;
    await flush();
    if (unwritten !== undefined || needsWhole) return;
    const asked = writes;
    const result = await bridge.request('merge.look', { session });
    if (!result.ok || isClosed()) return;
    tell(result.messages);
    const isTrue = asked === writes && !needsWhole;
    if (isTrue && result.value.meeting !== undefined) absorb(result.value.meeting, sent);
  };

  const save = async (): Promise<void> => {
    clearTimeout(restTimer);
    await flush();
    if (readOnly !== undefined) return;
    const result = await bridge.request('meeting.save', { session });
    if (result.ok) {
      tell(result.messages);
      last = result.value.at;
      filed = last;
      unsaved = undefined;
      retry = firstRetry;
      show();
      return;
    }
    const [problem] = result.messages;
    if (problem === undefined || problem.code === 'bridge.lost') return;
    unsaved = { last: unsaved?.last ?? filed, problem };
    show();
    // The place may come back at any time, with or without anybody writing.
    if (!flags.isClosed) restTimer = setTimeout(() => void save(), retry);
    retry = Math.min(retry * 2, longestRetry);
  };

  const endListening = bridge.onConnection(() => {
    if (bridge.connection() === 'open') {
      if (flags.isDirty) void flush();
    } else if (flags.isDirty) {
      unwritten = { type: 'lost' };
      show();
    }
  });

  return {
    state,
    session: () => session,
    touch: () => {
      if (readOnly !== undefined || flags.isEnded) return;
      flags.isDirty = true;
      if (unwritten === undefined) show();
      const isLost = unwritten?.type === 'lost';
      clearTimeout(idleTimer);
      idleTimer = setTimeout(() => void flush(), isLost ? again : idle);
      longTimer ??= setTimeout(() => void flush(), isLost ? again : longest);
      if (unsaved !== undefined) return;
      clearTimeout(restTimer);
      restTimer = setTimeout(() => void save(), restful);
    },
    flush,
    save,
    look,
    close: async () => {
      flags.isClosed = true;
      await flush();
      stopTimers();
      clearTimeout(restTimer);
      endListening();
      flags.isEnded = true;
      await bridge.request('meeting.close', { session });
    },
  };
}
