import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Journal } from './journal';
import type { MeetingSession } from './meeting-session';

function baseOf({ fingerprint, base }: MeetingSession) {
  return { fingerprint, body: JSON.stringify(base) };
}

/** The whole meeting as the last record, for a journal that has none of the earlier ones. */
async function writeWhole(session: MeetingSession, journal: Journal): Promise<Result<unknown>> {
  const { path, meeting, lastRecord, unwritten } = session;
  const begun = await journal.begin({
    path,
    meeting: session.base.id,
    base: baseOf(session),
    record: {
      sequence: lastRecord,
      at: unwritten.at(-1)?.at ?? session.savedAt,
      body: JSON.stringify({ type: 'whole', meeting }),
    },
  });
  if (!begun.ok) return begun;
  session.hasBase = true;
  session.unwritten = [];
  return succeed({});
}

/**
 * Hands the journal every record that it has not taken yet, the oldest first; where it does not take
 * one, the whole meeting goes to the other place that it may have.
 */
export async function writeRecords(
  session: MeetingSession,
  journal: Journal,
): Promise<Result<unknown>> {
  for (const record of session.unwritten) {
    const written = await journal.append({
      path: session.path,
      meeting: session.base.id,
      ...(session.hasBase ? {} : { base: baseOf(session) }),
      record,
    });
    if (!written.ok) {
      const whole = await writeWhole(session, journal);
      return whole.ok ? whole : written;
    }
    session.hasBase = true;
    session.unwritten = session.unwritten.filter((other) => other !== record);
  }
  return succeed({});
}
