import type { Instant } from '../../../shared/base/dates';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { applyJournalChange } from '../../../shared/ipc/journal-change';
import type { JournalChange } from '../../../shared/ipc/journal-change';
import type { ReadFile } from '../library/library-files';
import type { JournalContent } from './journal-messages';

/** What becomes of a meeting's file and of what the journal holds for it. */
export type Recovery =
  /** The journal adds nothing. */
  | { readonly type: 'file' }
  /** The file as it is, with changes that it did not have yet. */
  | {
      readonly type: 'continued';
      readonly meeting: Meeting;
      readonly changes: number;
      readonly until: Instant;
    }
  /** The file was changed by somebody else, or cannot be read: this is what was written here. */
  | {
      readonly type: 'apart';
      readonly meeting: Meeting;
      /** The state from which the file and this come. */
      readonly base: Meeting;
      readonly changes: number;
      readonly until: Instant;
    };

const damaged = fail(
  errorMessage(
    'journal.damaged',
    'The journal of this meeting is damaged; the file is shown as it is.',
  ),
);

/**
 * Compares the journal with the file. Changes say how things are and not how they differ, so that
 * applying them to a file which already has some of them does no harm.
 */
export function recover(
  file: Result<ReadFile<Meeting>>,
  journal: JournalContent,
): Result<Recovery> {
  const until = journal.records.at(-1)?.at;
  if (until === undefined) return journal.damaged > 0 ? damaged : succeed({ type: 'file' });
  const isOurs =
    file.ok && [journal.base.fingerprint, journal.saving].includes(file.value.fingerprint);
  if (!isOurs && journal.base.body === '') {
    return damaged;
  }
  const isSaved = file.ok && file.value.fingerprint === journal.saving;
  const from = isOurs ? file.value.content : (JSON.parse(journal.base.body) as Meeting);
  const meeting = journal.records.reduce<Meeting | undefined>(
    (state, { body }) =>
      state && applyJournalChange(state, JSON.parse(body) as JournalChange, isSaved),
    from,
  );
  if (meeting === undefined) return damaged;
  const changes = journal.records.length;
  return succeed(
    isOurs
      ? { type: 'continued', meeting, changes, until }
      : { type: 'apart', meeting, base: from, changes, until },
  );
}
