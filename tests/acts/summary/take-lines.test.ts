import { expect, test } from 'vitest';
import { dropLines } from '../../../shared/acts/summary/drop-lines';
import { settleMeeting } from '../../../shared/acts/summary/settle-log';
import { takeLines } from '../../../shared/acts/summary/take-lines';
import {
  begun,
  kofi,
  linesAt,
  statesOf,
  taking,
  typed,
  withoutSources,
} from './build-taken-meeting';

const budget = 'section-budget';

test('lines taken apart are the notes as typed again, with their own ids, kinds and times', () => {
  const empty = begun('empty');
  const { meeting } = takeLines(
    empty,
    linesAt(empty, budget).slice(0, 4),
    taking('separate', budget),
  );
  const notes = meeting.sections[0]?.notes ?? [];
  expect(notes.map(withoutSources)).toEqual(typed.sections[0]?.notes);
  expect(statesOf(meeting)).toBe('unused used used used used unused unused');
});

test('lines joined into one paragraph name the speaker again only where it changes or a verb needs one', () => {
  const empty = begun('empty');
  const { meeting } = takeLines(
    empty,
    linesAt(empty, budget).slice(0, 4),
    taking('joined', budget),
  );
  const [paragraph, ...others] = meeting.sections[0]?.notes ?? [];
  expect(others).toEqual([]);
  expect(paragraph?.content.map((inline) => ('text' in inline ? inline.text : '?')).join('')).toBe(
    'presented the budget. Ana Novak asked for comments. Kofi Mensah supported it. The budget is adopted',
  );
  expect(paragraph?.sources).toHaveLength(4);
  expect(paragraph?.ranges).toEqual([
    { id: 'new-range-1', type: 'kind', meaning: typed.sections[0]?.notes[3]?.meaning },
  ]);
  expect(paragraph?.content.filter((inline) => inline.type === 'mention')).toMatchObject([
    { form: 'speaker' },
    { form: 'speaker', party: { type: 'person', person: kofi.id } },
  ]);
});

test('what is off the record stays so when it is joined with what is not', () => {
  const empty = begun('empty');
  const { meeting } = takeLines(
    empty,
    linesAt(empty, 'section-staff'),
    taking('joined', 'section-staff'),
  );
  const [paragraph] = meeting.sections[1]?.notes ?? [];
  const off = paragraph?.ranges?.find(({ type }) => type === 'offTheRecord')?.id ?? '';
  expect(
    paragraph?.content.filter((inline) => 'ranges' in inline && inline.ranges?.includes(off)),
  ).toMatchObject([{ text: 'Not for the record' }]);
});

test('chat and transcript lines of the item are there beside the log, private messages are not', () => {
  const empty = begun('empty');
  expect(linesAt(empty, budget).map(({ id, type }) => [type, id])).toEqual([
    ['log', 'log-new-line-2'],
    ['log', 'log-new-line-3'],
    ['log', 'log-new-line-4'],
    ['log', 'log-new-line-5'],
    ['chat', 'chat-m1'],
    ['transcript', 'cue-t1-c1'],
  ]);
  const { meeting } = takeLines(empty, linesAt(empty, budget).slice(4), taking('separate', budget));
  const [message, cue] = meeting.sections[0]?.notes ?? [];
  expect(message).toMatchObject({
    speakers: [{ type: 'person', person: kofi.id }],
    sources: [{ type: 'chat', message: 'm1' }],
  });
  expect(cue).toMatchObject({
    attribution: 'colon',
    begun: '2030-03-25T14:01:00.000Z',
    sources: [{ type: 'transcript', transcript: 't1', cue: 'c1' }],
  });
  expect(meeting.chat?.[0]).toMatchObject({ handling: 'noted', notes: [message?.id] });
});

test('lines go into the paragraph at the cursor, and into a blank note rather than beside it', () => {
  const empty = begun('empty');
  const [first, second] = linesAt(empty, budget);
  if (first === undefined || second === undefined) throw new Error('The item has two lines.');
  const one = takeLines(empty, [first], taking('separate', budget));
  const two = takeLines(one.meeting, [second], taking('into', budget, one.notes[0]));
  expect(two.meeting.sections[0]?.notes).toHaveLength(1);
  expect(two.meeting.sections[0]?.notes[0]?.sources).toHaveLength(2);
});

test('a line taken twice makes a second note, without a second decision', () => {
  const copy = begun('copy');
  const { meeting, notes } = takeLines(
    copy,
    linesAt(copy, budget).slice(3, 4),
    taking('separate', budget),
  );
  expect(notes).toEqual(['new-note-1']);
  expect(meeting.sections[0]?.notes.at(-1)?.meaning).toEqual({ kind: 'text' });
});

test('a line whose note is deleted, or loses its words, is unused again; a dropped one comes back on demand', () => {
  const copy = begun('copy');
  const [budgetSection, ...others] = copy.sections;
  if (budgetSection === undefined) throw new Error('The meeting has sections.');
  const [first, second, ...rest] = budgetSection.notes;
  if (first === undefined || second === undefined) throw new Error('The item has notes.');
  const notes = [{ ...second, content: [] }, ...rest];
  const after = settleMeeting({ ...copy, sections: [{ ...budgetSection, notes }, ...others] });
  expect(statesOf(after)).toBe('used unused unused used used used used');
  const entries = ['new-line-2', 'new-line-4'];
  const dropped = dropLines(after, { entries, messages: ['m1'] });
  expect(statesOf(dropped)).toBe('used dropped unused used used used used');
  expect(dropped.chat?.[0]?.handling).toBe('setAside');
  expect(dropLines(dropped, { entries, messages: ['m1'] })).toEqual(after);
});
