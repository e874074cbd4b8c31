import type { Note } from '../../domain/note';
import { organisation, person, persons, secretariat } from '../build/parties';
import { numbered } from '../build/shapes';
import { footnote, formatted, linked, mention, ranged } from '../build/text';
import { eighthNotes as write } from './notes-writer';

/** The opening of the eighth meeting, before its first item. */
export const eighthOpening: readonly Note[] = [
  write.text('o1', '13:01', [
    'The meeting opened with a short briefing by the Secretariat. It was recalled that clocks in Europe had changed on 29 March, so that the meeting began at 13:00 UTC and no longer at 14:00. Three members joined late for this reason.',
  ]),
  write.text(
    'o2',
    '13:08',
    [
      ranged(
        'w8-r1',
        'It was agreed that the summary report of the seventh meeting would be adopted with one correction',
      ),
      ': the number of stations that publish on request is 227, not 272.',
    ],
    {
      ranges: [
        {
          id: 'w8-r1',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'adopted',
              basis: { type: 'noObjection' },
              proposers: persons('thorvaldsdottir'),
            },
          },
        },
      ],
    },
  ),
];

/** Item 1: matters arising from the seventh meeting. */
export const eighthMatters: readonly Note[] = [
  write.point('a1', '13:11', [
    'Of the seven action items of the seventh meeting, four were reported as done. Nine examples of exceptions with an end date had reached the mailing list; ',
    mention('elouazzani', 'full'),
    ' had set them side by side in one table.',
    footnote(
      'w8-f1',
      'Exceptions with an end date, nine examples: ',
      linked('https://example.org/wg-data/examples', 'https://example.org/wg-data/examples'),
    ),
  ]),
];

/** Item 2: the draft Principles in general. */
export const eighthPrinciples: readonly Note[] = [
  write.says(
    'b1',
    '13:16',
    persons('nguyen'),
    [
      mention('nguyen', 'titled'),
      ' introduced version 0.5 of the draft Principles, which carries the two wordings agreed in March. Thirty-one comments had been received since. She thanked the authors and noted that most of them asked for fewer words, not for more.',
    ],
    { attribution: 'asTyped' },
  ),
];

/** Item 2 (a): the articles one by one. */
export const eighthArticles: readonly Note[] = [
  write.point(
    'b2',
    '13:22',
    [
      'Article 2 (delays of publication) found wide support. ',
      ranged(
        'w8-r2',
        'It was agreed that the words “in a form that a machine can read and a person can check” would be added',
      ),
      ', on a proposal by ',
      mention('venkata', 'full'),
      ', seconded by ',
      mention('szentgyorgyi', 'full'),
      '. ',
      ranged('w8-rc1', 'Mr. Stanojević-Lukić maintained his reservation on the hourly delay.'),
    ],
    {
      ranges: [
        {
          id: 'w8-r2',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'amended',
              basis: { type: 'consensus' },
              proposers: persons('venkata'),
              seconders: persons('szentgyorgyi'),
              reservations: [{ party: person('stanojevic') }],
              history: [
                {
                  at: '2026-04-15T13:23:00Z',
                  wording: 'The words “in a machine-readable form” are added.',
                  by: 'R. Venkatasubramanian',
                },
                {
                  at: '2026-04-15T13:26:00Z',
                  wording: 'The words “in a form that a machine can read” are added.',
                  by: 'Szentgyörgyi-Bakó Réka',
                },
              ],
            },
          },
        },
        { id: 'w8-rc1', type: 'comment', thread: 'w8-t1' },
      ],
    },
  ),
  write.point('b3', '13:29', [
    'On Article 4 (charges), the Secretariat presented three ways in which an authority may recover its costs:',
  ]),
  write.point('b4', '13:30', 'no charge for anybody;', numbered('(i)', 1, 1)),
  write.point('b5', '13:30', 'the cost of delivery only;', numbered('(i)', 1)),
  write.point(
    'b6',
    '13:31',
    'a charge to those who sell what they make of the data.',
    numbered('(i)', 1),
  ),
  write.says(
    'b7',
    '13:34',
    [organisation('Riverside Communities’ Alliance'), person('quispe')],
    'The Riverside Communities’ Alliance and Ms. Quispe Huaranca spoke for the first way. They said that the people who read the gauges are seldom paid, and that it would be odd to sell them their own figures.',
    { attribution: 'asTyped' },
  ),
  write.says(
    'b10',
    '13:36',
    persons('nguessan'),
    'Mr. N’Guessan asked that the report record the experience of the Quiberre, where readings have been free of charge since 2019 and the number of stations has grown from 48 to 71.',
    { attribution: 'asTyped', label: { type: 'set', text: '8 bis.', then: 'ignore' } },
  ),
  write.says(
    'b8',
    '13:37',
    persons('delapena', 'kim-doyoon'),
    'Two participants from the private sector said that a modest charge for delivery would not deter them, provided that it is the same for all.',
    { attribution: 'asTyped', notForAttribution: true },
  ),
  write.text(
    'b9',
    '13:39',
    [
      'A proposal to strike Article 4 was put to the vote. ',
      ranged(
        'w8-r3',
        'It was decided not to strike the Article, with five in favour, nine against and two abstaining',
      ),
      '; the first way is therefore kept in the text, with the second in square brackets.',
      ranged(
        'w8-ro1',
        ' Salinde will move to the first way in June but has not told its buyers yet.',
      ),
    ],
    {
      ranges: [
        {
          id: 'w8-r3',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'rejected',
              basis: {
                type: 'vote',
                choices: [
                  { choice: 'In favour', count: 5 },
                  { choice: 'Against', count: 9 },
                  { choice: 'Abstaining', count: 2, by: persons('teixeira', 'nguyen') },
                ],
              },
              proposers: persons('hoogerhuys'),
              objections: [
                {
                  party: organisation('Riverside Communities’ Alliance'),
                  text: 'without the Article anything may be charged',
                },
              ],
            },
          },
        },
        { id: 'w8-ro1', type: 'offTheRecord' },
      ],
    },
  ),
  write.point('b11', '13:46', [
    'Article 5 (exceptions) now reads that every exception lapses after three years. The observer of the Standing Conference on Dam Safety, ',
    mention('isikoglu', 'titled'),
    ', suggested that the reasons for a renewal be given ',
    formatted('before', 'italic'),
    ' the lapse, so that no gap arises. This was welcomed.',
  ]),
];

/** Item 2 (b): the procedure. */
export const eighthProcedure: readonly Note[] = [
  write.point(
    'b12',
    '13:52',
    [
      ranged(
        'w8-r4',
        'It was agreed that version 0.6 would be placed under silence procedure from 20 May to 3 June',
      ),
      ', translated into the working languages of the Forum in the meantime, and sent to the Council by 30 June. The Secretariat will inform the focal points of all basins by letter.',
    ],
    {
      ranges: [
        {
          id: 'w8-r4',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'adopted',
              basis: { type: 'consensus' },
              proposers: [secretariat],
            },
          },
        },
      ],
    },
  ),
  write.action(
    'b13',
    '13:55',
    {
      number: { type: 'auto' },
      owners: persons('teixeira', 'nguyen'),
      due: { type: 'date', date: '2026-05-04', typed: 'Monday 4 May' },
      status: 'open',
    },
    'The co-chairs will circulate version 0.6, with a version that shows all changes, by Monday, 4 May.',
  ),
];
