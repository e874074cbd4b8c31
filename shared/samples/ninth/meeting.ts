import type { Label } from '../../domain/label';
import type { Meeting } from '../../domain/meeting';
import type { Participant } from '../../domain/participant';
import type { Section } from '../../domain/section';
import { momentOn } from '../build/notes';
import { participantOf } from '../build/participant-of';
import { personOf } from '../build/person-of';
import { mention } from '../build/text';
import { sampleGroupFacts } from '../group';
import { ninthAgenda } from './agenda';
import { ninthChat } from './chat';
import { ninthLog } from './log';
import { ninthMattersArising } from './matters-arising';
import { ninthDay as day, ninthNotes as write } from './notes-writer';
import {
  modelClause,
  ninthAlerts,
  ninthCatalogue,
  ninthLicences,
  ninthNextSteps,
  ninthOutage,
} from './other-items';
import { ninthArticles, ninthExceptions, ninthLogistics, ninthPrinciples } from './principles';
import { ninthTranscript } from './transcript';

const at = (clock: string) => momentOn(day, clock);
const between = (from: string, to: string) => [{ from: at(from), to: at(to) }];
const whole = between('13:00', '14:52');
const inRoom = { mode: 'inPerson', stays: whole } as const;
const remote = { mode: 'remote', stays: whole } as const;
const auto: Label = { type: 'auto' };

const participants: readonly Participant[] = [
  participantOf('w9', 'teixeira', { ...inRoom, roles: ['co-chair', 'host', 'moderator'] }),
  participantOf('w9', 'nguyen', { ...remote, roles: ['co-chair'] }),
  participantOf('w9', 'elouazzani', { ...remote, roles: ['chat-moderator'] }),
  participantOf('w9', 'nidhubh', { ...remote, roles: ['rapporteur', 'secretariat'] }),
  participantOf('w9', 'stanojevic', { ...remote, delegation: 'Ordava River Authority' }),
  participantOf('w9', 'sulistyowati', remote),
  participantOf('w9', 'szentgyorgyi', inRoom),
  participantOf('w9', 'thorvaldsdottir', remote),
  participantOf('w9', 'kim-haneul', remote),
  participantOf('w9', 'okwuosa', inRoom),
  participantOf('w9', 'alsawwaf', remote),
  participantOf('w9', 'quispe', { ...remote, stays: between('13:09', '14:52') }),
  participantOf('w9', 'fakatava', { ...remote, stays: between('13:00', '13:58') }),
  participantOf('w9', 'hoogerhuys', remote),
  participantOf('w9', 'venkata', remote),
  participantOf('w9', 'isikoglu', { ...remote, roles: ['observer'] }),
  participantOf('w9', 'oyun', {
    roles: ['guest'],
    mode: 'remote',
    stays: between('14:15', '14:35'),
  }),
  participantOf('w9', 'aprhisiart', {
    roles: ['guest'],
    mode: 'remote',
    stays: between('13:56', '14:06'),
    unlisted: true,
  }),
  participantOf('w9', 'nguessan', { attendance: 'apologies' }),
  participantOf('w9', 'delapena', { attendance: 'apologies' }),
  participantOf('w9', 'woldemichael', { attendance: 'apologies', roles: ['secretariat'] }),
  participantOf('w9', 'odegard', { attendance: 'absent', roles: ['observer'] }),
  participantOf('w9', 'kim-doyoon', { attendance: 'expected' }),
];

const summaryBegun = '2026-05-13T15:04:00Z';

const sections: readonly Section[] = [
  {
    id: 'w9-s1',
    items: ['w9-k1'],
    label: auto,
    notes: ninthLogistics,
    open: between('13:00', '13:12'),
    summaryBegun,
  },
  {
    id: 'w9-s2',
    items: ['w9-k2'],
    label: auto,
    notes: ninthPrinciples,
    open: between('13:12', '13:16'),
    summaryBegun,
  },
  {
    id: 'w9-s2a',
    items: ['w9-k2a'],
    label: auto,
    notes: ninthArticles,
    open: between('13:16', '13:30'),
    summaryBegun,
  },
  {
    id: 'w9-s2b',
    items: ['w9-k2b', 'w9-k2c'],
    label: auto,
    notes: ninthExceptions,
    open: between('13:30', '13:57'),
    privateNotes: [
      { id: 'w9-pn1', text: 'Which Kim? Ask Haneul.', at: at('13:44') },
      { id: 'w9-pn2', text: 'Third condition: listen to the recording.', at: at('13:33') },
    ],
    summaryBegun,
  },
  {
    id: 'w9-s3',
    items: ['w9-k3'],
    label: auto,
    notes: ninthLicences,
    open: between('13:57', '14:06'),
    summaryBegun,
  },
  {
    id: 'w9-s4',
    items: ['w9-k4'],
    label: auto,
    notes: ninthCatalogue,
    open: between('14:06', '14:16'),
    summaryBegun,
  },
  { id: 'w9-s4a', items: ['w9-k4a'], label: auto, notes: [], whenEmpty: 'omit' },
  {
    id: 'w9-s5',
    items: ['w9-k5'],
    label: auto,
    notes: ninthAlerts,
    open: between('14:16', '14:32'),
    summaryBegun,
  },
  {
    id: 'w9-s6',
    items: ['w9-k6'],
    label: auto,
    notes: ninthOutage,
    open: between('14:32', '14:40'),
  },
  {
    id: 'w9-s7',
    items: ['w9-k7'],
    label: auto,
    notes: ninthNextSteps,
    open: between('14:40', '14:47'),
  },
  {
    id: 'w9-s8',
    items: ['w9-k8'],
    label: auto,
    notes: [],
    whenEmpty: 'bare',
    open: between('14:47', '14:49'),
  },
];

/** The ninth meeting: hybrid, in the order of the agenda, a first draft beside its frozen log. */
export const ninthMeeting: Meeting = {
  id: 'wgd-9',
  group: sampleGroupFacts,
  seat: { series: 's-virtual', cycle: { id: 'c-2026', name: 'Forum 2026' }, ordinal: 9 },
  schedule: { date: day, start: '13:00', end: '15:00', zone: 'UTC' },
  modality: 'hybrid',
  place: 'Velmora, Technical University, room 2.14',
  link: 'https://example.org/join/wg-data-9',
  held: { started: at('13:00'), ended: at('14:52') },
  language: 'en',
  people: participants.map(({ person }) => personOf(person.slice(2))),
  participants,
  agenda: ninthAgenda,
  opening: {
    notes: [],
    privateNotes: [{ id: 'w9-pn3', text: 'Room microphone echoes until 13:04.', at: at('13:02') }],
  },
  sections,
  closing: {
    notes: [
      write.text('z1', '14:50', [
        mention('teixeira', 'titled'),
        ' thanked the hosts in Velmora and all who had joined before dawn or after midnight, and closed the meeting at 14:52 UTC.',
      ]),
    ],
  },
  previousMinutes: {
    meeting: 'wgd-8',
    title: 'Summary report of the eighth meeting',
    ordinal: 8,
    adopted: 'notYet',
  },
  mattersArising: ninthMattersArising,
  nextMeetings: [
    {
      id: 'w9-n1',
      when: { date: '2026-06-10', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Tenth meeting of WG-Data',
      modality: 'virtual',
      link: 'https://example.org/join/wg-data-10',
    },
    {
      id: 'w9-n2',
      when: { date: '2026-07-08', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Eleventh meeting of WG-Data',
      modality: 'virtual',
      tentative: true,
    },
  ],
  chat: ninthChat,
  recordings: [
    {
      id: 'w9-rec',
      start: at('13:02'),
      pauses: [{ at: 5400, seconds: 480 }],
      parts: [{ link: 'https://example.org/recordings/wgd-9', seconds: 6120 }],
      consent: 'agreed',
      expires: '2026-08-11',
    },
  ],
  transcripts: [ninthTranscript],
  log: ninthLog,
  annexes: [
    {
      id: 'w9-x1',
      title: 'Agenda as adopted',
      label: auto,
      include: 'included',
      source: { type: 'agenda', as: 'adopted' },
    },
    {
      id: 'w9-x2',
      title: 'List of participants',
      label: auto,
      include: 'included',
      source: { type: 'participants' },
    },
    {
      id: 'w9-x3',
      title: 'Action items',
      label: auto,
      include: 'included',
      source: { type: 'actions' },
    },
    {
      id: 'w9-x4',
      title: 'Model clause',
      label: auto,
      include: 'included',
      source: { type: 'notes', notes: modelClause },
    },
    {
      id: 'w9-x5',
      title: 'Questions from the chat',
      label: auto,
      include: 'included',
      source: { type: 'chat' },
    },
  ],
  threads: [
    {
      id: 'w9-t1',
      note: 'w9-b8',
      comments: [
        {
          id: 'w9-t1-1',
          author: 'Sorcha Ní Dhubhshláine',
          initials: 'SN',
          at: '2026-05-13T15:31:00Z',
          text: 'Paragraph 12 of the report of the eighth meeting. Do we cite it?',
        },
      ],
    },
    {
      id: 'w9-t2',
      note: 'w9-b10',
      comments: [
        {
          id: 'w9-t2-1',
          author: 'Sorcha Ní Dhubhshláine',
          initials: 'SN',
          at: '2026-05-13T15:34:00Z',
          text: 'Đorđe, what was your third condition? The line broke.',
        },
      ],
    },
  ],
  status: {
    state: { type: 'draft', number: 1 },
    version: 1,
    history: [
      {
        state: { type: 'draft', number: 1 },
        at: '2026-05-13T15:04:00Z',
        by: 'Sorcha Ní Dhubhshláine',
      },
    ],
  },
  report: { style: 'agenda-ordered', language: 'en', paper: 'letter' },
  created: '2026-05-06T08:00:00Z',
  modified: '2026-05-13T15:40:00Z',
};
