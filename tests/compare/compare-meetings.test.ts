import { describe, expect, it } from 'vitest';
import { compareMeetings } from '../../shared/compare/compare-meetings';
import type { ComparedNote } from '../../shared/compare/compare-notes';
import type { Meeting } from '../../shared/domain/meeting';
import { meeting, section } from '../builders/meeting';
import { action, note } from '../builders/notes';
import { participant, person } from '../builders/people';

function lineOf({ type, pieces }: ComparedNote): string {
  const words = pieces
    .map((piece) =>
      piece.type === 'same'
        ? piece.text
        : piece.type === 'deleted'
          ? `[-${piece.text}-]`
          : `[+${piece.text}+]`,
    )
    .join('');
  return `${type}: ${words}`;
}

function linesOf(before: Meeting, after: Meeting): Record<string, readonly string[]> {
  const changed = compareMeetings(before, after).sections.filter(({ type }) => type !== 'same');
  return Object.fromEntries(changed.map(({ id, notes }) => [id, notes.map(lineOf)]));
}

const first = note('The chair opened the meeting.', { id: 'n1' });
const second = note('The report was presented.', { id: 'n2' });
const third = note('Questions were asked.', { id: 'n3' });

describe('Two versions of a meeting', () => {
  it('are the same when nothing differs', () => {
    const one = meeting({ sections: [section('Reports', first, second)] });
    expect(compareMeetings(one, one).isSame).toBe(true);
  });

  it('differ by section, with deleted notes where they stood', () => {
    const before = meeting({
      sections: [section('Reports', first, second, third), section('Other')],
    });
    const after = meeting({
      sections: [
        section(
          'Reports',
          first,
          note('Questions were answered.', { id: 'n3' }),
          note('New.', { id: 'n4' }),
        ),
        section('Other'),
      ],
    });

    expect(linesOf(before, after)).toEqual({
      'section-reports': [
        'same: The chair opened the meeting.',
        'deleted: [-The report was presented.-]',
        'changed: Questions were [-asked-][+answered+].',
        'inserted: [+New.+]',
      ],
    });
  });

  it('show a note that went to another section once, as moved', () => {
    const before = meeting({ sections: [section('Reports', first, second), section('Other')] });
    const after = meeting({ sections: [section('Reports', first), section('Other', second)] });

    expect(linesOf(before, after)).toEqual({
      'section-other': ['moved: The report was presented.'],
    });
  });

  it('show one moved note, and not all that it passed', () => {
    const before = meeting({ sections: [section('Reports', first, second, third)] });
    const after = meeting({ sections: [section('Reports', third, first, second)] });

    expect(linesOf(before, after)['section-reports']).toEqual([
      'moved: Questions were asked.',
      'same: The chair opened the meeting.',
      'same: The report was presented.',
    ]);
  });

  it('keep a deleted section behind the one it stood behind', () => {
    const before = meeting({ sections: [section('One'), section('Two', first), section('Three')] });
    const after = meeting({ sections: [section('One'), section('Three')] });

    const { sections } = compareMeetings(before, after);
    expect(sections.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'opening same',
      'section-one same',
      'section-two deleted',
      'section-three same',
      'closing same',
    ]);
  });

  it('differ in facts: agenda, people and actions', () => {
    const ana = person('Ana', 'Silva');
    const ben = person('Ben', 'Okoro');
    const task = action('Send the draft', { owners: [], status: 'open' });
    const before = meeting({
      sections: [section({ title: 'Reports', item: { minutes: 10 } }, { ...task, id: 'a1' })],
      attending: [ana],
      people: [ana, ben],
    });
    const done = action('Send the draft', { owners: [], status: 'done' });
    const after = meeting({
      sections: [section({ title: 'Reports', item: { minutes: 20 } }, { ...done, id: 'a1' })],
      attending: [participant(ana, { attendance: 'apologies' }), ben],
      people: [ana, ben],
      place: 'Room 4',
    });

    expect(compareMeetings(before, after).facts).toEqual([
      {
        area: 'meeting',
        id: 'meeting-1',
        name: '',
        type: 'changed',
        fields: [{ field: 'place', after: 'Room 4' }],
      },
      {
        area: 'agenda',
        id: 'item-reports',
        name: 'Reports',
        type: 'changed',
        fields: [{ field: 'minutes', before: '10', after: '20' }],
      },
      {
        area: 'people',
        id: 'participant-ana-silva',
        name: 'Silva, Ana',
        type: 'changed',
        fields: [{ field: 'attendance', before: 'present', after: 'apologies' }],
      },
      {
        area: 'people',
        id: 'participant-ben-okoro',
        name: 'Okoro, Ben',
        type: 'inserted',
        fields: [],
      },
      {
        area: 'actions',
        id: 'a1',
        name: 'Send the draft',
        type: 'changed',
        fields: [{ field: 'actionStatus', before: 'open', after: 'done' }],
      },
    ]);
  });
});
