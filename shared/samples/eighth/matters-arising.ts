import type { MatterArising } from '../../domain/action-item';
import { everybody, organisation, person, persons, secretariat } from '../build/parties';
import { momentOn } from '../build/notes';
import { eighthDay } from './notes-writer';

const at = momentOn(eighthDay, '13:12');

/** The seven open actions of the seventh meeting, and what the eighth heard of them. */
export const eighthMattersArising: readonly MatterArising[] = [
  {
    id: 'w8-ma1',
    source: { meeting: 'wgd-7', note: 'w7-b19' },
    wording: 'Circulate version 0.5 of the draft Principles.',
    action: {
      owners: [person('nguyen'), secretariat],
      due: { type: 'date', date: '2026-04-03', typed: 'by 3 April' },
      status: 'open',
    },
    reported: { status: 'done', text: 'Circulated on 2 April.', at },
  },
  {
    id: 'w8-ma2',
    source: { meeting: 'wgd-7', note: 'w7-b20' },
    wording: 'Send examples of exceptions that have an end date to the mailing list.',
    action: {
      owners: [everybody],
      due: { type: 'nextMeeting', typed: 'next meeting' },
      status: 'open',
    },
    reported: { status: 'done', text: 'Nine examples were received.', at },
  },
  {
    id: 'w8-ma3',
    source: { meeting: 'wgd-7', note: 'w7-c13' },
    wording:
      'Publish the catalogue as a table that anyone may copy, with owner and contact of every station.',
    action: {
      owners: [person('thorvaldsdottir'), organisation('Open Gauge Network')],
      due: { type: 'date', date: '2026-04-30', typed: 'end of April' },
      status: 'open',
    },
    reported: {
      status: 'inProgress',
      text: 'Contacts are missing for 96 stations.',
      due: { type: 'date', date: '2026-05-08', typed: '8 May' },
      at,
    },
  },
  {
    id: 'w8-ma4',
    source: { meeting: 'wgd-7', note: 'w7-c14' },
    wording: 'Put the three instrument fields into words.',
    action: {
      owners: persons('kim-doyoon', 'kim-haneul'),
      due: { type: 'nextMeeting' },
      status: 'open',
    },
    reported: { status: 'done', text: 'Sent to the list on 8 April.', at },
  },
  {
    id: 'w8-ma5',
    source: { meeting: 'wgd-7', note: 'w7-e7' },
    wording: 'Have the glossary of alert terms read by native speakers of its eleven languages.',
    action: {
      owners: [organisation('Riverside Communities’ Alliance')],
      due: { type: 'date', date: '2026-05-08', typed: '8 May' },
      status: 'open',
    },
    reported: { status: 'inProgress', text: 'Six languages are done.', at },
  },
  {
    id: 'w8-ma6',
    source: { meeting: 'wgd-7', note: 'w7-e8' },
    wording: 'Send recordings of the spoken alerts.',
    action: {
      owners: persons('quispe'),
      due: { type: 'unclear', typed: 'before the rains' },
      status: 'open',
    },
    reported: { status: 'open', text: 'The rains begin in October this year.', at },
  },
  {
    id: 'w8-ma7',
    source: { meeting: 'wgd-7', note: 'w7-g7' },
    wording: 'Keep the list of ideas for sessions.',
    action: { owners: [secretariat], due: { type: 'none' }, status: 'open' },
    reported: { status: 'done', text: 'The list has become the outline of item 6.', at },
  },
];
