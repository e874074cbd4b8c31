import type { Note } from '../../domain/note';
import { person, persons } from '../build/parties';
import { bullet, numbered } from '../build/shapes';
import { footnote, linked, mention, mentionAsTyped, ranged } from '../build/text';
import { ninthNotes as write } from './notes-writer';

const from = (entry: string) => [{ type: 'log' as const, entry: `w9-${entry}` }];

/** Item 1: logistics and agenda. */
export const ninthLogistics: readonly Note[] = [
  write.text('a1', '13:01', [
    mention('teixeira', 'full'),
    ' opened the meeting in Velmora, where three members sat in one room for the first time; all others took part from afar. The participants agreed to the meeting being recorded. The recording can be found ',
    linked('here', 'https://example.org/recordings/wgd-9'),
    '.',
  ]),
  write.decision(
    'a2',
    '13:06',
    { number: { type: 'auto' }, state: 'adopted', basis: { type: 'noObjection' } },
    'The agenda was adopted with one addition, the outage of the Ordava gauges (item 6). The demonstration of the field app was withdrawn by its authors.',
    { sources: from('l1') },
  ),
  write.text(
    'a3',
    '13:08',
    'The summary report of the eighth meeting is out for comments until 20 May; it comes up for adoption at the tenth meeting. Of the seven matters arising, five have been done, one is under way, and one was given up: the towns of the trial prefer not to have the voices of neighbours stored.',
    { sources: from('l2') },
  ),
];

/** Item 2: the draft Principles in general. */
export const ninthPrinciples: readonly Note[] = [
  write.output(
    'd1',
    undefined,
    { link: 'https://example.org/wg-data/2026/09', symbol: 'WGD/2026/09', date: '2026-05-04' },
    [
      linked('Draft Principles, version 0.6', 'https://example.org/wg-data/2026/09'),
      ' (WGD/2026/09)',
    ],
    bullet(),
  ),
  write.says(
    'b1',
    '13:13',
    persons('nguyen'),
    'presented version 0.6, which has shrunk from eleven pages to six. Nothing was given up, she said; much had been said twice.',
    { sources: from('l3') },
  ),
];

/** Item 2 a): the articles agreed so far. */
export const ninthArticles: readonly Note[] = [
  write.point('b2', '13:17', 'The meeting went through the text article by article:', {
    sources: from('l4'),
  }),
  write.point('b3', '13:17', 'Articles 1 to 3 stand as circulated.', bullet(1)),
  write.point('b4', '13:19', 'Article 4 (charges) loses its square brackets:', bullet(1)),
  write.point('b5', '13:20', 'readings and warnings are free of charge;', bullet(2)),
  write.point(
    'b6',
    '13:21',
    'the cost of delivery may be charged for checked series, at one rate for all.',
    bullet(2),
  ),
  write.point(
    'b7',
    '13:22',
    'Article 6 (languages) is taken up in the explanatory notes.',
    bullet(1),
  ),
  write.decision(
    'b8',
    '13:26',
    {
      number: { type: 'auto' },
      state: 'proposed',
      basis: { type: 'silence', until: '2026-06-03' },
      proposers: persons('teixeira', 'nguyen'),
    },
    [
      'Articles 1 to 4 and 6 are considered agreed unless a member objects by 3 June, as ',
      ranged('w9-rc1', 'decided at the eighth meeting'),
      '.',
    ],
    { ranges: [{ id: 'w9-rc1', type: 'comment', thread: 'w9-t1' }], sources: from('l5') },
  ),
  write.decision(
    'b9',
    '13:29',
    {
      number: { type: 'auto' },
      state: 'superseded',
      basis: { type: 'noObjection' },
      proposers: persons('elouazzani'),
    },
    'A drafting call on the explanatory notes is held on Wednesday, 27 May.',
    { sources: from('l6') },
  ),
];

/** Items 2 b) and 2 c), treated together. */
export const ninthExceptions: readonly Note[] = [
  write.says(
    'b10',
    '13:31',
    persons('stanojevic'),
    [
      'named the conditions under which his Authority could accept a public register: a reason in one sentence, an end date',
      { type: 'gap', id: 'w9-gap1', at: '2026-05-13T13:32:40Z' },
      '.',
    ],
    { sources: from('l7') },
  ),
  write.says(
    'b11',
    '13:38',
    persons('fakatava'),
    [
      'It is two in the morning here, and I have stayed up for this item. ',
      ranged(
        'w9-rv1',
        'Whoever asks for an exception must not be the one who decides when it is over.',
      ),
    ],
    {
      attribution: 'colon',
      ranges: [{ id: 'w9-rv1', type: 'verbatim', at: '2026-05-13T13:38:31Z' }],
      sources: [
        ...from('l8'),
        { type: 'transcript', transcript: 'w9-tr', cue: 'w9-cue2' },
        { type: 'transcript', transcript: 'w9-tr', cue: 'w9-cue3' },
      ],
    },
  ),
  write.says(
    'b12',
    '13:41',
    persons('okwuosa', 'quispe'),
    [
      'supported this, and proposed that appeals be heard by a board of ',
      ranged('w9-rd1', 'five'),
      ', one of them from downstream.',
    ],
    {
      ranges: [{ id: 'w9-rd1', type: 'doubt', at: '2026-05-13T13:41:55Z' }],
      sources: [...from('l9'), { type: 'transcript', transcript: 'w9-tr', cue: 'w9-cue5' }],
    },
  ),
  write.question(
    'b13',
    '13:44',
    'asked whether the register would show exceptions that have lapsed.',
    {
      speakers: [{ type: 'unresolved', text: 'Kim' }],
      speakerDoubt: true,
      attribution: 'predicate',
      sources: from('l10'),
    },
  ),
  write.says(
    'b14',
    '13:45',
    [{ type: 'unnamed', text: 'Another participant' }],
    'answered that a register which forgets is no register.',
  ),
  write.text(
    'b15',
    '13:47',
    'Ordava would drop its reservation if the weir is left out of the first edition.',
    { offTheRecord: true },
  ),
  write.decision(
    'b16',
    '13:52',
    {
      number: { type: 'auto' },
      state: 'adopted',
      basis: { type: 'consensus' },
      proposers: persons('okwuosa', 'quispe'),
      seconders: persons('fakatava'),
      reservations: [
        {
          party: { type: 'delegation', name: 'Ordava River Authority' },
          text: 'pending advice on its statute',
        },
      ],
      supersedes: { meeting: 'wgd-7', note: 'w7-b16' },
    },
    'Every exception lapses after three years. A renewal is given with reasons, in public, at least thirty days before the lapse, and may be appealed.',
    {
      sources: [
        ...from('l11'),
        { type: 'note', meeting: 'wgd-7', note: 'w7-b16' },
        { type: 'note', meeting: 'wgd-8', note: 'w8-b11' },
      ],
    },
  ),
  write.point(
    'b17',
    '13:54',
    [
      mentionAsTyped('isikoglu', 'Ms. Işıkoğlu'),
      ' recalled that thirty days are also the period in the guide for operators.',
      footnote(
        'w9-f1',
        'Guide to the announcement of releases, chapter 3: ',
        linked('https://example.org/dam-safety/guide', 'https://example.org/dam-safety/guide'),
      ),
    ],
    { speakers: persons('isikoglu'), attribution: 'asTyped', sources: from('l12') },
  ),
  write.action(
    'b18',
    '13:55',
    {
      number: { type: 'auto' },
      owners: [person('isikoglu'), person('stanojevic')],
      due: { type: 'date', date: '2026-06-05', typed: 'Friday 5 June' },
      status: 'open',
    },
    'Describe in one page how a register entry is made, by Friday, 5 June.',
    { ...numbered('1)', 0, 1), sources: from('l13') },
  ),
  write.action(
    'b19',
    '13:56',
    {
      number: { type: 'auto' },
      owners: [{ type: 'role', role: 'co-chair', name: 'the co-chairs' }],
      due: { type: 'nextMeeting', typed: 'by next meeting' },
      status: 'inProgress',
    },
    'Sound out a chair for the board of appeal.',
    numbered('1)', 0),
  ),
];
