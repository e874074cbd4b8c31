import { expect, test } from 'vitest';
import { collectedReportSchema } from '../../shared/domain/collected-report';
import { groupSchema } from '../../shared/domain/group';
import { meetingSchema } from '../../shared/domain/meeting';
import { group } from './group';
import { agendaItem, collectedReport, meeting, section } from './meeting';
import {
  action,
  asItem,
  bullet,
  decision,
  keyPoint,
  nextStep,
  note,
  numbered,
  outputDocument,
  question,
  quote,
  statement,
  subheading,
  table,
} from './notes';
import { organisation, participant, person, unnamed } from './people';
import {
  bold,
  commented,
  decided,
  doubt,
  field,
  footnote,
  gap,
  inLanguage,
  italic,
  lineBreak,
  link,
  mention,
  offTheRecord,
  reference,
  verbatim,
} from './text';

test('everything the builders make is a valid meeting, group and collected report', () => {
  const ann = person('Ann', 'Lee');
  const bo = person('Bo', 'Ek');
  const built = meeting({
    attending: [ann, participant(bo, { attendance: 'apologies', roles: ['rapporteur'] })],
    opening: [note(['Opened by ', mention(ann), lineBreak(), field('meeting.date')])],
    sections: [
      section(
        'Reports',
        keyPoint([bold('Bold'), italic('italic'), link('here', 'https://example.org/')]),
        statement(ann, ['We ', decided('agreed'), ', ', offTheRecord('quietly'), '.']),
        statement([bo, unnamed('a participant')], [doubt('Perhaps'), verbatim('not')]),
        question(['Why', footnote('Asked twice.'), gap()]),
        decision('The plan is adopted.', { basis: { type: 'consensus' } }),
        action('Write it down.', { owners: [organisation('The office')] }),
        nextStep(['See ', reference('section', 'section-reports')]),
        outputDocument('The plan', 'https://example.org/plan'),
      ),
      section(
        { title: 'Any other business', level: 1, section: { whenEmpty: 'bare' } },
        bullet('One'),
        numbered('Two', 'a)', 1),
        asItem(note('Three'), '(i)'),
        subheading('Part'),
        quote(inLanguage('fr', 'Bien dit.')),
        table('Levels', [
          ['Place', 'Metres'],
          ['Weir', '2'],
        ]),
        note(commented('thread-1', 'Check this.')),
      ),
    ],
    closing: [note('Closed.')],
  });
  expect(meetingSchema.safeParse(built).error).toBeUndefined();
  expect(groupSchema.safeParse(group({ people: [ann, bo] })).error).toBeUndefined();
  expect(collectedReportSchema.safeParse(collectedReport()).error).toBeUndefined();
  expect(agendaItem('Reports')).toEqual(built.agenda.items[0]);
});

test('notes with the same words get different ids', () => {
  const built = meeting({ sections: [section('One', note('Same.'), note('Same.'))] });
  expect(built.sections[0]?.notes.map(({ id }) => id)).toEqual(['note-same', 'note-same-2']);
});
