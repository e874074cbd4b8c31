import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import { frozenNumbersOf } from '../../shared/report/frozen-numbers-of';
import { eighthMeeting } from '../../shared/samples/eighth/meeting';
import { omit } from '../../shared/base/omit';
import { meeting, section } from '../builders/meeting';
import { bullet, note } from '../builders/notes';
import { buildLines } from './build/build-lines';

const at = '2030-03-26T08:00:00Z';
const style = 'numbered-paragraphs';
const numbered = (lines: readonly string[]) =>
  lines.filter((line) => /^\d+(?: bis)?\. /u.test(line));

const written = (...notes: readonly Note[]): Meeting =>
  meeting({
    opening: [note('Opened.')],
    sections: [section('Gates', ...notes)],
  });

test('numbers that are frozen are those of the report, and stay when paragraphs come and go', () => {
  const drafted = written(note('Shut.'), note('Oiled.'), note('Painted.'));
  const frozen = frozenNumbersOf(drafted, { style, at });
  const before = numbered(buildLines(drafted, { style }));
  const texts = (frozen?.paragraphs ?? []).map(({ label }) =>
    label.type === 'set' ? label.text : label.type,
  );
  expect([frozen?.at, frozen?.style, texts]).toEqual([
    at,
    style,
    before.map((line) => line.slice(0, line.indexOf(' '))),
  ]);

  const reviewed = written(note('Shut.'), note('Greased.'), note('Painted.'));
  const after = { ...reviewed, ...(frozen === undefined ? {} : { frozenNumbers: frozen }) };
  const [shut = '', oiled = '', painted = ''] = before.slice(-3);
  const numberOf = (line: string) => line.slice(0, line.indexOf('.'));
  expect(numbered(buildLines(after, { style })).slice(-4)).toEqual([
    shut,
    `${numberOf(shut)} bis. Greased.`,
    `${numberOf(oiled)}. [deleted]`,
    painted,
  ]);
});

test('numbers stay frozen as they were at first, and in a style without numbers there are none', () => {
  const drafted = written(note('Shut.'), bullet('Oiled.'));
  expect([
    frozenNumbersOf(eighthMeeting, { at }),
    frozenNumbersOf(drafted, { style: 'agenda-ordered', at }),
    frozenNumbersOf(drafted, { style: 'no-such-style', at }),
    frozenNumbersOf(meeting({ sections: [] }), { style: 'agenda-ordered', at }),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});

test('freezing the same paragraphs anew gives the report the same numbers', () => {
  const open = omit(eighthMeeting, 'frozenNumbers');
  const frozen = frozenNumbersOf(open, { at });
  const again: Meeting = { ...open, ...(frozen === undefined ? {} : { frozenNumbers: frozen }) };
  expect(buildLines(again, { style })).toEqual(buildLines(open, { style }));
  expect(frozen?.paragraphs.length).toBeGreaterThan(10);
});
