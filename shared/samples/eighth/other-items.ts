import type { Note } from '../../domain/note';
import { everybody, person, persons, secretariat } from '../build/parties';
import { footnote, linked, mention, ranged, reference } from '../build/text';
import { eighthNotes as write } from './notes-writer';

/** Item 3: licences. */
export const eighthLicences: readonly Note[] = [
  write.says(
    'c1',
    '13:57',
    persons('aprhisiart'),
    [
      mention('aprhisiart', 'full'),
      ', Legal Counsel of the Clearing House for Public Licences, presented the legal note that could not be taken up in March.',
      footnote(
        'w8-f2',
        'Legal note on licences for readings and forecasts, WGD/2026/06: ',
        linked('https://example.org/wg-data/2026/06', 'https://example.org/wg-data/2026/06'),
      ),
      ' In short, a single reading is a fact and needs no licence; a checked series may need one; a forecast usually does. Five of the seventeen authorities use licences of their own making, no two of which can be combined.',
    ],
    { attribution: 'asTyped' },
  ),
  write.question(
    'c2',
    '14:03',
    [
      mention('thorvaldsdottir', 'full'),
      ' asked whether a model clause could be short enough to be printed on the gauge itself. The speaker thought that forty words would do.',
    ],
    { speakers: persons('thorvaldsdottir'), attribution: 'asTyped' },
  ),
  write.action(
    'c3',
    '14:06',
    {
      number: { type: 'auto' },
      owners: [person('aprhisiart'), person('hoogerhuys')],
      due: { type: 'nextMeeting', typed: 'in time for the next meeting' },
      status: 'open',
    },
    'Mr. ap Rhisiart and Mr. van ’t Hoogerhuys will draft such a clause in time for the next meeting.',
  ),
];

/** Items 4 and 6, treated together: the trial of the alerts is to be shown at Forum Week. */
export const eighthAlertsAndForumWeek: readonly Note[] = [
  write.point('d1', '14:09', [
    'Since the trial will be shown to the public in Velmora, items ',
    reference('item', 'w8-j4'),
    ' and ',
    reference('item', 'w8-j6'),
    ' were taken together. The template of six fields had passed the silence procedure on 1 April without objection. ',
    mention('alsawwaf', 'titled'),
    ' reported that it is now in use in five towns and that two of them have added a seventh field of their own: who has already been told.',
  ]),
  write.says(
    'd2',
    '14:15',
    persons('okwuosa'),
    [
      mention('okwuosa', 'titled'),
      ' said that the glossary of alert terms has been read in six of its eleven languages. “Evacuate” remains the hardest word: in three of them it can be understood as an order that one may bargain about.',
    ],
    { attribution: 'asTyped' },
  ),
  write.point(
    'd3',
    '14:19',
    [
      'The Secretariat then presented the outline of the Group’s sessions at Forum Week, which is included herewith as ',
      reference('annex', 'w8-x1'),
      '. ',
      ranged(
        'w8-r5',
        'It was agreed that the town meeting on alerts would be held on the first evening, by the river and not in the conference centre',
      ),
      '. Should it rain, it moves under the arches of the old customs house.',
    ],
    {
      ranges: [
        {
          id: 'w8-r5',
          type: 'kind',
          meaning: {
            kind: 'decision',
            decision: {
              number: { type: 'auto' },
              state: 'adopted',
              basis: { type: 'consensus' },
              proposers: persons('szentgyorgyi'),
              seconders: persons('okwuosa', 'alsawwaf'),
            },
          },
        },
      ],
    },
  ),
  write.nextStep(
    'd4',
    '14:24',
    'Members were invited to name speakers to the Secretariat. The Secretariat asked for a balance of regions, of languages, and of those who measure and those who are measured for.',
  ),
  write.action(
    'd5',
    '14:25',
    {
      number: { type: 'auto' },
      owners: [secretariat],
      due: { type: 'date', date: '2026-05-29', typed: '29 May' },
      status: 'open',
    },
    'The Secretariat will reserve the rooms and the customs house by 29 May.',
  ),
];

/** Item 5: off the record as a whole. */
export const eighthReleases: readonly Note[] = [
  write.says(
    'e1',
    '14:28',
    persons('stanojevic'),
    'The spring release of the Brankova weir was announced to two of five towns only.',
    { attribution: 'colon' },
  ),
  write.says('e2', '14:32', persons('isikoglu'), [
    'offered to visit the operators before the autumn, without any letterhead.',
  ]),
];

/** Item 7: any other business. */
export const eighthOther: readonly Note[] = [
  write.point(
    'g1',
    '14:40',
    [
      mention('odegard', 'titled'),
      ' informed the meeting that 140 years of handwritten gauge books of the Ordava have been found in the cellar of a school. They are dry. Volunteers who read old hands are welcome.',
    ],
    { speakers: persons('odegard'), attribution: 'asTyped' },
  ),
  write.action(
    'g2',
    '14:42',
    {
      number: { type: 'auto' },
      owners: [everybody],
      due: { type: 'none' },
      status: 'open',
    },
    'All members are asked to pass the call for volunteers on.',
  ),
];

/** The closing of the eighth meeting. */
export const eighthClosing: readonly Note[] = [
  write.text('z1', '14:47', [
    'In closing, the co-chair thanked the guest, the members who had joined at night and those who had joined at dawn. The meeting closed at 14:50 UTC.',
  ]),
];
