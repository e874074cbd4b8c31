import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Journal } from './journal';
import type { MeetingSession } from './meeting-session';

/** Hands the journal every record that it has not taken yet, the oldest first, until one fails. */
export async function writeRecords(
  session: MeetingSession,
  journal: Journal,
): Promise<Result<unknown>> {
  for (const record of session.unwritten) {
    const written = await journal.append({
      path: session.path,
      meeting: session.base.id,
      ...(session.hasBase
        ? {}
        : { base: { fingerprint: session.fingerprint, body: JSON.stringify(session.base) } }),
      record,
    });
    if (!written.ok) return written;
    session.hasBase = true;
    session.unwritten = session.unwritten.filter((other) => other !== record);
  }
  return succeed({});
}
