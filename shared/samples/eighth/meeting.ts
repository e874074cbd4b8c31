import type { Label } from '../../domain/label';
import type { Meeting } from '../../domain/meeting';
import type { Participant } from '../../domain/participant';
import type { GeneratedText, Section } from '../../domain/section';
import { momentOn } from '../build/notes';
import { participantOf } from '../build/participant-of';
import { personOf } from '../build/person-of';
import { field, footnote, linked, reference, toRichText } from '../build/text';
import { sampleGroupFacts } from '../group';
import { eighthAgenda } from './agenda';
import { eighthAnnexes } from './annexes';
import { eighthMattersArising } from './matters-arising';
import { eighthDay as day } from './notes-writer';
import {
  eighthAlertsAndForumWeek,
  eighthClosing,
  eighthLicences,
  eighthOther,
  eighthReleases,
} from './other-items';
import {
  eighthArticles,
  eighthMatters,
  eighthOpening,
  eighthPrinciples,
  eighthProcedure,
} from './principles';
import { eighthThreads } from './threads';

const at = (clock: string) => momentOn(day, clock);
const from = (clock: string) => [{ from: at(clock), to: at('14:50') }];
const whole = from('13:00');
const auto: Label = { type: 'auto' };

const participants: readonly Participant[] = [
  participantOf('w8', 'nguyen', { roles: ['co-chair', 'moderator'], stays: whole }),
  participantOf('w8', 'teixeira', { roles: ['co-chair'], stays: whole }),
  participantOf('w8', 'woldemichael', { roles: ['host', 'secretariat'], stays: whole }),
  participantOf('w8', 'elouazzani', { roles: ['chat-moderator'], stays: whole }),
  participantOf('w8', 'nidhubh', { roles: ['rapporteur', 'secretariat'], stays: whole }),
  participantOf('w8', 'stanojevic', { stays: whole }),
  participantOf('w8', 'sulistyowati', { stays: from('13:18') }),
  participantOf('w8', 'nguessan', { stays: from('13:21') }),
  participantOf('w8', 'szentgyorgyi', { stays: whole }),
  participantOf('w8', 'thorvaldsdottir', { stays: whole }),
  participantOf('w8', 'kim-haneul', { stays: whole }),
  participantOf('w8', 'okwuosa', { stays: whole }),
  participantOf('w8', 'alsawwaf', { stays: whole }),
  participantOf('w8', 'quispe', { stays: from('13:24') }),
  participantOf('w8', 'hoogerhuys', { stays: whole }),
  participantOf('w8', 'kim-doyoon', { stays: [] }),
  participantOf('w8', 'delapena', { stays: whole }),
  participantOf('w8', 'venkata', { stays: [{ from: at('13:00'), to: at('14:10') }] }),
  participantOf('w8', 'isikoglu', { roles: ['observer'], stays: whole }),
  participantOf('w8', 'odegard', { roles: ['observer'], stays: whole }),
  participantOf('w8', 'aprhisiart', {
    roles: ['guest'],
    stays: [{ from: at('13:50'), to: at('14:08') }],
  }),
  participantOf('w8', 'fakatava', { attendance: 'apologies' }),
];

const sections: readonly Section[] = [
  {
    id: 'w8-s1',
    items: ['w8-j1'],
    label: auto,
    notes: eighthMatters,
    open: [{ from: at('13:08'), to: at('13:15') }],
  },
  {
    id: 'w8-s2',
    items: ['w8-j2'],
    label: auto,
    notes: eighthPrinciples,
    open: [{ from: at('13:15'), to: at('13:21') }],
  },
  {
    id: 'w8-s2a',
    items: ['w8-j2a'],
    label: auto,
    notes: eighthArticles,
    open: [{ from: at('13:21'), to: at('13:50') }],
    privateNotes: [
      { id: 'w8-pn1', text: 'Céu will call Đorđe before version 0.6.', at: at('13:48') },
    ],
  },
  {
    id: 'w8-s2b',
    items: ['w8-j2b'],
    label: auto,
    notes: eighthProcedure,
    open: [{ from: at('13:50'), to: at('13:56') }],
  },
  {
    id: 'w8-s3',
    items: ['w8-j3'],
    label: auto,
    notes: eighthLicences,
    open: [{ from: at('13:56'), to: at('14:08') }],
  },
  {
    id: 'w8-s4',
    items: ['w8-j4', 'w8-j6'],
    label: auto,
    notes: eighthAlertsAndForumWeek,
    open: [{ from: at('14:08'), to: at('14:26') }],
  },
  {
    id: 'w8-s5',
    items: ['w8-j5'],
    label: auto,
    notes: eighthReleases,
    open: [{ from: at('14:26'), to: at('14:39') }],
  },
  {
    id: 'w8-s7',
    items: ['w8-j7'],
    label: auto,
    notes: eighthOther,
    open: [{ from: at('14:39'), to: at('14:46') }],
  },
];

const introduction: GeneratedText = {
  slot: 'opening',
  paragraphs: [
    {
      id: 'w8-intro',
      content: toRichText([
        'The ',
        field('meeting.ordinal', 'words'),
        ' ',
        field('meeting.modality'),
        ' meeting of the ',
        field('group.name'),
        footnote(
          'w8-f0',
          'Charter of the Group: ',
          linked('https://example.org/wg-data/charter', 'https://example.org/wg-data/charter'),
        ),
        ' in the ',
        field('cycle.name'),
        ' cycle took place on ',
        field('meeting.date', 'd MMMM yyyy'),
        '. ',
        field('people.moderator'),
        ' moderated the meeting as co-chair; it was hosted by ',
        field('people.host'),
        ', Head of the Secretariat. ',
        field('participants.count'),
        ' people took part, as listed in ',
        reference('annex', 'w8-x2'),
        '. The agenda was devoted to the third reading of the draft Principles and to the licences that had been deferred from the previous meeting. The recording can be found here: ',
        field('recording.link'),
        '.',
      ]),
    },
  ],
};

const frozenParagraphs: readonly string[] = [
  'w8-intro',
  'w8-o1',
  'w8-o2',
  'w8-a1',
  'w8-b1',
  'w8-b2',
  'w8-b3',
  'w8-b7',
  'w8-b8',
  'w8-b9',
  'w8-b11',
  'w8-b12',
  'w8-b13',
  'w8-c1',
  'w8-c2',
  'w8-c3',
  'w8-d1',
  'w8-d2',
  'w8-d3',
  'w8-d4',
  'w8-d5',
  'w8-g1',
  'w8-g2',
  'w8-z1',
  'w8-n1',
  'w8-n2',
];

/** The eighth meeting: numbered paragraphs, frozen when it went out for comments until 20 May. */
export const eighthMeeting: Meeting = {
  id: 'wgd-8',
  group: sampleGroupFacts,
  seat: { series: 's-virtual', cycle: { id: 'c-2026', name: 'Forum 2026' }, ordinal: 8 },
  schedule: { date: day, start: '13:00', end: '15:00', zone: 'UTC' },
  modality: 'virtual',
  link: 'https://example.org/join/wg-data-8',
  held: { started: at('13:01'), ended: at('14:50') },
  language: 'en',
  people: participants.map(({ person }) => personOf(person.slice(2))),
  participants,
  agenda: eighthAgenda,
  opening: { notes: eighthOpening },
  sections,
  closing: { notes: eighthClosing },
  previousMinutes: {
    meeting: 'wgd-7',
    title: 'Summary report of the seventh meeting',
    ordinal: 7,
    adopted: 'asCorrected',
    corrections: 'In section B, the number of stations that publish on request is 227, not 272.',
  },
  mattersArising: eighthMattersArising,
  nextMeetings: [
    {
      id: 'w8-n1',
      when: { date: '2026-05-13', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Ninth meeting of WG-Data',
      modality: 'virtual',
      link: 'https://example.org/join/wg-data-9',
    },
    {
      id: 'w8-n2',
      when: { date: '2026-10-05', lastDate: '2026-10-08', zone: 'UTC' },
      title: 'Forum Week 2026',
      modality: 'hybrid',
      place: 'Velmora',
    },
  ],
  chat: [
    {
      id: 'w8-m1',
      at: momentOn(day, '13:20', 8),
      from: 'Yesenia Q.',
      person: 'p-quispe',
      text: 'Sorry, I had 14:00 UTC in my calendar.',
      handling: 'setAside',
      section: 'w8-s2',
    },
    {
      id: 'w8-m2',
      at: momentOn(day, '14:01', 30),
      from: 'Ragnheiður Ásta (OGN)',
      person: 'p-thorvaldsdottir',
      text: 'Could the clause be short enough to print on the gauge?',
      reactions: [{ emoji: '👏', count: 5 }],
      handling: 'readOut',
      section: 'w8-s3',
      notes: ['w8-c2'],
    },
  ],
  recordings: [
    {
      id: 'w8-rec',
      start: at('13:02'),
      pauses: [{ at: 5040, seconds: 780 }],
      parts: [{ link: 'https://example.org/recordings/wgd-8', seconds: 5700 }],
      consent: 'announced',
      expires: '2026-07-14',
    },
  ],
  annexes: eighthAnnexes,
  threads: eighthThreads,
  status: {
    state: { type: 'outForComments', until: '2026-05-20' },
    version: 1,
    history: [
      {
        state: { type: 'draft', number: 1 },
        at: '2026-04-15T15:40:00Z',
        by: 'Sorcha Ní Dhubhshláine',
      },
      {
        state: { type: 'draft', number: 2 },
        at: '2026-04-17T10:15:00Z',
        by: 'Nguyễn Thị Thanh Hương',
      },
      {
        state: { type: 'outForComments', until: '2026-05-20' },
        at: '2026-04-20T08:00:00Z',
        by: 'Yared Woldemichael',
      },
    ],
  },
  frozenNumbers: {
    at: '2026-04-20T08:00:00Z',
    style: 'numbered-paragraphs',
    paragraphs: frozenParagraphs.map((id, index) => ({
      id,
      label: { type: 'set', text: `${index + 1}.`, then: 'continue' },
    })),
  },
  report: {
    style: 'numbered-paragraphs',
    language: 'en',
    paper: 'a4',
    texts: [introduction],
  },
  tombstones: [{ id: 'w8-b14', what: 'note', at: '2026-04-16T08:11:00Z' }],
  created: '2026-04-08T08:00:00Z',
  modified: '2026-04-27T12:05:00Z',
};
