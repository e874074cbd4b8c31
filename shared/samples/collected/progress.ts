import type { CollectedReport } from '../../domain/collected-report';
import type { Label } from '../../domain/label';
import { createNoteWriter } from '../build/notes';
import { organisation, person, persons } from '../build/parties';
import { personOf } from '../build/person-of';
import { bullet, numbered } from '../build/shapes';
import { field, linked, mention, toRichText } from '../build/text';
import { eighthMeeting } from '../eighth/meeting';
import { sampleGroupFacts } from '../group';
import { ninthMeeting } from '../ninth/meeting';
import { seventhMeeting } from '../seventh/meeting';
import { toCoveredMeeting } from './covered-meeting';

const write = createNoteWriter('pr', '2026-05-18', 'Sorcha Ní Dhubhshláine');
const none: Label = { type: 'none' };
const quoting = (meeting: string, note: string) => ({
  sources: [{ type: 'note' as const, meeting, note }],
});

/** The progress report on the seventh to ninth meetings. */
export const progressReport: CollectedReport = {
  id: 'cr-progress',
  title: 'Progress report',
  subtitle: 'March to May 2026',
  date: '2026-05-18',
  group: sampleGroupFacts,
  meetings: [seventhMeeting, eighthMeeting, ninthMeeting].map(toCoveredMeeting),
  people: ['teixeira', 'nguyen', 'thorvaldsdottir', 'hoogerhuys', 'aprhisiart'].map(personOf),
  sections: [
    {
      id: 'pr-s1',
      level: 0,
      label: none,
      notes: [
        write.text('a1', undefined, [
          'In the ',
          field('meetings.count', 'words'),
          ' ',
          {
            type: 'plural',
            field: 'meetings.count',
            forms: { one: 'meeting', other: 'meetings' },
          },
          ' of this period the Group worked in two directions:',
        ]),
        write.text(
          'a2',
          undefined,
          'on the draft Principles on Open River and Flood Data, which the Council of the Forum expects in October;',
          numbered('1.', 1, 1),
        ),
        write.text(
          'a3',
          undefined,
          'on tools that make the Principles worth having: a catalogue of stations, a model clause, and flood alerts in riverside languages.',
          numbered('1.', 1),
        ),
      ],
    },
    {
      id: 'pr-s2',
      heading: toRichText('Draft Principles'),
      level: 0,
      label: none,
      notes: [
        write.point('b1', undefined, [
          'The text has passed from version 0.4 to version 0.6 and from eleven pages to six. ',
          mention('nguyen', 'full'),
          ' guided the three readings. The following was decided:',
        ]),
        write.decision(
          'b2',
          undefined,
          {
            number: { type: 'none' },
            state: 'adopted',
            basis: { type: 'consensus' },
            proposers: persons('nguyen'),
          },
          'readings are published without undue delay, and within the hour where a station transmits by itself;',
          { ...numbered('1)', 1, 1), ...quoting('wgd-7', 'w7-b9') },
        ),
        write.point('b3', undefined, 'readings and warnings are free of charge;', {
          ...numbered('1)', 1),
          ...quoting('wgd-9', 'w9-b5'),
        }),
        write.decision(
          'b4',
          undefined,
          {
            number: { type: 'none' },
            state: 'adopted',
            basis: { type: 'consensus' },
            reservations: [{ party: organisation('Ordava River Authority') }],
          },
          'every exception lapses after three years, and may be appealed.',
          { ...numbered('1)', 1), ...quoting('wgd-9', 'w9-b16') },
        ),
        write.point(
          'b5',
          undefined,
          'Version 0.6 is under silence procedure from 20 May to 3 June. It goes to the Council by 30 June.',
        ),
      ],
    },
    {
      id: 'pr-s3',
      heading: toRichText('Tools'),
      level: 0,
      label: none,
      notes: [
        write.output(
          'c1',
          undefined,
          { link: 'https://example.org/catalogue/1', date: '2026-05-07' },
          [
            linked('Catalogue of gauging stations', 'https://example.org/catalogue/1'),
            ', first edition: 1,302 stations of nineteen authorities, gathered by ',
            mention('thorvaldsdottir', 'full'),
            '.',
          ],
          { ...bullet(), ...quoting('wgd-9', 'w9-d2') },
        ),
        write.point(
          'c2',
          undefined,
          [
            'Model clause: thirty-eight words by ',
            mention('aprhisiart', 'full'),
            ' and ',
            mention('hoogerhuys', 'full'),
            ', recommended to all authorities.',
          ],
          { ...bullet(), ...quoting('wgd-9', 'w9-c3') },
        ),
        write.point(
          'c3',
          undefined,
          'Alerts: 23 alerts in five towns, heard nine minutes after their issue in the median, where it had taken fifty.',
          { ...bullet(), ...quoting('wgd-9', 'w9-g1') },
        ),
      ],
    },
    {
      id: 'pr-s4',
      heading: toRichText('Work in hand'),
      level: 0,
      label: none,
      notes: [
        write.text('d1', undefined, 'The Group is now working on the following:'),
        write.nextStep(
          'd2',
          undefined,
          'explanatory notes to the Principles;',
          numbered('a.', 1, 1),
        ),
        write.nextStep(
          'd3',
          undefined,
          'a register of exceptions, and a board that hears appeals;',
          numbered('a.', 1),
        ),
        write.nextStep(
          'd4',
          undefined,
          'a second trial, in which answers are counted;',
          numbered('a.', 1),
        ),
        write.action(
          'd5',
          undefined,
          {
            owners: [person('teixeira'), person('nguyen')],
            due: { type: 'none' },
            status: 'inProgress',
          },
          'three sessions at Forum Week in Velmora, 5 to 8 October 2026.',
          numbered('a.', 1),
        ),
      ],
    },
    {
      id: 'pr-s5',
      heading: toRichText('Requests to members'),
      level: 0,
      label: none,
      notes: [],
      whenEmpty: 'omit',
    },
  ],
  nextMeetings: [
    {
      id: 'pr-n1',
      when: { date: '2026-06-10', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Tenth meeting of WG-Data',
      modality: 'virtual',
    },
  ],
  language: 'en',
  status: {
    state: { type: 'published', at: '2026-05-27' },
    version: 1,
    history: [
      {
        state: { type: 'draft', number: 1 },
        at: '2026-05-18T10:00:00Z',
        by: 'Sorcha Ní Dhubhshláine',
      },
      {
        state: { type: 'approved', by: { type: 'silence', until: '2026-05-26' } },
        at: '2026-05-27T06:00:00Z',
        by: 'Yared Woldemichael',
      },
      {
        state: { type: 'published', at: '2026-05-27' },
        at: '2026-05-27T09:00:00Z',
        by: 'Sorcha Ní Dhubhshláine',
      },
    ],
  },
  report: { style: 'progress', language: 'en', paper: 'a4' },
  created: '2026-05-18T09:00:00Z',
  modified: '2026-05-27T09:00:00Z',
};
