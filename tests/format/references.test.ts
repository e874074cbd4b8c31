import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { checkMeetingReferences } from '../../shared/format/check-references';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { meeting, section } from '../builders/meeting';
import { note, statement } from '../builders/notes';
import { participant, person } from '../builders/people';
import { commented, mention, offTheRecord, reference } from '../builders/text';

const ann = person('Ann', 'Lee');

function told(content: Meeting): string[] {
  return checkMeetingReferences(content).messages.map(
    ({ severity, text }) => `${severity}: ${text}`,
  );
}

describe('references that cannot mean anything', () => {
  test.each([
    [
      'two people with one id',
      meeting({ people: [ann, { ...ann, given: 'Anna' }] }),
      'meeting.people[1] has the id "person-ann-lee", which meeting.people[0] has already; give one of them another.',
    ],
    [
      'an agenda item and a section with one id',
      meeting({ sections: [section({ title: 'Reports', section: { id: 'item-reports' } })] }),
      'meeting.sections[0] has the id "item-reports", which meeting.agenda.items[0] has already; give one of them another.',
    ],
    [
      'two ranges of one note with one id',
      meeting({ opening: [note([offTheRecord('x'), offTheRecord('x')])] }),
      'meeting.opening.notes[0].ranges[1] has the id "range-off-x", which meeting.opening.notes[0].ranges[0] has already; give one of them another.',
    ],
    [
      'a section about an item that is missing',
      meeting({ sections: [section('One')], agenda: { items: [] } }),
      'meeting.sections[0] is about "item-one", which is not in meeting.agenda.items; add the agenda item.',
    ],
    [
      'a participant who is nobody',
      meeting({ attending: [participant(ann)] }),
      'meeting.participants[0] is the person "person-ann-lee", who is not in meeting.people; add the person.',
    ],
  ])('are errors: %s', (_, content, text) => {
    expect(told(content)).toEqual([`error: ${text}`]);
    expect(readMinutes(writeMinutes(content)).ok).toBe(false);
  });
});

describe('references that can be mended', () => {
  test('give the second of two notes or ranges with one id another', () => {
    const one = note(['Words ', offTheRecord('between us')], { id: 'n' });
    const twice = meeting({ opening: [one], sections: [section('One')] });
    const content = { ...twice, closing: { notes: [one] } };
    const checked = checkMeetingReferences(content);
    expect(checked.content.closing.notes).toEqual([
      {
        ...one,
        id: 'n-2',
        content: [
          { type: 'text', text: 'Words ' },
          { type: 'text', text: 'between us', ranges: ['range-off-between-us-2'] },
        ],
        ranges: [{ type: 'offTheRecord', id: 'range-off-between-us-2' }],
      },
    ]);
    expect(told(content)).toEqual([
      'warning: meeting.closing.notes[0] had the id "n", which another thing has already; it now has "n-2".',
      'warning: meeting.closing.notes[0].ranges[0] had the id "range-off-between-us", which another thing has already; it now has "range-off-between-us-2".',
    ]);
  });

  test('keep text off the record when its range is missing, since that is what it may have been', () => {
    const lost = { ...note(['Said ', offTheRecord('between us')]), ranges: undefined };
    const checked = checkMeetingReferences(meeting({ opening: [lost] }));
    expect(checked.content.opening.notes[0]?.ranges).toEqual([
      { id: 'range-off-between-us', type: 'offTheRecord' },
    ]);
    expect(checked.messages.map(({ text }) => text)).toEqual([
      'meeting.opening.notes[0] has text in the range "range-off-between-us", which is missing; the text is off the record until you decide.',
    ]);
  });

  test('drop the anchor of a missing comment thread and keep the words', () => {
    const checked = checkMeetingReferences(meeting({ opening: [note(commented('t', 'Words.'))] }));
    expect(checked.content.opening.notes[0]).toEqual({
      ...note('Words.'),
      content: [{ type: 'text', text: 'Words.', ranges: [] }],
      ranges: undefined,
    });
  });

  test('turn speakers and mentions of nobody into ones to be resolved', () => {
    const content = meeting({ opening: [statement(ann, ['See ', mention(ann)])] });
    const unresolved = { type: 'unresolved', text: 'person-ann-lee' };
    const [repaired] = checkMeetingReferences(content).content.opening.notes;
    expect(repaired).toMatchObject({
      speakers: [unresolved],
      content: [{}, { type: 'mention', party: unresolved, text: 'somebody' }],
    });
    expect(told(content)).toHaveLength(2);
  });

  test('leave a missing item out of a section that has others', () => {
    const content = meeting({
      sections: [section({ title: 'One', section: { items: ['item-one', 'item-two'] } })],
    });
    expect(checkMeetingReferences(content).content.sections[0]?.items).toEqual(['item-one']);
    expect(told(content)).toEqual([
      'warning: meeting.sections[0] names "item-two", which is not in meeting.agenda.items; it is left out there.',
    ]);
  });
});

test('references that lead nowhere stay, with a warning', () => {
  const image = { asset: 'a-9', alternative: 'A map' };
  const content = meeting({
    attending: [ann, participant(ann, { roles: ['jester'], category: 'fools' })],
    opening: [
      note(['See ', reference('annex', 'x-9')]),
      note('', { id: 'i', shape: { type: 'image', image } }),
    ],
    threads: [{ id: 't', note: 'n-9', comments: [{ id: 'c', author: 'Bo', text: 'Hm.' }] }],
    seat: { series: 'other', ordinal: 1 },
  });
  expect(checkMeetingReferences(content).content).toEqual(content);
  expect(told(content)).toEqual([
    'warning: meeting.opening.notes[0].content[1] names the annex "x-9", which is missing; nothing is printed there.',
    'warning: meeting.opening.notes[1].shape names the image "a-9", which is missing; nothing is printed there.',
    'warning: meeting.threads[0] is about the note "n-9", which is missing; the comments are kept without a place.',
    'warning: meeting.participants[1] has the role "jester", which is not among the roles; it is kept and not printed.',
    'warning: meeting.participants[1] has the category "fools", which is not among the categories; it is kept and not printed.',
    'warning: meeting.seat names the series "other", which the group does not have; it is kept.',
  ]);
});

test('what was mended is sound: reading it again finds nothing', () => {
  const one = note(commented('t', 'Words'), { id: 'n' });
  const content = {
    ...meeting({ opening: [one] }),
    closing: { notes: [one, statement(ann, 'Hm.')] },
  };
  const first = readMinutes(writeMinutes(content));
  const again = first.ok ? readMinutes(writeMinutes(first.value.content)) : first;
  expect([first.messages.length > 0, again.messages]).toEqual([true, []]);
});

// In a time that grows with their square they would run into the time limit of the test.
test('a hundred thousand notes with one id are told apart', () => {
  const notes = Array.from({ length: 100_000 }, () => note('x', { id: 'n' }));
  const { content } = checkMeetingReferences({ ...meeting(), opening: { notes } });
  expect(content.opening.notes.at(-1)?.id).toBe('n-100000');
});
