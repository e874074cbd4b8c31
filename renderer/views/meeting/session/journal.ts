import type { Instant } from '../../../../shared/base/dates';
import type { MeetingChanges } from '../../../../shared/domain/changes/meeting-changes';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { ValueOf } from '../../../../shared/ipc/contract';
import type { Bridge } from '../../../bridge/bridge';
import { createStore } from '../../../state/store';
import type { Store } from '../../../state/store';

/** Whether what was written is on disk; `reason` is a sentence of the other side. */
export type SaveState =
  | { readonly type: 'saved'; readonly at: Instant }
  | { readonly type: 'writing'; readonly last: Instant }
  | { readonly type: 'failed'; readonly last: Instant; readonly reason: string }
  | { readonly type: 'lost'; readonly last: Instant }
  | { readonly type: 'readOnly'; readonly reason: string };

/** Keeps an open meeting on disk while it is being written. */
export interface MeetingJournal {
  readonly state: Store<SaveState>;
  /** The session under which the other side knows the meeting; another one after it was started again. */
  readonly session: () => string;
  /** Something was written; it is on disk within 600 ms. */
  readonly touch: () => void;
  /** Puts everything on disk now; resolves when it is, or when it could not be. */
  readonly flush: () => Promise<void>;
  /** Writes the meeting's file as well. */
  readonly save: () => Promise<void>;
  /** Writes the file and ends the session. */
  readonly close: () => Promise<void>;
}

/** What a journal needs from around it. */
export interface JournalPlace {
  readonly bridge: Bridge;
  readonly opened: ValueOf<'meeting.open'>;
  readonly takeChanges: () => MeetingChanges | undefined;
  readonly read: () => Meeting;
}

const idle = 250;
const longest = 600;
const again = 2_000;
/** Milliseconds without a change after which the file itself is written. */
const restful = 15_000;

/** Begins to keep a meeting on disk. */
export function createMeetingJournal({
  bridge,
  opened,
  takeChanges,
  read,
}: JournalPlace): MeetingJournal {
  const { path, readOnly } = opened;
  let { session, sequence } = opened;
  let last = opened.savedAt;
  let needsWhole = false;
  const flags = { isDirty: false, isClosed: false };
  let writing: Promise<void> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let longTimer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const state = createStore<SaveState>(
    readOnly === undefined ? { type: 'saved', at: last } : { type: 'readOnly', reason: readOnly },
  );

  const stopTimers = () => {
    clearTimeout(idleTimer);
    clearTimeout(longTimer);
    longTimer = undefined;
  };

  const reopen = async (): Promise<void> => {
    const result = await bridge.request('meeting.open', { path });
    if (result.ok) ({ session, sequence } = result.value);
  };

  const fail = async (code: string, reason: string): Promise<void> => {
    needsWhole = true;
    flags.isDirty = true;
    if (code === 'journal.gap') return;
    if (code === 'meeting.not-open') await reopen();
    state.set(code === 'bridge.lost' ? { type: 'lost', last } : { type: 'failed', last, reason });
    if (!flags.isClosed) idleTimer = setTimeout(() => void flush(), again);
  };

  /** What was written while the answer was on its way is not saved yet. */
  const tellSaved = () => {
    if (!flags.isDirty) state.set({ type: 'saved', at: last });
  };

  const write = async (): Promise<void> => {
    const changes = takeChanges();
    flags.isDirty = false;
    if (changes === undefined && !needsWhole) {
      state.set({ type: 'saved', at: last });
      return;
    }
    const change =
      needsWhole || changes === undefined
        ? ({ type: 'whole', meeting: read() } as const)
        : ({ type: 'changes', changes } as const);
    needsWhole = false;
    const result = await bridge.request('meeting.journal', {
      session,
      sequence: sequence + 1,
      change,
    });
    if (result.ok) {
      sequence += 1;
      last = result.value.at;
      tellSaved();
      return;
    }
    const [problem] = result.messages;
    await fail(problem?.code ?? '', problem?.text ?? '');
    if (problem?.code === 'journal.gap') await write();
  };

  const flush = async (): Promise<void> => {
    if (readOnly !== undefined) return;
    stopTimers();
    while (writing !== undefined) await writing;
    if (!flags.isDirty && !needsWhole) return;
    writing = write().finally(() => {
      writing = undefined;
    });
    await writing;
  };

  const save = async (): Promise<void> => {
    clearTimeout(restTimer);
    await flush();
    if (readOnly !== undefined) return;
    const result = await bridge.request('meeting.save', { session });
    if (result.ok) {
      last = result.value.at;
      tellSaved();
    } else if (result.messages[0]?.code !== 'bridge.lost') {
      state.set({ type: 'failed', last, reason: result.messages[0]?.text ?? '' });
    }
  };

  const endListening = bridge.onConnection(() => {
    if (bridge.connection() === 'open') {
      if (flags.isDirty) void flush();
    } else if (flags.isDirty) state.set({ type: 'lost', last });
  });

  return {
    state,
    session: () => session,
    touch: () => {
      if (readOnly !== undefined) return;
      flags.isDirty = true;
      const now = state.get();
      if (now.type === 'saved') state.set({ type: 'writing', last });
      clearTimeout(idleTimer);
      idleTimer = setTimeout(() => void flush(), now.type === 'lost' ? again : idle);
      longTimer ??= setTimeout(() => void flush(), now.type === 'lost' ? again : longest);
      clearTimeout(restTimer);
      restTimer = setTimeout(() => void save(), restful);
    },
    flush,
    save,
    close: async () => {
      flags.isClosed = true;
      await flush();
      stopTimers();
      clearTimeout(restTimer);
      endListening();
      await bridge.request('meeting.close', { session });
    },
  };
}
