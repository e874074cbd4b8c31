import { expect, test } from 'vitest';
import { diffMeetings } from '../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../shared/domain/meeting';
import {
  applyJournalChange,
  journalChangeSchema,
  toJournalChange,
} from '../../shared/ipc/journal-change';
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

test('a note that is written in travels without the other notes of its section', () => {
  const [first, ...others] = before.sections;
  const longer = { ...first!.notes[0]!, level: 1 };
  const typed = {
    ...before,
    sections: [{ ...first!, notes: [longer, first!.notes[1]!] }, ...others],
  };
  const change = toJournalChange(before, diffMeetings(before, typed)!);
  const moved = toJournalChange(before, diffMeetings(before, after)!);
  expect([
    applyJournalChange(before, throughJournal(change)),
    applyJournalChange(before, throughJournal(moved)),
    JSON.stringify(change).includes(first!.notes[1]!.id),
  ]).toEqual([typed, after, false]);
});

test('a change in a section that nobody knows is refused, and left out where it is done again', () => {
  const [first, ...others] = before.sections;
  const changed = { ...before, sections: [{ ...first!, ownLine: true }, ...others] } as Meeting;
  const change = toJournalChange(before, diffMeetings(before, changed)!);
  const without = { ...before, sections: others };
  expect([applyJournalChange(without, change), applyJournalChange(without, change, true)]).toEqual([
    undefined,
    without,
  ]);
});
