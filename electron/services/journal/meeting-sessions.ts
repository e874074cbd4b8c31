import { isAbsolute, resolve } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ValueOf } from '../../../shared/ipc/contract';
import { applyJournalChange } from '../../../shared/ipc/journal-change';
import type { JournalChange } from '../../../shared/ipc/journal-change';
import { meetingExtension } from '../library/scan-folder';
import { inTurn } from './meeting-session';
import type { MeetingSession } from './meeting-session';
import { openSession } from './open-session';
import type { SessionPlace } from './open-session';
import { saveSession } from './save-session';
import { writeRecords } from './write-records';

/** The meetings that are open. */
export interface MeetingSessions {
  /** Opens a meeting, or finds it open; what only the journal has is in it. */
  readonly open: (path: string) => Promise<Result<ValueOf<'meeting.open'>>>;
  /**
   * Takes a change and puts it on disk. When the journal cannot be written it is kept and tried
   * again with the next one; the failure then says that it is not on disk.
   */
  readonly append: (
    session: string,
    sequence: number,
    change: JournalChange,
  ) => Promise<Result<ValueOf<'meeting.journal'>>>;
  readonly save: (session: string) => Promise<Result<ValueOf<'meeting.save'>>>;
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

/** Keeps meetings open, each with its own journal records, for all windows together. */
export function createMeetingSessions(place: SessionPlace): MeetingSessions {
  const { journal } = place;
  const sessions = new Map<string, MeetingSession>();
  const opening = new Map<string, Promise<Result<ValueOf<'meeting.open'>>>>();

  function byPath(path: string): MeetingSession | undefined {
    return [...sessions.values()].find((session) => session.path === path);
  }

  function describe(
    session: MeetingSession,
    recovered: ValueOf<'meeting.open'>['recovered'],
    messages: readonly Message[],
  ): Result<ValueOf<'meeting.open'>> {
    const { id, path, meeting, readOnly, sequence, savedAt } = session;
    return succeed(
      {
        session: id,
        path,
        meeting,
        ...(readOnly === undefined ? {} : { readOnly }),
        ...(recovered === undefined ? {} : { recovered }),
        sequence,
        savedAt,
      },
      messages,
    );
  }

  async function openFresh(path: string): Promise<Result<ValueOf<'meeting.open'>>> {
    const opened = await openSession(path, place);
    if (!opened.ok) return opened;
    const { session, recovered } = opened.value;
    sessions.set(session.id, session);
    return describe(session, recovered, opened.messages);
  }

  function append(
    session: MeetingSession,
    sequence: number,
    change: JournalChange,
  ): Promise<Result<ValueOf<'meeting.journal'>>> {
    return inTurn(session, async () => {
      if (session.readOnly !== undefined) {
        return fail(errorMessage('meeting.read-only', session.readOnly));
      }
      const isNext = change.type === 'whole' || sequence === session.sequence + 1;
      const meeting = isNext ? applyJournalChange(session.meeting, change) : undefined;
      if (meeting === undefined) {
        return fail(
          errorMessage('journal.gap', 'Some changes did not arrive. Send the whole meeting.'),
        );
      }
      session.sequence = sequence;
      session.meeting = meeting;
      session.isChanged = true;
      session.lastRecord += 1;
      const record = {
        sequence: session.lastRecord,
        at: place.now().toISOString(),
        body: JSON.stringify(change),
      };
      session.unwritten = [...session.unwritten, record];
      const written = await writeRecords(session, journal);
      return written.ok ? succeed({ at: record.at }) : written;
    });
  }

  const withSession = <T>(
    id: string,
    act: (session: MeetingSession) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const session = sessions.get(id);
    return session === undefined ? Promise.resolve(notOpen) : act(session);
  };
  const save = (session: MeetingSession) => inTurn(session, () => saveSession(session, place));

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
      const known = byPath(path);
      if (known !== undefined) return describe(known, undefined, []);
      const running = opening.get(path) ?? openFresh(path);
      opening.set(path, running);
      try {
        return await running;
      } finally {
        opening.delete(path);
      }
    },
    append: (id, sequence, change) =>
      withSession(id, (session) => append(session, sequence, change)),
    save: (id) => withSession(id, save),
    close: (id) =>
      withSession(id, async (session) => {
        const saved = session.readOnly === undefined ? await save(session) : succeed({});
        if (!saved.ok) return saved;
        sessions.delete(id);
        return succeed({});
      }),
    current: (id) => {
      const session = sessions.get(id);
      return session === undefined
        ? notOpen
        : succeed({ meeting: session.meeting, path: session.path });
    },
    isOpen: (path) => byPath(resolve(path)) !== undefined,
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
