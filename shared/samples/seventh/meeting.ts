import type { Meeting } from '../../domain/meeting';
import type { Participant } from '../../domain/participant';
import type { GeneratedText, Section } from '../../domain/section';
import { momentOn } from '../build/notes';
import { participantOf } from '../build/participant-of';
import { personOf } from '../build/person-of';
import { secretariat } from '../build/parties';
import { field, mention, overridden, reference, toRichText } from '../build/text';
import { sampleGroupFacts } from '../group';
import { surveyChart } from '../survey-chart';
import { seventhAgenda } from './agenda';
import { seventhChat } from './chat';
import { seventhDay as day, seventhNotes as write } from './notes-writer';
import { seventhAlerts, seventhCatalogue, seventhForumWeek } from './other-items';
import { seventhPrinciples } from './principles';

const at = (clock: string) => momentOn(day, clock);
const whole = [{ from: at('14:00'), to: at('15:57') }];

const participants: readonly Participant[] = [
  participantOf('w7', 'teixeira', { roles: ['co-chair', 'moderator'], stays: whole }),
  participantOf('w7', 'nguyen', { roles: ['co-chair'], stays: whole }),
  participantOf('w7', 'woldemichael', { roles: ['host', 'secretariat'], stays: whole }),
  participantOf('w7', 'elouazzani', { roles: ['chat-moderator'], stays: whole }),
  participantOf('w7', 'nidhubh', { roles: ['rapporteur', 'secretariat'], stays: whole }),
  participantOf('w7', 'stanojevic', {
    stays: [
      { from: at('14:00'), to: at('14:58') },
      { from: at('15:10'), to: at('15:57') },
    ],
  }),
  participantOf('w7', 'sulistyowati', { stays: whole }),
  participantOf('w7', 'nguessan', { stays: [{ from: at('14:06'), to: at('15:57') }] }),
  participantOf('w7', 'szentgyorgyi', { stays: whole }),
  participantOf('w7', 'thorvaldsdottir', { stays: whole }),
  participantOf('w7', 'kim-haneul', { stays: whole }),
  participantOf('w7', 'kim-doyoon', { stays: [{ from: at('14:21'), to: at('15:57') }] }),
  participantOf('w7', 'okwuosa', { stays: whole }),
  participantOf('w7', 'alsawwaf', { stays: whole }),
  participantOf('w7', 'quispe', { stays: [{ from: at('14:00'), to: at('15:35') }] }),
  participantOf('w7', 'delapena', { stays: [] }),
  participantOf('w7', 'venkata', { stays: whole }),
  participantOf('w7', 'isikoglu', { roles: ['observer'], stays: whole }),
  participantOf('w7', 'odegard', { roles: ['observer'], stays: whole }),
  participantOf('w7', 'desrosiers', {
    roles: ['guest'],
    stays: [{ from: at('14:45'), to: at('15:30') }],
  }),
  participantOf('w7', 'fakatava', { attendance: 'apologies' }),
  participantOf('w7', 'hoogerhuys', { attendance: 'apologies' }),
];

const introduction: GeneratedText = {
  slot: 'opening',
  paragraphs: [
    {
      id: 'w7-intro',
      content: toRichText([
        'The ',
        field('meeting.ordinal', 'words'),
        ' ',
        field('meeting.modality'),
        ' meeting of the ',
        field('group.name'),
        ' (',
        field('group.shortName'),
        ') of the ',
        field('group.parent'),
        ' was held on ',
        field('meeting.date', 'EEEE d MMMM yyyy'),
        ' from ',
        field('meeting.start', 'HH:mm'),
        ' to ',
        field('meeting.end', 'HH:mm'),
        ' UTC. It was hosted by ',
        field('people.host'),
        ' and moderated by ',
        field('people.moderator'),
        '; ',
        field('people.chat-moderator'),
        ' looked after the chat. ',
        overridden('participants.count', 'Twenty'),
        ' people took part, in seven time zones; they are listed in ',
        reference('annex', 'w7-x1'),
        '.',
        {
          type: 'optional',
          alternatives: [[{ type: 'text', text: ' ' }, field('recording.access')], []],
        },
      ]),
    },
  ],
};

const sections: readonly Section[] = [
  {
    id: 'w7-s2',
    items: ['w7-i2', 'w7-i2a', 'w7-i2b'],
    heading: toRichText('Draft Principles: second reading'),
    label: { type: 'auto' },
    notes: seventhPrinciples,
    open: [{ from: at('14:08'), to: at('14:51') }],
    privateNotes: [
      { id: 'w7-pn1', text: 'Ask Đorđe for the English name of the statute.', at: at('14:45') },
    ],
  },
  {
    id: 'w7-s3',
    items: ['w7-i3'],
    heading: toRichText('Catalogue of gauging stations'),
    label: { type: 'auto' },
    notes: seventhCatalogue,
    open: [
      { from: at('14:51'), to: at('15:05') },
      { from: at('15:31'), to: at('15:39') },
    ],
  },
  {
    id: 'w7-s4',
    items: ['w7-i4'],
    label: { type: 'auto' },
    notes: seventhAlerts,
    open: [{ from: at('15:10'), to: at('15:31') }],
  },
  {
    id: 'w7-s5',
    items: ['w7-i5'],
    label: { type: 'none' },
    notes: [],
    whenEmpty: 'omit',
  },
  {
    id: 'w7-s6',
    items: ['w7-i6'],
    heading: toRichText('Forum Week 2026'),
    label: { type: 'set', text: 'E.', then: 'continue' },
    notes: seventhForumWeek,
    open: [{ from: at('15:39'), to: at('15:50') }],
  },
  {
    id: 'w7-s7',
    items: ['w7-i7'],
    label: { type: 'auto' },
    notes: [],
    whenEmpty: 'phrase',
    open: [{ from: at('15:50'), to: at('15:52') }],
  },
];

/** The seventh meeting: sectioned style, minutes approved as corrected by the eighth meeting. */
export const seventhMeeting: Meeting = {
  id: 'wgd-7',
  group: sampleGroupFacts,
  seat: { series: 's-virtual', cycle: { id: 'c-2026', name: 'Forum 2026' }, ordinal: 7 },
  schedule: { date: day, start: '14:00', end: '16:00', zone: 'UTC' },
  modality: 'virtual',
  link: 'https://example.org/join/wg-data-7',
  held: {
    started: at('14:02'),
    pauses: [{ from: at('15:05'), to: at('15:10') }],
    ended: at('15:57'),
  },
  language: 'en',
  people: participants.map(({ person }) => personOf(person.slice(2))),
  participants,
  agenda: seventhAgenda,
  opening: {
    notes: [
      write.text('o1', '14:02', [
        mention('teixeira', 'full'),
        ' opened the meeting. She recalled that the Council of the Forum expects the Principles at its session in October, so that the text should be stable by the summer.',
      ]),
      write.decision(
        'o2',
        '14:05',
        { number: { type: 'auto' }, state: 'adopted', basis: { type: 'noObjection' } },
        'The agenda was adopted with one change: licences for station data were deferred to the next meeting, since the legal note had reached members only the day before.',
      ),
      write.decision(
        'o3',
        '14:07',
        { number: { type: 'auto' }, state: 'adopted', basis: { type: 'noObjection' } },
        'The summary report of the sixth meeting was adopted as it stands.',
      ),
    ],
  },
  sections,
  closing: {
    notes: [
      write.text('z1', '15:53', [
        'The next meeting begins at ',
        field('next.start', 'HH:mm'),
        ' UTC, an hour earlier than this one in UTC and at the same hour in Vienna, since clocks in Europe change on 29 March.',
      ]),
      write.text('z2', '15:57', [
        mention('nguyen', 'titled'),
        ' thanked the participants, the guest from the Quiberre and those for whom it was late at night.',
      ]),
    ],
    privateNotes: [{ id: 'w7-pn2', text: 'Thank Hélène by mail.', at: at('15:58') }],
  },
  previousMinutes: {
    meeting: 'wgd-6',
    title: 'Summary report of the sixth meeting',
    ordinal: 6,
    adopted: 'asTheyStand',
  },
  mattersArising: [
    {
      id: 'w7-ma1',
      source: { meeting: 'wgd-6', note: 'w6-a1' },
      wording: 'Summarise the replies to the survey of gauging stations.',
      action: {
        owners: [{ type: 'person', person: 'p-thorvaldsdottir' }],
        due: { type: 'nextMeeting' },
        status: 'open',
      },
      reported: { status: 'done', text: 'Circulated on 10 March.', at: at('14:07') },
    },
    {
      id: 'w7-ma2',
      source: { meeting: 'wgd-6', note: 'w6-a2' },
      wording: 'Ask for a legal note on licences.',
      action: {
        owners: [secretariat],
        due: { type: 'date', date: '2026-03-10' },
        status: 'inProgress',
      },
      reported: {
        status: 'done',
        text: 'The note arrived on 17 March and is taken up at the eighth meeting.',
        at: at('14:07'),
      },
    },
  ],
  nextMeetings: [
    {
      id: 'w7-n1',
      when: { date: '2026-04-15', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Eighth meeting of WG-Data',
      modality: 'virtual',
      link: 'https://example.org/join/wg-data-8',
    },
  ],
  chat: seventhChat,
  recordings: [
    {
      id: 'w7-rec',
      start: at('14:03'),
      pauses: [{ at: 3720, seconds: 300 }],
      parts: [
        { title: 'Part 1', link: 'https://example.org/recordings/wgd-7-1', seconds: 3720 },
        { title: 'Part 2', link: 'https://example.org/recordings/wgd-7-2', seconds: 2820 },
      ],
      access: 'The recording of the meeting is available to the participants on request.',
      consent: 'agreed',
      expires: '2026-06-16',
      shift: 2.5,
    },
  ],
  annexes: [
    {
      id: 'w7-x1',
      title: 'List of participants',
      label: { type: 'auto' },
      include: 'included',
      source: { type: 'participants' },
    },
    {
      id: 'w7-x2',
      title: 'Documents of the meeting',
      label: { type: 'auto' },
      include: 'included',
      source: { type: 'documents' },
    },
  ],
  assets: [surveyChart],
  status: {
    state: {
      type: 'approved',
      by: { type: 'meeting', meeting: 'eighth meeting' },
      corrected: true,
    },
    version: 2,
    history: [
      {
        state: { type: 'draft', number: 1 },
        at: '2026-03-18T16:20:00Z',
        by: 'Sorcha Ní Dhubhshláine',
      },
      {
        state: { type: 'draft', number: 2 },
        at: '2026-03-20T09:05:00Z',
        by: 'Maria do Céu Teixeira Bragança',
      },
      {
        state: { type: 'outForComments', until: '2026-04-03' },
        at: '2026-03-20T10:00:00Z',
        by: 'Yared Woldemichael',
      },
      {
        state: {
          type: 'approved',
          by: { type: 'meeting', meeting: 'eighth meeting' },
          corrected: true,
        },
        at: '2026-04-15T13:09:00Z',
        by: 'Nguyễn Thị Thanh Hương',
      },
    ],
  },
  report: {
    style: 'sectioned',
    language: 'en',
    paper: 'a4',
    texts: [introduction],
  },
  created: '2026-03-11T09:30:00Z',
  modified: '2026-04-15T15:20:00Z',
};
