import type { CollectedReport } from '../../domain/collected-report';
import type { Label } from '../../domain/label';
import type { Note } from '../../domain/note';
import { createNoteWriter } from '../build/notes';
import { personOf } from '../build/person-of';
import { bullet, heading, numbered, shaped } from '../build/shapes';
import { field, formatted, linked, toRichText } from '../build/text';
import { eighthMeeting } from '../eighth/meeting';
import { sampleGroupFacts } from '../group';
import { ninthMeeting } from '../ninth/meeting';
import { seventhMeeting } from '../seventh/meeting';
import { toCoveredMeeting } from './covered-meeting';

const write = createNoteWriter('up', '2026-05-19', 'Nguyễn Thị Thanh Hương');
const none: Label = { type: 'none' };
const slideBreak = (id: string): Note =>
  write.text(id, undefined, [], shaped({ type: 'slideBreak' }));

/** The update to the parent body, taken from slides whose breaks are kept. */
export const updateReport: CollectedReport = {
  id: 'cr-update',
  title: 'Working Group on Open River and Flood Data',
  subtitle: 'Update for the thirteenth session of the Council',
  addressee: 'Council of the Shared Rivers Forum',
  occasion: 'Thirteenth session, preparatory meeting',
  date: '2026-05-29',
  group: sampleGroupFacts,
  meetings: [seventhMeeting, eighthMeeting, ninthMeeting].map(toCoveredMeeting),
  people: ['teixeira', 'nguyen'].map(personOf),
  sections: [
    {
      id: 'up-s1',
      heading: toRichText('Who we are'),
      level: 0,
      label: none,
      notes: [
        write.text('a1', undefined, [
          'The ',
          field('group.shortName'),
          ' was established in 2025 by the Council of the ',
          field('group.parent'),
          '. Its ',
          linked('charter', 'https://example.org/wg-data/charter'),
          ' defines the scope of its work.',
        ]),
        write.text('a2', undefined, 'Its members come from four stakeholder groups:'),
        write.text('a3', undefined, 'governments and basin authorities', bullet(1)),
        write.text('a4', undefined, 'science and technical community', bullet(1)),
        write.text('a5', undefined, 'riverside communities', bullet(1)),
        write.text('a6', undefined, 'private sector', bullet(1)),
        slideBreak('a7'),
      ],
    },
    {
      id: 'up-s2',
      heading: toRichText('What we have done so far'),
      level: 0,
      label: none,
      notes: [
        write.text('b1', undefined, 'Draft Principles', heading()),
        write.point('b2', undefined, [
          'Three readings since March have brought the draft from eleven pages to six. Its heart is one sentence: ',
          formatted('whoever measures a river for the public tells the public, in time.', 'bold'),
        ]),
        slideBreak('b3'),
        write.text('b4', undefined, 'Catalogue of gauging stations', heading()),
        write.point(
          'b5',
          undefined,
          [
            'The ',
            linked('first edition', 'https://example.org/catalogue/1'),
            ' holds 1,302 stations on 38 rivers:',
          ],
          { sources: [{ type: 'note', meeting: 'wgd-9', note: 'w9-e1' }] },
        ),
        write.point('b6', undefined, 'owner and contact of nearly every station', bullet(1)),
        write.point('b7', undefined, 'delay of publication, station by station', bullet(1)),
        write.point(
          'b8',
          undefined,
          'three fields on the instrument: kind, last calibration, and who may open it',
          bullet(1),
        ),
        slideBreak('b9'),
      ],
    },
    {
      id: 'up-s3',
      heading: toRichText('Ongoing activities'),
      level: 0,
      label: none,
      notes: [
        write.point('c1', undefined, [
          formatted('Silence procedure', 'bold', 'italic'),
          ' on version 0.6 of the Principles, from 20 May to 3 June.',
        ]),
        write.point(
          'c2',
          undefined,
          [
            formatted('Model clause', 'bold'),
            ' for licences: thirty-eight words that can be printed on a gauge.',
          ],
          { sources: [{ type: 'note', meeting: 'wgd-9', note: 'w9-c3' }] },
        ),
        slideBreak('c3'),
      ],
    },
    {
      id: 'up-s4',
      heading: toRichText('Flood alerts'),
      level: 1,
      label: none,
      notes: [
        write.point('d1', undefined, 'What the trial in five towns has taught us:'),
        write.point(
          'd2',
          undefined,
          'a short message in the language of the home is heard in nine minutes;',
          numbered('1.', 1, 1),
        ),
        write.point('d3', undefined, 'colours do not travel;', numbered('1.', 1)),
        write.point(
          'd4',
          undefined,
          'the best measure of a warning is the number of answers.',
          numbered('1.', 1),
        ),
        slideBreak('d5'),
      ],
    },
    {
      id: 'up-s5',
      heading: toRichText('Other and regular activities'),
      level: 0,
      label: none,
      notes: [
        write.point('e1', undefined, [
          'Monthly meetings, ',
          field('meetings.count', 'words'),
          ' in the period of this update, and an open hour for newcomers.',
        ]),
        write.point(
          'e2',
          undefined,
          'Three sessions at Forum Week in Velmora, 5 to 8 October 2026.',
        ),
        write.point(
          'e3',
          undefined,
          'Reading of 140 years of handwritten gauge books, with forty volunteers.',
        ),
      ],
    },
    {
      id: 'up-s6',
      heading: toRichText('What we ask of the Council'),
      level: 0,
      label: none,
      notes: [
        write.nextStep(
          'f1',
          undefined,
          'to place the Principles on the agenda of its session in October;',
          numbered('(1)', 0, 1),
        ),
        write.nextStep(
          'f2',
          undefined,
          'to invite every basin to name a focal point for open data.',
          numbered('(1)', 0),
        ),
      ],
    },
  ],
  nextMeetings: [
    {
      id: 'up-n1',
      when: { date: '2026-06-10', start: '13:00', end: '15:00', zone: 'UTC' },
      title: 'Tenth meeting of WG-Data',
      modality: 'virtual',
    },
    {
      id: 'up-n2',
      when: { date: '2026-10-05', lastDate: '2026-10-08', zone: 'UTC' },
      title: 'Forum Week 2026',
      modality: 'hybrid',
      place: 'Velmora',
    },
  ],
  language: 'en',
  status: { state: { type: 'draft', number: 2 }, version: 1 },
  report: { style: 'update', language: 'en', paper: 'a4' },
  created: '2026-05-19T07:30:00Z',
  modified: '2026-05-20T16:45:00Z',
};
