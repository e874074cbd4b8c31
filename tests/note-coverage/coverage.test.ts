import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../../shared/note-coverage/measure-coverage';
import type { Meeting } from '../../shared/domain/meeting';
import { meeting, section } from '../builders/meeting';
import { note, statement } from '../builders/notes';
import { partyOf, person } from '../builders/people';

const ana = person('Ana', 'Silva');
const ben = person('Ben', 'Okoro');

function at(minute: number): string {
  return new Date(Date.UTC(2030, 2, 25, 14, minute)).toISOString();
}

const open = (from: number, to?: number) => [
  { from: at(from), ...(to === undefined ? {} : { to: at(to) }) },
];

function typesOf(held: Meeting, now = at(60)) {
  return measureCoverage(held, now).findings;
}

describe('time against notes', () => {
  test('names items that were long and have few lines, and items without a word', () => {
    const held = meeting({
      attending: [ana],
      held: { started: at(0), ended: at(60) },
      sections: [
        section(
          { title: 'Budget', section: { id: 's1', open: open(0, 22) } },
          note('One.'),
          note(''),
        ),
        section({ title: 'Plan', section: { id: 's2', open: open(22, 27) } }, note('Short.')),
        section({ title: 'Empty', section: { id: 's3', open: open(27, 30) } }),
        section({ title: 'Put off', item: { state: 'deferred' }, section: { id: 's4' } }),
        section({ title: 'Heading', section: { id: 's5' } }),
        section({ title: 'Under it', level: 1, section: { id: 's6' } }, note('There.')),
      ],
    });
    expect(typesOf(held)).toEqual([
      { type: 'thin', section: 's1', minutes: 22, lines: 1 },
      { type: 'empty', section: 's3', minutes: 3 },
    ]);
    expect(measureCoverage(held, at(60)).sections[0]).toEqual({
      section: 's1',
      minutes: 22,
      allotted: 0,
      lines: 1,
    });
  });

  test('does not call an item empty before it came up', () => {
    const held = meeting({
      held: { started: at(0) },
      sections: [section({ title: 'Later', section: { id: 's1' } })],
    });
    expect(typesOf(held, at(5))).toEqual([]);
  });

  test('names who spoke in the transcript and is in no note, and who had the floor without a word', () => {
    const turn = (id: number, speaker: string) => ({
      id: `cue-${String(id)}`,
      from: id * 10,
      to: id * 10 + 5,
      speaker,
      text: 'words',
    });
    const held = meeting({
      attending: [ana, ben],
      transcripts: [
        {
          id: 't1',
          start: at(0),
          cues: [
            ...['Okoro Ben', 'Ana Silva', 'Okoro Ben', 'Okoro Ben', 'Ana Silva'].map(
              (name, index) => turn(index, name),
            ),
            turn(5, 'Ben Okoro'),
            turn(6, 'Ana Silva'),
            turn(7, 'A Guest'),
          ],
        },
      ],
      floor: {
        turns: [
          { id: 'f1', speaker: partyOf(ben), spoke: { from: at(1), to: at(2) }, section: 's1' },
          { id: 'f2', speaker: partyOf(ben) },
        ],
      },
      sections: [section({ title: 'One', section: { id: 's1' } }, statement(partyOf(ana), 'Yes.'))],
    });
    expect(typesOf(held)).toEqual([
      { type: 'turn', name: 'Ben Okoro', section: 's1' },
      { type: 'unheard', name: 'Ben Okoro', turns: 3, at: at(0) },
    ]);
  });

  test('counts what waits in the chat by item, without private messages', () => {
    const message = (id: string, more: object) => ({
      id,
      from: 'Ana',
      text: 'Hello',
      handling: 'new' as const,
      ...more,
    });
    const held = meeting({
      sections: [section({ title: 'One', section: { id: 's1' } }, note('Yes.'))],
      chat: [
        message('c1', { section: 's1' }),
        message('c2', { section: 's1', handling: 'queued' }),
        message('c3', { section: 'gone' }),
        message('c4', { private: true }),
        message('c5', { handling: 'answered' }),
      ],
    });
    expect(typesOf(held)).toEqual([
      { type: 'chat', section: 's1', count: 2 },
      { type: 'chat', count: 1 },
    ]);
  });

  test('draws lines and open items minute by minute, and names long quiet, pauses left out', () => {
    const begun = (minute: number, words: string) => ({ ...note(words), begun: at(minute) });
    const held = meeting({
      held: {
        started: at(0),
        ended: at(50),
        pauses: [{ from: at(12), to: at(22) }],
      },
      sections: [
        section(
          { title: 'One', section: { id: 's1', open: open(0, 50) } },
          begun(0, 'a'),
          begun(0, 'b'),
          begun(3, 'c'),
          begun(24, 'd'),
          ...[3, 4, 5, 6, 7, 8].map((index) => note(`more ${String(index)}`)),
        ),
      ],
    });
    const { strip, findings } = measureCoverage({ ...held, sections: held.sections }, at(99));
    expect(strip?.minutes).toHaveLength(50);
    expect(strip?.minutes.slice(0, 5)).toEqual([1, 0, 0, 1, 0]);
    expect(strip?.spans).toEqual([{ section: 's1', from: 0, to: 50 }]);
    expect(findings).toEqual([{ type: 'quiet', from: at(25), minutes: 25, section: 's1' }]);
  });
});
