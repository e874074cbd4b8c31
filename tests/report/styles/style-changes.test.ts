import { expect, test } from 'vitest';
import { reportStyleSchema } from '../../../shared/domain/style/report-style';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { copyStyle } from '../../../shared/report/styles/edit/copy-style';
import { readLogo, maxLogoBytes } from '../../../shared/report/styles/edit/read-logo';
import {
  changeLine,
  movePart,
  nameOrderOf,
  numberAnnexes,
  numberHeadings,
  numberParagraphs,
  orderNames,
  sectionHeadings,
  togglePart,
} from '../../../shared/report/styles/edit/style-changes';
import { changeWord, styleWords } from '../../../shared/report/styles/edit/style-words';
import { sectioned } from '../../../shared/report/styles/sectioned';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { buildLines } from '../build/build-lines';

test('a copy has a name and id of its own, which no other style has', () => {
  const taken = ['our-house', ...builtInStyles.map(({ id }) => id)];
  expect(
    ['Our Hoúse', 'Sectioned', '会议'].map((name) => {
      const { id, basis } = copyStyle(sectioned, name, taken);
      return [id, basis];
    }),
  ).toEqual([
    ['our-house-2', 'sectioned'],
    ['sectioned-2', 'sectioned'],
    ['style', 'sectioned'],
  ]);
});

test('a label of a part is found, changed, and becomes the usual one again', () => {
  const own = copyStyle(sectioned, 'Our own', []);
  const find = (style: typeof own, key: string) =>
    styleWords(style, 'en').find((word) => word.key === key);
  const changed = changeWord(own, 'en', 'keyPoints', 'What was said:');
  const name = 'Summary of key points:';
  expect([
    find(own, 'keyPoints'),
    find(changed, 'keyPoints'),
    find(changeWord(changed, 'en', 'keyPoints', name), 'keyPoints'),
  ]).toEqual([
    { key: 'keyPoints', text: name, name, isLabel: true },
    { key: 'keyPoints', text: 'What was said:', name, usual: name, isLabel: true },
    { key: 'keyPoints', text: name, name, isLabel: true },
  ]);
  // What only the built-in style says is found there, since no language has it for all styles.
  const title = find(changeWord(own, 'en', 'reportTitle', 'Minutes'), 'reportTitle');
  expect([title?.text, title?.usual]).toEqual(['Minutes', 'Summary Report']);
});

test.each(builtInStyles.map((style) => [style.id, style] as const))(
  'all words of %s have a name and no other key',
  (_, style) => {
    for (const language of ['en', 'fr', 'ar']) {
      const words = styleWords(style, language);
      expect(words.filter(({ name }) => name === '')).toEqual([]);
      expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
    }
  },
);

test('a part moves one place and no further than the ends', () => {
  const types = (style: typeof sectioned) => style.parts.map(({ type }) => type);
  const last = sectioned.parts.length - 1;
  expect(types(movePart(sectioned, 1, 0)).slice(0, 2)).toEqual(['generated', 'title']);
  expect([movePart(sectioned, 0, -1), movePart(sectioned, last, last + 1)]).toEqual([
    sectioned,
    sectioned,
  ]);
});

test('every change leaves a style that files can hold', () => {
  const changed = [
    numberHeadings(sectioned, 0, { marker: 'I.', from: 'agenda' }),
    numberParagraphs(sectioned, '(1)'),
    numberParagraphs(numberParagraphs(sectioned, '(1)'), 'none'),
    numberAnnexes(sectioned, 'A'),
    orderNames(sectioned, 'givenFirst'),
    orderNames(sectioned, 'surnameFirst'),
    changeLine(sectioned, 'header', 'Working Group on Rivers'),
    changeLine(changeLine(sectioned, 'header', 'x'), 'header', ' '),
    copyStyle(sectioned, 'Our own', []),
  ];
  expect(changed.map((style) => reportStyleSchema.safeParse(style).success)).toEqual(
    changed.map(() => true),
  );
  expect([changed[2], changed[7]]).toEqual([sectioned, sectioned]);
  expect(sectionHeadings(changed[0] ?? sectioned)[0]).toMatchObject({
    marker: 'I.',
    from: 'agenda',
  });
});

test('lists of people are put in one order of names', () => {
  expect([
    nameOrderOf(sectioned),
    nameOrderOf(orderNames(sectioned, 'givenFirst')),
    nameOrderOf(orderNames(sectioned, 'surnameFirst')),
  ]).toEqual(['mixed', 'givenFirst', 'surnameFirst']);
});

test('a logo is known by its bytes, and has a limit', () => {
  expect([
    readLogo(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])),
    readLogo(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])),
    readLogo(new TextEncoder().encode('<svg onload="x()"/>')),
    readLogo(new Uint8Array(maxLogoBytes + 1)),
  ]).toEqual([
    { type: 'logo', mediaType: 'image/png' },
    { type: 'logo', mediaType: 'image/jpeg' },
    { type: 'otherFormat' },
    { type: 'tooLarge' },
  ]);
});

test('a part that is switched off is not printed, and comes back in its place with its words', () => {
  const source = meeting({ sections: [section('Gates', note('Shut.'))] });
  const at = sectioned.parts.findIndex(({ type }) => type === 'sections');
  const off = togglePart(sectioned, at);
  const lines = (style: typeof sectioned) => buildLines(source, { style });
  expect(lines(sectioned).join(' ')).toContain('Shut.');
  expect(lines(off)).toEqual(
    lines({ ...sectioned, parts: sectioned.parts.filter((_, index) => index !== at) }),
  );
  expect([reportStyleSchema.safeParse(off).success, togglePart(off, at)]).toEqual([
    true,
    sectioned,
  ]);
});
