import type { Annex } from '../../domain/annex';
import { cell, cellBullet, cellParagraph, cellRule, shaped } from '../build/shapes';
import { formatted } from '../build/text';
import { eighthNotes as write } from './notes-writer';

const programme = write.text(
  'p1',
  undefined,
  'Sessions of the Group at Forum Week, Velmora, 5 to 8 October 2026. Hours are local.',
  shaped({
    type: 'table',
    table: {
      headerRows: 1,
      headerColumns: 1,
      widths: [2, 3, 3, 3, 3],
      rows: [
        {
          cells: [
            cell('Hour'),
            cell('Monday 5 October'),
            cell('Tuesday 6 October'),
            cell('Wednesday 7 October'),
            cell('Thursday 8 October'),
          ],
        },
        {
          cells: [
            cell('09:00–10:30'),
            cell('Opening of Forum Week'),
            cell(
              cellParagraph([formatted('Workshop', 'bold')]),
              'One river, nine spellings: the catalogue of stations',
            ),
            cell(
              cellParagraph([formatted('Open drafting table', 'bold')]),
              cellBullet('model clause'),
              cellBullet('six fields'),
            ),
            cell('Session of the Council'),
          ],
        },
        {
          cells: [
            cell('11:00–12:30'),
            cell('Meeting of the focal points'),
            cell(
              'Clinic: make your station readable',
              cellRule,
              'Exhibition: gauge books of the Ordava',
            ),
            cell(
              cellParagraph([formatted('Public reading of the Principles', 'bold')]),
              'With interpretation into all working languages',
            ),
            cell('Session of the Council: item 9, open data'),
          ],
        },
        {
          cells: [
            cell('14:00–16:00'),
            cell('Newcomers’ walk along the gauges'),
            cell('Exhibition (continued)'),
            cell(
              'Round table: insurers and farmers',
              cellRule,
              'Tenth-floor view of the confluence (small groups)',
            ),
            cell('Closing'),
          ],
        },
        {
          cells: [
            cell('19:00–20:30'),
            cell(
              cellParagraph([formatted('Town meeting on flood alerts', 'bold')]),
              'On the bank below the customs house',
            ),
            cell('Reception of the city'),
            cell(),
            cell(),
          ],
        },
      ],
    },
  }),
);

/** The annexes of the eighth meeting: a schedule across the page, participants, decisions, and the chat as announced only. */
export const eighthAnnexes: readonly Annex[] = [
  {
    id: 'w8-x1',
    title: 'Outline of the Group’s sessions at Forum Week 2026',
    label: { type: 'auto' },
    include: 'included',
    source: {
      type: 'notes',
      notes: [
        programme,
        write.text('p2', undefined, 'The outline is provisional until the rooms are confirmed.'),
      ],
    },
    orientation: 'landscape',
  },
  {
    id: 'w8-x2',
    title: 'List of participants',
    label: { type: 'auto' },
    include: 'included',
    source: { type: 'participants' },
    orientation: 'portrait',
  },
  {
    id: 'w8-x3',
    title: 'Decisions of the meeting',
    label: { type: 'auto' },
    include: 'included',
    source: { type: 'decisions' },
  },
  {
    id: 'w8-x4',
    title: 'Questions from the chat',
    label: { type: 'auto' },
    include: 'announced',
    source: { type: 'chat' },
  },
];
