import type { Note } from '../../domain/note';
import { everybody, organisation, person, persons, secretariat } from '../build/parties';
import { bullet, cell, numbered, shaped } from '../build/shapes';
import { field, formatted, inLanguage, linked, mention, ranged, reference } from '../build/text';
import { ninthNotes as write } from './notes-writer';

const row = (...texts: readonly string[]) => ({ cells: texts.map((text) => cell(text)) });

/** Item 3: the model clause. */
export const ninthLicences: readonly Note[] = [
  write.says(
    'c1',
    '13:58',
    persons('hoogerhuys'),
    [
      'read out the model clause, which has thirty-eight words and is reproduced in ',
      reference('annex', 'w9-x4'),
      '. It asks for three things: the name of the station, the hour of the reading, and nothing else.',
    ],
    { sources: [{ type: 'log', entry: 'w9-l14' }] },
  ),
  write.text('c2', '14:01', [
    'In a message read out by the Secretariat, ',
    mention('nguessan', 'full'),
    ', who could not attend, welcomed ',
    inLanguage('fr', '« une clause que l’on peut lire debout, sous la pluie »'),
    '.',
  ]),
  write.decision(
    'c3',
    '14:05',
    {
      number: { type: 'auto' },
      state: 'adopted',
      basis: { type: 'consensus' },
      proposers: persons('hoogerhuys'),
    },
    'The model clause is recommended to all authorities. Licences already granted are not affected.',
  ),
];

/** Item 4: the catalogue. */
export const ninthCatalogue: readonly Note[] = [
  write.output(
    'd2',
    undefined,
    { link: 'https://example.org/catalogue/1', date: '2026-05-07' },
    [linked('Catalogue of gauging stations, first edition', 'https://example.org/catalogue/1')],
    bullet(),
  ),
  write.says(
    'e1',
    '14:07',
    persons('thorvaldsdottir'),
    [
      'presented the first edition of the catalogue, published on 7 May. Two more authorities have replied, so that it holds 1,302 stations. What is still wanting:',
    ],
    { sources: [{ type: 'log', entry: 'w9-l15' }] },
  ),
  write.point(
    'e2',
    '14:09',
    'a contact for 31 stations, all of them on the upper Marrath;',
    numbered('a)', 1, 1),
  ),
  write.point(
    'e3',
    '14:09',
    'the date of the rating curve for one station in three;',
    numbered('a)', 1),
  ),
  write.point(
    'e4',
    '14:10',
    'names in a second language for the Luvenda and the Tirta.',
    numbered('a)', 1),
  ),
  write.says('e5', '14:12', persons('venkata', 'kim-haneul'), [
    'reported that the table had been copied 212 times in its first six days, once by a school.',
  ]),
  write.point(
    'e6',
    '14:14',
    [
      'In the chat, ',
      mention('sulistyowati', 'full'),
      ' offered the names for the Tirta by the end of the month, and was thanked at once.',
    ],
    {
      speakers: persons('sulistyowati'),
      attribution: 'asTyped',
      sources: [
        { type: 'chat', message: 'w9-m4' },
        { type: 'chat', message: 'w9-m5' },
      ],
    },
  ),
];

/** Item 5: the results of the trial, with a table. */
export const ninthAlerts: readonly Note[] = [
  write.says(
    'g1',
    '14:18',
    persons('alsawwaf'),
    [
      'presented the results of the trial, which ended on 30 April with 23 alerts. In the median a warning was heard nine minutes after its issue, where it had taken fifty.',
    ],
    { sources: [{ type: 'log', entry: 'w9-l16' }] },
  ),
  write.text(
    'g2',
    '14:19',
    'Minutes from issue to hearing, median per town.',
    shaped({
      type: 'table',
      table: {
        headerRows: 1,
        headerColumns: 1,
        widths: [3, 3, 2, 2],
        rows: [
          row('Town', 'Languages of the alert', 'Before', 'In the trial'),
          row('Ost-Velmora', 'three', '38', '6'),
          row('Bandar Luvenda', 'four', '61', '9'),
          row('Marrath Alto', 'two', '74', '14'),
          row('Kouassikro', 'two', '45', '8'),
          row('Tirtamulya', 'one, in two scripts', '50', '9'),
        ],
      },
    }),
  ),
  write.point(
    'g3',
    '14:24',
    [
      mention('oyun', 'full'),
      ', guest of the meeting, explained how herders pass a warning on by radio, from the hill down, and repeat it until somebody answers. She advised to count answers, not messages.',
    ],
    { runIn: 'Herders’ Weather Desk', speakers: persons('oyun'), attribution: 'asTyped' },
  ),
  write.says(
    'g4',
    '14:28',
    [organisation('Riverside Communities’ Alliance')],
    'reported that the glossary has been read in all eleven languages. “Evacuate” was replaced by “go up now”.',
  ),
  write.action(
    'g5',
    '14:31',
    {
      number: { type: 'auto' },
      owners: persons('alsawwaf'),
      due: { type: 'nextMeeting', typed: 'next time' },
      status: 'open',
    },
    'Propose how answers can be counted in a second trial.',
  ),
];

/** Item 6, added during the meeting, where nobody is quoted by name. */
export const ninthOutage: readonly Note[] = [
  write.says(
    'h1',
    '14:33',
    persons('stanojevic'),
    'The meeting heard that eleven gauges on the Ordava fell silent on 2 May for nineteen hours, since one telephone contract had not been renewed.',
    { attribution: 'asTyped' },
  ),
  write.says(
    'h2',
    '14:36',
    persons('hoogerhuys'),
    [
      'It was remarked that the catalogue could show the hour of the last reading, so that silence is ',
      formatted('seen', 'italic'),
      ' within the hour.',
      ranged('w9-ro1', ' Aqualis has already asked who is liable.'),
    ],
    {
      attribution: 'asTyped',
      ranges: [{ id: 'w9-ro1', type: 'offTheRecord' }],
    },
  ),
  write.nextStep(
    'h3',
    '14:39',
    'The Open Gauge Network tests such a column with three authorities that have volunteered.',
  ),
];

/** Item 7: next steps and future meetings. */
export const ninthNextSteps: readonly Note[] = [
  write.decision(
    'i1',
    '14:41',
    {
      number: { type: 'auto' },
      state: 'adopted',
      basis: { type: 'noObjection' },
      proposers: persons('alsawwaf'),
      supersedes: { meeting: 'wgd-9', note: 'w9-b9' },
    },
    'Since 27 May falls on a feast day for many members, the drafting call is held on Tuesday, 2 June, at 08:00 UTC.',
  ),
  write.nextStep(
    'i2',
    '14:43',
    'Version 0.6 is placed under silence procedure from 20 May to 3 June.',
    bullet(),
  ),
  write.nextStep(
    'i3',
    '14:43',
    'The Secretariat has it translated in the same two weeks.',
    bullet(),
  ),
  write.action(
    'i4',
    '14:44',
    {
      number: { type: 'auto' },
      owners: [secretariat, person('elouazzani')],
      due: { type: 'unclear', typed: 'soon after' },
      status: 'open',
    },
    'Send the explanatory notes round soon after the drafting call.',
    bullet(),
  ),
  write.action(
    'i5',
    '14:45',
    {
      number: { type: 'auto' },
      owners: [everybody],
      due: { type: 'date', date: '2026-05-29', typed: '29 May' },
      status: 'open',
    },
    'Name speakers for Forum Week to the Secretariat by 29 May.',
    bullet(),
  ),
  write.text(
    'i6',
    '14:46',
    [
      'The next meeting takes place on ',
      field('next.date', 'd MMMM yyyy'),
      ' from ',
      field('next.start', 'HH:mm'),
      ' to ',
      field('next.end', 'HH:mm'),
      ' UTC.',
    ],
    { place: 'pinned' },
  ),
];

/** The text of the model clause, for the annex. */
export const modelClause: readonly Note[] = [
  write.text(
    'mc1',
    undefined,
    'Thirty-eight words, to be printed on the gauge and in the catalogue:',
  ),
  write.text(
    'mc2',
    undefined,
    [
      'These readings are free for everyone to use, copy, change and pass on, for any purpose.',
      { type: 'break' },
      'Please name the station and the hour of the reading.',
      { type: 'break' },
      'They are given as measured, in good faith, and without any promise.',
    ],
    { shape: { type: 'quote' } },
  ),
];
