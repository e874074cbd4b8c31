import type { MatterArising } from '../../domain/action-item';
import { everybody, organisation, person, persons, secretariat } from '../build/parties';
import { momentOn } from '../build/notes';
import { ninthDay } from './notes-writer';

const at = momentOn(ninthDay, '13:09');

/** The open actions of the eighth meeting and those it had carried over, and what the ninth heard of them. */
export const ninthMattersArising: readonly MatterArising[] = [
  {
    id: 'w9-ma1',
    source: { meeting: 'wgd-8', note: 'w8-b13' },
    wording:
      'The co-chairs will circulate version 0.6, with a version that shows all changes, by Monday, 4 May.',
    action: {
      owners: persons('teixeira', 'nguyen'),
      due: { type: 'date', date: '2026-05-04', typed: 'Monday 4 May' },
      status: 'open',
    },
    reported: { status: 'done', text: 'Circulated on 4 May.', at },
  },
  {
    id: 'w9-ma2',
    source: { meeting: 'wgd-8', note: 'w8-c3' },
    wording:
      'Mr. ap Rhisiart and Mr. van ’t Hoogerhuys will draft such a clause in time for the next meeting.',
    action: {
      owners: [person('aprhisiart'), person('hoogerhuys')],
      due: { type: 'nextMeeting', typed: 'in time for the next meeting' },
      status: 'open',
    },
    reported: { status: 'done', text: 'Taken up under item 3.', at },
  },
  {
    id: 'w9-ma3',
    source: { meeting: 'wgd-8', note: 'w8-d5' },
    wording: 'The Secretariat will reserve the rooms and the customs house by 29 May.',
    action: {
      owners: [secretariat],
      due: { type: 'date', date: '2026-05-29', typed: '29 May' },
      status: 'open',
    },
    reported: { status: 'inProgress', text: 'The customs house is reserved.', at },
  },
  {
    id: 'w9-ma4',
    source: { meeting: 'wgd-8', note: 'w8-g2' },
    wording: 'All members are asked to pass the call for volunteers on.',
    action: { owners: [everybody], due: { type: 'none' }, status: 'open' },
    reported: { status: 'done', text: 'Forty readers have come forward.', at },
  },
  {
    id: 'w9-ma5',
    source: { meeting: 'wgd-7', note: 'w7-c13' },
    wording:
      'Publish the catalogue as a table that anyone may copy, with owner and contact of every station.',
    action: {
      owners: [person('thorvaldsdottir'), organisation('Open Gauge Network')],
      due: { type: 'date', date: '2026-05-08', typed: '8 May' },
      status: 'inProgress',
    },
    reported: { status: 'done', text: 'First edition published on 7 May.', at },
  },
  {
    id: 'w9-ma6',
    source: { meeting: 'wgd-7', note: 'w7-e7' },
    wording: 'Have the glossary of alert terms read by native speakers of its eleven languages.',
    action: {
      owners: [organisation('Riverside Communities’ Alliance')],
      due: { type: 'date', date: '2026-05-08', typed: '8 May' },
      status: 'inProgress',
    },
    reported: { status: 'done', text: 'All eleven languages are done.', at },
  },
  {
    id: 'w9-ma7',
    source: { meeting: 'wgd-7', note: 'w7-e8' },
    wording: 'Send recordings of the spoken alerts.',
    action: {
      owners: persons('quispe'),
      due: { type: 'unclear', typed: 'before the rains' },
      status: 'open',
    },
    reported: {
      status: 'cancelled',
      text: 'The towns prefer not to have the voices of neighbours stored.',
      at,
    },
  },
];
