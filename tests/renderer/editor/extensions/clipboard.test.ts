import { expect, test } from 'vitest';
import { toPublicNotes } from '../../../../renderer/editor/extensions/clipboard/public-notes';
import { readPlainText } from '../../../../renderer/editor/extensions/clipboard/read-plain-text';
import {
  writePlainText,
  writePublicHtml,
} from '../../../../renderer/editor/extensions/clipboard/write-public';
import type { Note } from '../../../../shared/domain/note';
import { bullet, note, statement, table } from '../../../builders/notes';
import { person } from '../../../builders/people';
import { bold, footnote, gap, link, offTheRecord } from '../../../builders/text';

const ann = person('Ann', 'Lee');
const names = ({ speakers }: Note) => (speakers === undefined ? '' : 'Ann Lee');

test('nothing off the record, no gap and no speaker who must not be named is public', () => {
  const notes = toPublicNotes([
    note(['open ', offTheRecord('secret'), footnote('see'), gap()]),
    note('hidden', { offTheRecord: true }),
    note([offTheRecord('all of it')]),
    statement(ann, 'named'),
    statement(ann, 'unnamed', { notForAttribution: true }),
  ]);
  expect(writePlainText(notes, names)).toBe('open  (see)\nAnn Lee: named\nunnamed');
  expect(writePublicHtml(notes, names)).toBe(
    '<p>open  (see)</p><p>Ann Lee: named</p><p>unnamed</p>',
  );
});

test('lists nest, tables and links stay, and signs of HTML are words', () => {
  const notes = [
    bullet('one'),
    bullet([bold('two'), ' < ', link('three', 'https://example.org/?a=1&b=2')], 1),
    bullet('four'),
    table('T', [['a'], ['b']]),
  ];
  expect(writePublicHtml(notes, () => '')).toBe(
    '<ul><li>one<ul><li><b>two</b> &lt; <a href="https://example.org/?a=1&amp;b=2">three</a></li></ul></li><li>four</li></ul>' +
      '<table><caption>T</caption><tr><th><p>a</p></th></tr><tr><td><p>b</p></td></tr></table>',
  );
  expect(writePlainText(notes, () => '')).toBe('• one\n  • two < three\n• four\nT\na\nb');
});

test('plain lines become a list only where several begin with a sign for one', () => {
  const shapes = (text: string) =>
    readPlainText(text).map(({ shape, level }) => [shape.type, level]);
  expect(shapes('- one\n\t- two\n3. three')).toEqual([
    ['item', 0],
    ['item', 1],
    ['item', 0],
  ]);
  expect(shapes('1.8 and 1.9\n2021 was dry')).toEqual([
    ['paragraph', 0],
    ['paragraph', 0],
  ]);
  expect(shapes('- alone')).toEqual([['paragraph', 0]]);
});
