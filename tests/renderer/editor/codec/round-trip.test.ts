import { expect, test } from 'vitest';
import { $readMeeting } from '../../../../renderer/editor/codec/read-meeting';
import { meeting, section } from '../../../builders/meeting';
import {
  action,
  asItem,
  bullet,
  decision,
  keyPoint,
  note,
  numbered,
  outputDocument,
  quote,
  statement,
  subheading,
  table,
} from '../../../builders/notes';
import { participant, person, unnamed } from '../../../builders/people';
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
  text,
  verbatim,
} from '../../../builders/text';
import { editorOf } from '../editor-of';

const ann = person('Ann', 'Lee');
const bo = person('Bo', 'Ek');

const whole = meeting({
  attending: [ann, participant(bo, { roles: ['chair'] })],
  opening: [note(['Opened by ', mention(ann), lineBreak(), field('meeting.date')])],
  sections: [
    section(
      'Reports',
      keyPoint([bold('Bold'), italic('italic'), link('here', 'https://example.org/')]),
      statement(ann, ['We ', decided('agreed'), ', ', offTheRecord('quietly'), '.']),
      statement([bo, unnamed('a participant')], [doubt('Perhaps'), verbatim('not')]),
      note(['Why', footnote('Asked twice.'), gap(), text('both', 'superscript', 'subscript')]),
      decision('The plan is adopted.', { basis: { type: 'consensus' } }),
      action('Write it down.'),
      note(['See ', reference('section', 'section-reports')], { offTheRecord: true }),
      outputDocument('The plan', 'https://example.org/plan'),
    ),
    section(
      {
        title: 'Any other business',
        level: 1,
        section: { whenEmpty: 'bare', heading: [bold('Own')] },
      },
      bullet('One'),
      numbered('Two', 'a)', 1),
      asItem(note('Three'), '(i)'),
      subheading('Part'),
      quote(inLanguage('fr', 'Bien dit.')),
      table('Levels', [
        ['Place', 'Metres'],
        ['Weir', '2'],
      ]),
      note('', { shape: { type: 'rule' } }),
      note('A map', { shape: { type: 'image', image: { asset: 'a1', alternative: 'Map' } } }),
      note(commented('thread-1', 'Check this.')),
    ),
  ],
});

test('a meeting with every kind of text comes out of the editor as it went in', () => {
  const editor = editorOf(whole);
  expect(editor.read(() => $readMeeting())).toEqual(whole);
});
