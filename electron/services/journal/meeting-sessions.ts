import { isAbsolute, resolve } from 'node:path';
import type { Instant } from '../../../shared/base/dates';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ValueOf } from '../../../shared/ipc/contract';
import { applyJournalChange } from '../../../shared/ipc/journal-change';
import type { JournalChange } from '../../../shared/ipc/journal-change';
import { mergeMeetings } from '../../../shared/merge/merge-meetings';
import { meetingExtension } from '../library/scan-folder';
import { absorbChanges } from '../merge/absorb-changes';
import { changeMeeting, inJournalTurn, inTurn } from './meeting-session';
import type { MeetingSession, MeetingWindow } from './meeting-session';
import { openSession } from './open-session';
import type { OpenedSession, SessionPlace } from './open-session';
import { refuseLockedChange } from './refuse-locked';
import { saveSession } from './save-session';
import { writeRecords } from './write-records';

/** The meetings that are open. */
export interface MeetingSessions {
  /** Opens a meeting, or finds it open; what only the journal has is in it. */
  readonly open: (path: string) => Promise<Result<ValueOf<'meeting.open'>>>;
  /**
   * Takes a change and puts it on disk: into the journal, or where that cannot be written into the
   * file. When neither takes it, it is kept and tried again with the next one; the failure then says
   * that it is not on disk.
   */
  readonly append: (
    session: string,
    sequence: number,
    change: JournalChange,
  ) => Promise<Result<ValueOf<'meeting.journal'>>>;
  readonly save: (session: string) => Promise<Result<ValueOf<'meeting.save'>>>;
  /** Looks whether another program or window has changed the meeting, and brings what this window lacks. */
  readonly look: (session: string) => Promise<Result<ValueOf<'merge.look'>>>;
  readonly close: (session: string) => Promise<Result<Record<string, never>>>;
  readonly current: (
    session: string,
  ) => Result<{ readonly meeting: Meeting; readonly path: string }>;
  readonly isOpen: (path: string) => boolean;
  /** Saves what can be saved, at the end of the app; the journal keeps the rest. */
  readonly closeAll: () => Promise<void>;
}

const notOpen = fail(
  errorMessage(
    'meeting.not-open',
    'This meeting is not open any more. Open it again from the library.',
  ),
);

/** Milliseconds after which a window that asked for nothing is taken to be gone; open ones look every few seconds. */
const longGone = 180_000;

/** Keeps meetings open, each with its own journal records, for all windows together. */
export function createMeetingSessions(place: SessionPlace): MeetingSessions {
  const { journal } = place;
  /** By path. */
  const sessions = new Map<string, MeetingSession>();
  const opening = new Map<string, ReturnType<typeof openFresh>>();

  /** An open meeting and the window that asks. */
  function find(id: string): { session: MeetingSession; window: MeetingWindow } | undefined {
    for (const session of sessions.values()) {
      const window = session.windows.get(id);
      if (window === undefined) continue;
      window.asked = place.now().getTime();
      return { session, window };
    }
    return undefined;
  }

  function isShown({ asked }: MeetingWindow): boolean {
    return place.now().getTime() - asked < longGone;
  }

  function describe(
    session: MeetingSession,
    recovered: ValueOf<'meeting.open'>['recovered'],
    messages: readonly Message[],
  ): Result<ValueOf<'meeting.open'>> {
    const { path, meeting, readOnly, savedAt } = session;
    const id = place.ids('session');
    const asked = place.now().getTime();
    session.windows.set(id, { id, sequence: 0, seen: undefined, asked });
    return succeed(
      {
        session: id,
        path,
        meeting,
        ...(readOnly === undefined ? {} : { readOnly }),
        ...(recovered === undefined ? {} : { recovered }),
        sequence: 0,
        savedAt,
      },
      messages,
    );
  }

  async function openFresh(path: string): Promise<Result<OpenedSession>> {
    const opened = await openSession(path, place);
    if (opened.ok) sessions.set(path, opened.value.session);
    return opened;
  }

  function append(
    session: MeetingSession,
    window: MeetingWindow,
    sequence: number,
    change: JournalChange,
  ): Promise<Result<ValueOf<'meeting.journal'>>> {
    if (session.readOnly !== undefined) {
      return Promise.resolve(fail(errorMessage('meeting.read-only', session.readOnly)));
    }
    const isNext = change.type === 'whole' || sequence === window.sequence + 1;
    const { seen } = window;
    const sent = isNext ? applyJournalChange(seen ?? session.meeting, change) : undefined;
    if (sent === undefined) {
      const text = 'Some changes did not arrive. Send the whole meeting.';
      return Promise.resolve(fail(errorMessage('journal.gap', text)));
    }
    const refused = refuseLockedChange(seen ?? session.meeting, sent);
    if (refused !== undefined) return Promise.resolve(refused);
    window.sequence = sequence;
    // A window that has not yet seen what others wrote changes only what it knows.
    const meeting =
      seen === undefined ? sent : mergeMeetings(sent, session.meeting, seen, 'ours').meeting;
    changeMeeting(session, meeting, { window, sent });
    session.isChanged = true;
    session.lastRecord += 1;
    const record = {
      sequence: session.lastRecord,
      at: place.now().toISOString(),
      body: JSON.stringify(seen === undefined ? change : { type: 'whole', meeting }),
    };
    session.unwritten = [...session.unwritten, record];
    return putOnDisk(session, record.at);
  }

  /** Into the journal, without waiting for a save that may be held up; where no journal takes it, into the file at once. */
  async function putOnDisk(
    session: MeetingSession,
    at: Instant,
  ): Promise<Result<ValueOf<'meeting.journal'>>> {
    const written = await inJournalTurn(session, () => writeRecords(session, journal));
    if (written.ok) return succeed({ at });
    const saved = await save(session);
    return saved.ok ? succeed({ at }) : written;
  }

  const withSession = <T>(
    id: string,
    act: (session: MeetingSession, window: MeetingWindow) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const found = find(id);
    return found === undefined ? Promise.resolve(notOpen) : act(found.session, found.window);
  };
  function save(session: MeetingSession): Promise<Result<ValueOf<'meeting.save'>>> {
    return inTurn(session, () => saveSession(session, place));
  }

  return {
    open: async (given) => {
      if (!isAbsolute(given) || !given.endsWith(meetingExtension)) {
        return fail(
          errorMessage(
            'meeting.not-minutes',
            `Only files whose names end in ${meetingExtension} are opened.`,
          ),
        );
      }
      const path = resolve(given);
      const known = sessions.get(path);
      if (known !== undefined) return describe(known, undefined, []);
      const running = opening.get(path) ?? openFresh(path);
      opening.set(path, running);
      try {
        const opened = await running;
        if (!opened.ok) return opened;
        return describe(opened.value.session, opened.value.recovered, opened.messages);
      } finally {
        opening.delete(path);
      }
    },
    append: (id, sequence, change) =>
      withSession(id, (session, window) => append(session, window, sequence, change)),
    save: (id) => withSession(id, save),
    look: (id) =>
      withSession(id, (session, window) =>
        inTurn(session, async () => {
          const wasChanged = session.isChanged;
          const absorbed = await absorbChanges(session, place, 0);
          if (!absorbed.ok) return absorbed;
          // A file that lacks what is here gets it at once: perhaps nobody types any more.
          if (session.isChanged && !wasChanged) await saveSession(session, place);
          const value = window.seen === undefined ? {} : { meeting: session.meeting };
          return succeed({ at: session.savedAt, ...value }, absorbed.value);
        }),
      ),
    close: (id) =>
      withSession(id, async (session, window) => {
        const saved = session.readOnly === undefined ? await save(session) : succeed({});
        if (!saved.ok) return saved;
        session.windows.delete(window.id);
        if (![...session.windows.values()].some(isShown)) sessions.delete(session.path);
        return succeed({});
      }),
    current: (id) => {
      const found = find(id);
      return found === undefined
        ? notOpen
        : succeed({ meeting: found.session.meeting, path: found.session.path });
    },
    isOpen: (path) => [...(sessions.get(resolve(path))?.windows.values() ?? [])].some(isShown),
    closeAll: async () => {
      await Promise.all(
        [...sessions.values()]
          .filter(({ readOnly }) => readOnly === undefined)
          .map((session) => save(session)),
      );
      sessions.clear();
    },
  };
}
