import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { buildReport } from '../../../shared/report/build-report';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { agendaItem, meeting, section } from '../../builders/meeting';
import { action, asItem, decision, note, statement } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { decided, doubt, field, gap, offTheRecord, reference, verbatim } from '../../builders/text';

/** Stands for words that must not go out. */
const secret = 'Quizzlefax';
const ann = person('Ann', 'Lee');

/** Every report of a meeting in all meeting styles and variants, as one text with all it holds. */
function everything(source: Meeting): string {
  const variants = [
    { copy: 'review' },
    { copy: 'clean', unattributed: true },
    { copy: 'clean', only: 'decisions' },
  ] as const;
  const styles = builtInStyles.filter((style) => style.source === 'meeting');
  const reports = styles.flatMap((style) =>
    variants.map((variant) =>
      buildReport({ type: 'meeting', meeting: source }, { style, language: 'en', variant }),
    ),
  );
  return JSON.stringify(reports);
}

const under = (...notes: readonly Note[]) =>
  meeting({
    attending: [participant(ann)],
    people: [ann],
    sections: [section('Gates', note('Open words.'), ...notes)],
    annexes: [
      {
        id: 'annex-d',
        label: { type: 'auto' },
        include: 'included',
        source: { type: 'decisions' },
      },
    ],
  });

const hidden = { offTheRecord: true } as const;

const footnoted = {
  type: 'footnote',
  id: 'f-1',
  content: [
    { type: 'text', text: 'Open foot. ' },
    { type: 'text', text: secret, ranges: ['r-1'] },
  ],
} as const;

describe('off the record', () => {
  test('is never a note, its label and speaker, nor what stands below it', () => {
    const text = everything(
      under(
        statement(person('Bo', secret), secret, { ...hidden, runIn: secret }),
        asItem(note(`Below ${secret}`), 'a)', 1),
        decision(`${secret} decided`, { number: { type: 'auto' } }, hidden),
        action(`${secret} to do`, {}, hidden),
      ),
    );
    expect(text).toContain('Open words.');
    expect(text).not.toContain(secret);
  });

  test('is never a stretch of a paragraph, of a footnote or of a cell', () => {
    const cell = {
      blocks: [
        {
          shape: { type: 'paragraph' },
          level: 0,
          content: [
            { type: 'text', text: 'Open cell.' },
            { type: 'text', text: secret, ranges: ['r-1'] },
          ],
        },
      ],
    } as const;
    const ranges = [{ id: 'r-1', type: 'offTheRecord' }] as const;
    const text = everything(
      under(
        note(['Open start, ', offTheRecord(secret, decided(secret)), ' open end.']),
        note(['With a foot', footnoted], { ranges }),
        note('Caption', {
          ranges,
          shape: {
            type: 'table',
            table: { headerRows: 0, headerColumns: 0, rows: [{ cells: [cell] }] },
          },
        }),
      ),
    );
    for (const open of ['Open start', ' open end.', 'Open foot. ', 'Open cell.']) {
      expect(text).toContain(open);
    }
    expect(text).not.toContain(secret);
  });

  test('takes speaker and kind with it where it is all that a note says', () => {
    const facts = { number: { type: 'auto' }, basis: { type: 'consensus' } } as const;
    const text = everything(
      under(
        statement(ann, offTheRecord('He lied.')),
        decision(offTheRecord('The gates stay shut.'), facts),
      ),
    );
    expect(text).not.toContain('Ann Lee: ');
    expect(text).not.toContain('Decision 2030');
    expect(text).not.toContain('by consensus');
  });

  test('is never an item, its sub-items, its sections, or a reference to it', () => {
    const items = [
      agendaItem('Gates', { id: 'i-1' }),
      agendaItem(secret, { id: 'i-2', offTheRecord: true }),
      agendaItem(`${secret} below`, { id: 'i-3', level: 1 }),
    ];
    const about = (id: string, words: string) =>
      section({ title: id, item: { id } }, note(words, { id: `note-${id}` }));
    const refer = [reference('item', 'i-2', 'title'), reference('item', 'i-3', 'title')];
    const source = meeting({
      agenda: { items, circulated: { items }, adopted: { items } },
      sections: [
        section({ title: 'Gates', item: { id: 'i-1' } }, note(['See ', ...refer])),
        about('i-2', secret),
        about('i-3', secret),
      ],
      annexes: (['circulated', 'adopted', 'dealtWith'] as const).map((as) => ({
        id: `annex-${as}`,
        label: { type: 'auto' },
        include: 'included',
        source: { type: 'agenda', as },
      })),
    });
    expect(everything(source)).not.toContain(secret);
  });

  test('is never an item that was asked for alone', () => {
    const source = meeting({
      sections: [section({ title: 'Gates', item: { id: 'i-1', ...hidden } }, note(secret))],
    });
    const [style] = builtInStyles;
    if (style === undefined) throw new Error('There are no styles.');
    const variant = { copy: 'clean', only: { item: 'i-1' } } as const;
    expect(
      buildReport({ type: 'meeting', meeting: source }, { style, language: 'en', variant }),
    ).toMatchObject({ ok: false, messages: [{ code: 'report.unknown-item' }] });
  });
});

test('gaps and marks of doubt print nothing, and the words in doubt stay', () => {
  const text = everything(
    under(note(['Before ', gap('gap-secret'), doubt('perhaps'), verbatim(' verbatim')])),
  );
  expect(text).not.toContain('gap-secret');
  expect(text).not.toContain('range-doubt');
  expect(text).toContain('perhaps');
  expect(text).toContain(' verbatim');
});

test('private notes, the log, transcripts, private chat and what was deleted never go out', () => {
  const at = '2030-03-25T14:10:00Z';
  const source: Meeting = {
    ...under(note(['Here: ', field('agenda.count')])),
    chat: [{ id: 'c-1', from: secret, text: secret, private: true, handling: 'noted' }],
    log: {
      frozen: at,
      entries: [{ id: 'l-1', author: secret, note: note(secret), state: 'dropped' }],
    },
    transcripts: [{ id: 't-1', cues: [{ id: 'q-1', from: 0, to: 1, text: secret }] }],
    recordings: [{ id: 'r-1', parts: [] }],
    link: secret,
    opening: { notes: [], privateNotes: [{ id: 'p-1', text: secret }] },
  };
  const [gates] = source.sections;
  const noted = { privateNotes: [{ id: 'p-2', text: secret }] };
  const sections = gates === undefined ? [] : [{ ...gates, ...noted }];
  expect(everything({ ...source, sections })).not.toContain(secret);
});
