import type { Note } from '../../domain/note';
import { everybody, organisation, person, persons, secretariat } from '../build/parties';
import { bullet, heading, numbered } from '../build/shapes';
import { footnote, formatted, linked, mention, ranged } from '../build/text';
import { seventhNotes as write } from './notes-writer';

const scope: readonly Note[] = [
  write.text('b1', '14:10', 'Scope and delays of publication', heading()),
  write.says('b2', '14:11', persons('nguyen'), [
    'introduced the new Article 2, which names three classes of data, each with its own delay of publication:',
  ]),
  write.point(
    'b3',
    '14:12',
    'readings as measured, published within the hour;',
    numbered('(1)', 1, 1),
  ),
  write.point(
    'b4',
    '14:12',
    'checked series, published once a year with the rating curve that was used;',
    numbered('(1)', 1),
  ),
  write.point(
    'b5',
    '14:13',
    'forecasts and warnings, published at the moment they are issued.',
    numbered('(1)', 1),
  ),
  write.says('b6', '14:15', persons('stanojevic'), [
    'asked whether “within the hour” could be kept by authorities that read their staff gauges by hand, twice a day.',
  ]),
  write.says('b7', '14:17', persons('sulistyowati', 'nguessan'), [
    'supported the question and noted that fewer than half of their stations report by radio.',
  ]),
  write.says('b8', '14:19', persons('kim-haneul'), [
    'cautioned that a delay of one day would make the readings useless for radar adjustment, which needs them within three hours at most.',
  ]),
  write.point(
    'b9',
    '14:23',
    [
      'After discussion ',
      ranged(
        'w7-r1',
        'it was agreed that Article 2 would ask for publication “without undue delay, and within the hour where a station transmits by itself”',
      ),
      '. The delay for stations read by hand will be stated in the catalogue, station by station.',
    ],
    {
      ranges: [
        {
          id: 'w7-r1',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'adopted',
              basis: { type: 'consensus' },
              proposers: persons('nguyen'),
              seconders: persons('stanojevic', 'kim-haneul'),
            },
          },
        },
      ],
    },
  ),
];

const exceptions: readonly Note[] = [
  write.text('b10', '14:27', 'Exceptions', heading()),
  write.says(
    'b11',
    '14:28',
    [secretariat],
    [
      'recalled that the Council had asked for exceptions that are narrow, limited in time and open to appeal.',
      footnote(
        'w7-f1',
        'Report of the Council on its twelfth session, paragraph 31: ',
        linked('https://example.org/council/12/report', 'https://example.org/council/12/report'),
        '.',
      ),
    ],
  ),
  write.says(
    'b12',
    '14:31',
    persons('delapena'),
    'An exception without an end date is not an exception. It is a licence to forget.',
    { attribution: 'colon' },
  ),
  write.says(
    'b13',
    '14:34',
    persons('stanojevic'),
    'One participant explained that some works may not be named in public at present, and asked that the wording leave room for this without inviting others to use it.',
    { attribution: 'asTyped', notForAttribution: true },
  ),
  write.says(
    'b14',
    '14:35',
    persons('stanojevic'),
    'The two works are the Brankova weir and the upper lock; the permit dispute goes to court in June.',
    { attribution: 'colon', offTheRecord: true },
  ),
  write.says(
    'b15',
    '14:38',
    [organisation('Riverside Communities’ Alliance')],
    [
      'insisted that a release of water from a reservoir must be announced downstream in any case, whatever is kept from publication.',
    ],
  ),
  write.decision(
    'b16',
    '14:44',
    {
      number: { type: 'auto' },
      state: 'adopted',
      basis: {
        type: 'vote',
        choices: [
          {
            choice: 'Option A, no time limit',
            count: 3,
            by: persons('stanojevic', 'venkata', 'sulistyowati'),
          },
          { choice: 'Option B, three years, renewable', count: 11 },
          { choice: 'Either', count: 1, by: persons('nguessan') },
          { choice: 'No view', count: 0 },
        ],
      },
      proposers: persons('delapena'),
      seconders: persons('okwuosa'),
      reservations: [
        {
          party: person('stanojevic'),
          text: 'the statute of the Authority would have to be changed first',
        },
      ],
    },
    'Every exception lapses after three years unless it is renewed with reasons given in public (Option B).',
  ),
  write.point('b17', '14:47', [
    mention('teixeira', 'given'),
    ' noted that the count was ',
    formatted('indicative', 'italic'),
    ' and that the wording itself returns at the next reading.',
  ]),
];

const followUp: readonly Note[] = [
  write.nextStep('b18', '14:49', 'The co-chairs bring the two wordings into version 0.5.'),
  write.action(
    'b19',
    '14:49',
    {
      number: { type: 'auto' },
      owners: [person('nguyen'), secretariat],
      due: { type: 'date', date: '2026-04-03', typed: 'by 3 April' },
      status: 'open',
    },
    'Circulate version 0.5 of the draft Principles.',
    bullet(),
  ),
  write.action(
    'b20',
    '14:50',
    {
      number: { type: 'auto' },
      owners: [everybody],
      due: { type: 'nextMeeting', typed: 'next meeting' },
      status: 'open',
    },
    'Send examples of exceptions that have an end date to the mailing list.',
    bullet(),
  ),
];

/** The notes on the draft Principles: item 2 with both its sub-items, under one heading. */
export const seventhPrinciples: readonly Note[] = [
  write.output(
    'd1',
    '14:08',
    { link: 'https://example.org/wg-data/2026/04', symbol: 'WGD/2026/04', date: '2026-03-09' },
    [linked('Draft Principles, version 0.4', 'https://example.org/wg-data/2026/04')],
    numbered('1.', 0, 1),
  ),
  write.output(
    'd2',
    '14:08',
    { link: 'https://example.org/wg-data/comments-0-3', date: '2026-03-11' },
    [
      linked(
        'Comments received on version 0.3, with proposed answers',
        'https://example.org/wg-data/comments-0-3',
      ),
    ],
    numbered('1.', 0),
  ),
  write.text(
    'b0',
    '14:09',
    'Version 0.4 takes up 41 of the 58 comments received. The meeting took the two parts on which members still differ.',
    { place: 'introduction' },
  ),
  ...scope,
  ...exceptions,
  ...followUp,
];
