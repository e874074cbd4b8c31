import { expect, test } from 'vitest';
import { diffMeetings } from '../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../shared/domain/meeting';
import { applyJournalChange, journalChangeSchema } from '../../shared/ipc/journal-change';
import type { JournalChange } from '../../shared/ipc/journal-change';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

const before = meeting({
  title: 'Before',
  sections: [section('Reports', note('One.'), note('Two.')), section('Plans', note('Three.'))],
});

/** What the journal would bring back: the change as JSON, parsed as the privileged side does. */
function throughJournal(change: JournalChange): JournalChange {
  return journalChangeSchema.parse(JSON.parse(JSON.stringify(change)));
}

const [reports, plans] = before.sections;
const after: Meeting = {
  ...before,
  title: 'After',
  sections: [
    { ...plans!, notes: [...plans!.notes, note('Four.')] },
    { ...reports!, notes: [{ ...reports!.notes[1]!, level: 1 }] },
  ],
};

test('what changed goes through the journal and gives the later meeting', () => {
  const changes = diffMeetings(before, after)!;
  expect(applyJournalChange(before, throughJournal({ type: 'changes', changes }))).toEqual(after);
});

test('the whole meeting goes through the journal', () => {
  expect(applyJournalChange(before, throughJournal({ type: 'whole', meeting: after }))).toEqual(
    after,
  );
});

test('a change that places a note which never arrived is refused, so that no text is dropped unseen', () => {
  const changes = { opening: { facts: {}, notes: ['note-of-a-lost-change'] } };
  expect(applyJournalChange(before, { type: 'changes', changes })).toBeUndefined();
});
