import type { Note } from '../../domain/note';
import { organisation, person, persons, secretariat } from '../build/parties';
import { bullet, numbered, quote, shaped } from '../build/shapes';
import { formatted, inLanguage, linked, mention } from '../build/text';
import { seventhNotes as write } from './notes-writer';

/** The notes on the catalogue of gauging stations. */
export const seventhCatalogue: readonly Note[] = [
  write.output(
    'd3',
    '14:51',
    { link: 'https://example.org/wg-data/2026/05', symbol: 'WGD/2026/05', date: '2026-03-10' },
    [
      linked(
        'Survey of gauging stations: summary of replies',
        'https://example.org/wg-data/2026/05',
      ),
    ],
    numbered('1.', 0, 1),
  ),
  write.says('c1', '14:52', persons('thorvaldsdottir'), [
    'presented the survey: 17 authorities replied, for 1,240 stations on 36 rivers. The main results are:',
  ]),
  write.point(
    'c2',
    '14:53',
    '701 stations (57 per cent) publish their readings openly;',
    bullet(1),
  ),
  write.point('c3', '14:53', '540 of them in a form that a machine can read;', bullet(2)),
  write.point('c4', '14:54', 'the others as scanned bulletins or on a notice board;', bullet(2)),
  write.point('c5', '14:54', '227 (18 per cent) publish on request;', bullet(1)),
  write.point(
    'c6',
    '14:55',
    '312 (25 per cent) do not publish at all, more often for want of staff than of will.',
    bullet(1),
  ),
  write.text(
    'c7',
    undefined,
    'Stations by availability of their readings.',
    shaped({
      type: 'image',
      image: {
        asset: 'img-survey',
        alternative:
          'Bar chart of 1,240 stations: 701 publish openly, 227 on request, 312 not at all.',
        width: 110,
      },
    }),
  ),
  write.says('c8', '14:58', persons('venkata'), [
    'noted that a level in centimetres is of little use without the rating curve and its date: at one station the same level stood for 380 m',
    formatted('3', 'superscript'),
    '/s in one year and for 310 in the next.',
  ]),
  write.says('c9', '15:00', persons('kim-haneul', 'kim-doyoon'), [
    'proposed three fields on the instrument: its kind, its last calibration, and who may open it.',
  ]),
  write.says('c10', '15:02', persons('desrosiers'), [
    'described how the bulletins of the Quiberre are read out on the market. She quoted her predecessor:',
  ]),
  write.text(
    'c11',
    '15:03',
    [
      inLanguage(
        'fr',
        'On ne publie pas une hauteur d’eau pour les archives ; on la publie pour celui qui dort à côté.',
      ),
    ],
    { ...quote(1), language: 'fr' },
  ),
  write.says('c15', '15:33', persons('szentgyorgyi'), [
    'asked, when the item was taken up again, that the catalogue give the name of a river in every language along it: nine spellings are in use for the Ordava alone.',
  ]),
  write.nextStep(
    'c12',
    '15:04',
    'Authorities that did not reply may do so until the end of April.',
  ),
  write.action(
    'c13',
    '15:04',
    {
      number: { type: 'auto' },
      owners: [person('thorvaldsdottir'), organisation('Open Gauge Network')],
      due: { type: 'date', date: '2026-04-30', typed: 'end of April' },
      status: 'open',
    },
    'Publish the catalogue as a table that anyone may copy, with owner and contact of every station.',
    bullet(),
  ),
  write.action(
    'c14',
    '15:05',
    {
      number: { type: 'auto' },
      owners: persons('kim-doyoon', 'kim-haneul'),
      due: { type: 'nextMeeting' },
      status: 'open',
    },
    'Put the three instrument fields into words.',
    bullet(),
  ),
];

/** The notes on flood alerts. */
export const seventhAlerts: readonly Note[] = [
  write.says('e1', '15:11', persons('alsawwaf'), [
    'reported on the trial in four riverside towns, where warnings are given in the language of the home and not of the office. She quoted a ferryman: ',
    inLanguage('ar', '«إنذار لا يُفهم ليس إنذارًا»'),
    ' (“a warning that is not understood is no warning”).',
  ]),
  write.says('e2', '15:15', persons('quispe'), [
    'reported that colours are read differently: in the upper valleys a yellow flag has always meant market day.',
  ]),
  write.point(
    'e3',
    '15:18',
    'a warning is now heard eleven minutes after it is issued, where it took fifty.',
    { runIn: 'Results so far' },
  ),
  write.point(
    'e4',
    '15:21',
    [
      'In the chat, ',
      mention('isikoglu', 'full'),
      ' asked whether the sirens of dam operators are part of the trial. The Secretariat answered that they are not, and that it would be glad of a proposal.',
    ],
    {
      speakers: persons('isikoglu'),
      attribution: 'asTyped',
      sources: [
        { type: 'chat', message: 'w7-m3' },
        { type: 'chat', message: 'w7-m4' },
      ],
    },
  ),
  write.decision(
    'e5',
    '15:26',
    {
      number: { type: 'auto' },
      state: 'adopted',
      basis: { type: 'silence', until: '2026-04-01' },
      proposers: persons('alsawwaf'),
    },
    'The template of six short fields (what, where, when, how high, what to do, whom to ask) is used in the trial, unless a member objects by 1 April.',
  ),
  write.nextStep('e6', '15:28', 'The trial goes on until the end of April.'),
  write.action(
    'e7',
    '15:28',
    {
      number: { type: 'auto' },
      owners: [organisation('Riverside Communities’ Alliance')],
      due: { type: 'date', date: '2026-05-08', typed: '8 May' },
      status: 'open',
    },
    'Have the glossary of alert terms read by native speakers of its eleven languages.',
    bullet(),
  ),
  write.action(
    'e8',
    '15:29',
    {
      number: { type: 'auto' },
      owners: persons('quispe'),
      due: { type: 'unclear', typed: 'before the rains' },
      status: 'open',
    },
    'Send recordings of the spoken alerts.',
    bullet(),
  ),
];

/** The notes on Forum Week. */
export const seventhForumWeek: readonly Note[] = [
  write.says('g1', '15:41', persons('woldemichael'), [
    'announced that Forum Week takes place in Velmora and online from 5 to 8 October 2026, and that the Council meets on its last day. The Group may propose three sessions. The following were named:',
  ]),
  write.point('g2', '15:43', 'a public reading of the Principles;', numbered('a)', 1, 1)),
  write.point(
    'g3',
    '15:43',
    'a workshop on the catalogue, “One river, nine spellings”;',
    numbered('a)', 1),
  ),
  write.point(
    'g4',
    '15:44',
    'a town meeting on alerts, to be held outside the conference centre.',
    numbered('a)', 1),
  ),
  write.says(
    'g5',
    '15:46',
    persons('szentgyorgyi'),
    'Hold the town meeting by the river. It is eleven minutes on foot.',
    { attribution: 'colon' },
  ),
  write.nextStep('g6', '15:48', 'The outline comes to the next meeting.'),
  write.action(
    'g7',
    '15:48',
    { number: { type: 'auto' }, owners: [secretariat], due: { type: 'none' }, status: 'open' },
    'Keep the list of ideas for sessions.',
    bullet(),
  ),
];
