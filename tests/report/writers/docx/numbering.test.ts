import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import type { Block, NumberLabel } from '../../../../shared/report/report';
import {
  heading,
  item,
  letterLabel,
  list,
  numberLabel,
  paragraph,
  plainLabel,
  report,
} from '../../../builders/report-tree';
import { readOutline } from '../../../support/docx/read-outline';

/** What each paragraph prints, and whether Word counted its label ("auto"), as `auto 1.|text`. */
function printed(blocks: readonly Block[]): readonly string[] {
  return readOutline(writeDocx(report(blocks))).blocks.map((block) => {
    if (block.type === 'table') return 'table';
    return block.list === undefined ? block.text : `auto ${block.list.label}|${block.text}`;
  });
}

function composed(parent: string, value: number): NumberLabel {
  return {
    text: `${parent}.${String(value)}`,
    count: { format: 'decimal', pattern: `${parent}.%`, value },
  };
}

function upper(value: number): NumberLabel {
  const text = `${String.fromCodePoint(64 + value)}.`;
  return { text, count: { format: 'upperLetter', pattern: '%.', value } };
}

test('every list counts for itself, and nested lists start anew under each item', () => {
  const nested = (): Block =>
    list('lowerLetter', [item(letterLabel(1), 'x'), item(letterLabel(2), 'y')], 1);
  expect(
    printed([
      list('decimal', [
        item(numberLabel(1), 'one', nested()),
        item(numberLabel(2), 'two', nested()),
      ]),
      paragraph('between'),
      list('decimal', [item(numberLabel(1), 'again')]),
    ]),
  ).toEqual([
    'auto 1.|one',
    'auto a)|x',
    'auto b)|y',
    'auto 2.|two',
    'auto a)|x',
    'auto b)|y',
    'between',
    'auto 1.|again',
  ]);
});

test('a list goes on from the number that the report says, also where it jumps or begins elsewhere', () => {
  expect(
    printed([
      list('decimal', [
        item(numberLabel(3), 'x'),
        item(numberLabel(4), 'y'),
        item(numberLabel(9), 'z'),
      ]),
      list('decimal', [
        item(
          numberLabel(10),
          'after',
          list(
            'decimal',
            [item(numberLabel(5, '(%)'), 'nested'), item(numberLabel(6, '(%)'), 'on')],
            1,
          ),
        ),
        item(numberLabel(11), 'end', list('decimal', [item(numberLabel(1, '(%)'), 'anew')], 1)),
      ]),
    ]),
  ).toEqual([
    'auto 3.|x',
    'auto 4.|y',
    'auto 9.|z',
    'auto 10.|after',
    'auto (5)|nested',
    'auto (6)|on',
    'auto 11.|end',
    'auto (1)|anew',
  ]);
});

test('labels set by hand are printed as they are, and counting goes on after them', () => {
  expect(
    printed([
      list('decimal', [
        item(numberLabel(1), 'x'),
        item(plainLabel('1 bis.'), 'y'),
        item(numberLabel(2), 'z'),
      ]),
      paragraph('p', { number: numberLabel(8) }),
      paragraph('q', { number: plainLabel('8 bis.') }),
      paragraph('r', { number: numberLabel(9) }),
      heading('h', { label: upper(3), separator: ' ', sequence: 's' }),
      heading('i', { label: plainLabel('E'), separator: '. ', sequence: 's' }),
      heading('j', { label: upper(4), separator: ' ', sequence: 's' }),
    ]),
  ).toEqual([
    'auto 1.|x',
    '1 bis.\ty',
    'auto 2.|z',
    'auto 8.|p',
    '8 bis.\tq',
    'auto 9.|r',
    'auto C.|h',
    'E.\ti',
    'auto D.|j',
  ]);
});

test('headings and items with the number above before their own are levels of one list', () => {
  expect(
    printed([
      heading('one', { label: numberLabel(1), separator: ' ', sequence: 'items' }),
      heading('x', { level: 2, label: composed('1', 1), separator: ' ', sequence: 'items/1' }),
      heading('y', { level: 2, label: composed('1', 2), separator: ' ', sequence: 'items/1' }),
      heading('two', { label: numberLabel(2), separator: ' ', sequence: 'items' }),
      heading('z', { level: 2, label: composed('2', 1), separator: ' ', sequence: 'items/2' }),
      list('decimal', [
        item(numberLabel(1), 'a', list('decimal', [item(composed('1', 1), 'b')], 1)),
        item(numberLabel(2), 'c', list('decimal', [item(composed('2', 1), 'd')], 1)),
      ]),
      // Below a number set by hand, Word cannot count "7.1" as a level.
      heading('seven', { label: plainLabel('7'), separator: ' ', sequence: 'items' }),
      heading('w', { level: 2, label: composed('7', 1), separator: ' ', sequence: 'items/7' }),
    ]),
  ).toEqual([
    'auto 1.|one',
    'auto 1.1|x',
    'auto 1.2|y',
    'auto 2.|two',
    'auto 2.1|z',
    'auto 1.|a',
    'auto 1.1|b',
    'auto 2.|c',
    'auto 2.1|d',
    '7\tseven',
    'auto 7.1|w',
  ]);
});

test('each sequence of headings counts for itself, with its separator', () => {
  const annex = (value: number, text: string): NumberLabel => ({
    text,
    count: { format: 'upperRoman', pattern: 'Annex %', value },
  });
  expect(
    printed([
      heading('one', { label: upper(1), separator: ' ', sequence: 'sections' }),
      heading('first', { label: annex(1, 'Annex I'), separator: ': ', sequence: 'annexes' }),
      heading('two', { label: upper(2), separator: ' ', sequence: 'sections' }),
      heading('second', { label: annex(2, 'Annex II'), separator: ': ', sequence: 'annexes' }),
      heading('bare'),
    ]),
  ).toEqual(['auto A.|one', 'auto Annex I:|first', 'auto B.|two', 'auto Annex II:|second', 'bare']);
});

test('a number that Word would print otherwise is printed as text', () => {
  expect(
    printed([
      list('lowerLetter', [
        {
          ...item({ text: 'ab)', count: { format: 'lowerLetter', pattern: '%)', value: 28 } }, 'x'),
        },
        {
          ...item({ text: 'bb)', count: { format: 'lowerLetter', pattern: '%)', value: 28 } }, 'y'),
        },
      ]),
      paragraph('z', {
        number: { text: '0.', count: { format: 'lowerRoman', pattern: '%.', value: 0 } },
      }),
    ]),
  ).toEqual(['ab)\tx', 'auto bb)|y', '0.\tz']);
});

test('lists deeper than the nine levels of Word keep their labels', () => {
  let blocks: readonly Block[] = [];
  for (let depth = 11; depth >= 0; depth -= 1) {
    blocks = [
      list('decimal', [item(numberLabel(depth + 1), `depth ${String(depth)}`, ...blocks)], depth),
    ];
  }
  expect(printed(blocks)).toEqual(
    Array.from({ length: 12 }, (_, depth) => `auto ${String(depth + 1)}.|depth ${String(depth)}`),
  );
});
