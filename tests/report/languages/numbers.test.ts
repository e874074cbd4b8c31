import { describe, expect, test } from 'vitest';
import { reportLanguageOf } from './report-language-of';

type Row = readonly [value: number, masculine: string, feminine: string];

const ordinalsInWords: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [1, 'first', 'first'],
    [2, 'second', 'second'],
    [3, 'third', 'third'],
    [5, 'fifth', 'fifth'],
    [8, 'eighth', 'eighth'],
    [9, 'ninth', 'ninth'],
    [12, 'twelfth', 'twelfth'],
    [16, 'sixteenth', 'sixteenth'],
    [20, 'twentieth', 'twentieth'],
    [21, 'twenty-first', 'twenty-first'],
    [40, 'fortieth', 'fortieth'],
    [100, 'one hundredth', 'one hundredth'],
    [101, 'one hundred and first', 'one hundred and first'],
    [342, 'three hundred and forty-second', 'three hundred and forty-second'],
    [1000, '1000th', '1000th'],
  ],
  fr: [
    [1, 'premier', 'première'],
    [2, 'deuxième', 'deuxième'],
    [3, 'troisième', 'troisième'],
    [4, 'quatrième', 'quatrième'],
    [5, 'cinquième', 'cinquième'],
    [9, 'neuvième', 'neuvième'],
    [16, 'seizième', 'seizième'],
    [21, 'vingt et unième', 'vingt et unième'],
    [22, 'vingt-deuxième', 'vingt-deuxième'],
    [70, 'soixante-dixième', 'soixante-dixième'],
    [71, 'soixante et onzième', 'soixante et onzième'],
    [80, 'quatre-vingtième', 'quatre-vingtième'],
    [81, 'quatre-vingt-unième', 'quatre-vingt-unième'],
    [95, 'quatre-vingt-quinzième', 'quatre-vingt-quinzième'],
    [99, 'quatre-vingt-dix-neuvième', 'quatre-vingt-dix-neuvième'],
    [100, 'centième', 'centième'],
    [101, 'cent unième', 'cent unième'],
    [200, 'deux centième', 'deux centième'],
    [280, 'deux cent quatre-vingtième', 'deux cent quatre-vingtième'],
    [1000, '1000e', '1000e'],
  ],
  es: [
    [1, 'primero', 'primera'],
    [7, 'séptimo', 'séptima'],
    [11, 'undécimo', 'undécima'],
    [12, 'duodécimo', 'duodécima'],
    [13, 'decimotercero', 'decimotercera'],
    [16, 'decimosexto', 'decimosexta'],
    [17, 'decimoséptimo', 'decimoséptima'],
    [20, 'vigésimo', 'vigésima'],
    [21, 'vigesimoprimero', 'vigesimoprimera'],
    [31, 'trigésimo primero', 'trigésima primera'],
    [48, 'cuadragésimo octavo', 'cuadragésima octava'],
    [90, 'nonagésimo', 'nonagésima'],
    [100, '100.º', '100.ª'],
  ],
  ar: [
    [1, 'الأول', 'الأولى'],
    [3, 'الثالث', 'الثالثة'],
    [10, 'العاشر', 'العاشرة'],
    [11, 'الحادي عشر', 'الحادية عشرة'],
    [12, 'الثاني عشر', 'الثانية عشرة'],
    [16, 'السادس عشر', 'السادسة عشرة'],
    [19, 'التاسع عشر', 'التاسعة عشرة'],
    [20, 'العشرون', 'العشرون'],
    [21, '21', '21'],
  ],
  zh: [
    [1, '第一', '第一'],
    [2, '第二', '第二'],
    [10, '第十', '第十'],
    [16, '第十六', '第十六'],
    [20, '第二十', '第二十'],
    [101, '第一百零一', '第一百零一'],
    [110, '第一百一十', '第一百一十'],
    [1005, '第一千零五', '第一千零五'],
    [10_203, '第一万零二百零三', '第一万零二百零三'],
    [100_000_000, '第100000000', '第100000000'],
  ],
  ru: [
    [1, 'первый', 'первая'],
    [2, 'второй', 'вторая'],
    [3, 'третий', 'третья'],
    [16, 'шестнадцатый', 'шестнадцатая'],
    [20, 'двадцатый', 'двадцатая'],
    [23, 'двадцать третий', 'двадцать третья'],
    [40, 'сороковой', 'сороковая'],
    [96, 'девяносто шестой', 'девяносто шестая'],
    [100, '100-й', '100-я'],
  ],
};

describe.each(Object.entries(ordinalsInWords))('in %s', (code, rows) => {
  const language = reportLanguageOf(code);

  test('ordinals are written in words, and as numerals where words stop', () => {
    const written = rows.map(([value]) => [
      value,
      language.formatOrdinal(value, 'words', 'masculine'),
      language.formatOrdinal(value, 'words', 'feminine'),
    ]);
    expect(written).toEqual(rows);
  });

  test('an ordinal without a gender is masculine', () => {
    expect(rows.map(([value]) => language.formatOrdinal(value, 'words'))).toEqual(
      rows.map(([, masculine]) => masculine),
    );
  });

  test('what is no ordinal stays in figures', () => {
    expect([0, -1, 1.5].map((value) => language.formatOrdinal(value, 'words'))).toEqual([
      '0',
      '-1',
      '1.5',
    ]);
  });

  test('figures and Roman numerals are the same in every language', () => {
    expect([
      language.formatOrdinal(16, 'figures'),
      language.formatOrdinal(16, 'roman'),
      language.formatCount(16, 'numeral'),
      language.formatCount(16, 'figures'),
      language.formatCount(16, 'roman'),
    ]).toEqual(['16', 'XVI', '16', '16', 'XVI']);
  });
});

test.each([
  ['en', ['1st', '2nd', '3rd', '11th', '12th', '13th', '16th', '21st', '112th', '122nd']],
  ['fr', ['1er', '2e', '3e', '11e', '12e', '13e', '16e', '21e', '112e', '122e']],
  ['es', ['1.º', '2.º', '3.º', '11.º', '12.º', '13.º', '16.º', '21.º', '112.º', '122.º']],
  ['ar', ['1', '2', '3', '11', '12', '13', '16', '21', '112', '122']],
  ['zh', ['第1', '第2', '第3', '第11', '第12', '第13', '第16', '第21', '第112', '第122']],
  ['ru', ['1-й', '2-й', '3-й', '11-й', '12-й', '13-й', '16-й', '21-й', '112-й', '122-й']],
])('ordinals in %s take the marks of the language as numerals', (code, expected) => {
  const language = reportLanguageOf(code);
  const values = [1, 2, 3, 11, 12, 13, 16, 21, 112, 122];
  expect(values.map((value) => language.formatOrdinal(value, 'numeral'))).toEqual(expected);
});

test('the first has a feminine numeral in French, Spanish and Russian', () => {
  expect(
    ['fr', 'es', 'ru'].map((code) =>
      reportLanguageOf(code).formatOrdinal(1, 'numeral', 'feminine'),
    ),
  ).toEqual(['1re', '1.ª', '1-я']);
});

test.each([
  ['en', { 0: 'zero', 3: 'three', 21: 'twenty-one', 115: 'one hundred and fifteen', 1000: '1000' }],
  [
    'fr',
    {
      0: 'zéro',
      17: 'dix-sept',
      21: 'vingt et un',
      71: 'soixante et onze',
      80: 'quatre-vingts',
      91: 'quatre-vingt-onze',
      200: 'deux cents',
      201: 'deux cent un',
    },
  ],
  ['es', { 0: 'cero', 16: 'dieciséis', 22: 'veintidós', 30: 'treinta', 99: 'noventa y nueve' }],
  ['ar', { 0: 'صفر', 2: 'اثنان', 12: 'اثنا عشر', 20: 'عشرون', 21: '21' }],
  ['zh', { 0: '零', 2: '两', 12: '十二', 22: '二十二', 110: '一百一十', 20_000: '二万' }],
  ['ru', { 0: 'ноль', 3: 'три', 40: 'сорок', 99: 'девяносто девять', 100: '100' }],
])('counts in %s are written in words', (code, expected) => {
  const language = reportLanguageOf(code);
  const written = Object.keys(expected).map((value) => [
    value,
    language.formatCount(Number(value), 'words'),
  ]);
  expect(Object.fromEntries(written)).toEqual(expected);
});

test.each([
  ['en', 999],
  ['fr', 999],
  ['es', 99],
  ['ar', 20],
  ['zh', 9999],
  ['ru', 99],
])('every ordinal and every count in %s from 1 to %i has words of its own', (code, last) => {
  const language = reportLanguageOf(code);
  const values = Array.from({ length: last }, (_, index) => index + 1);
  const all = [
    values.map((value) => language.formatOrdinal(value, 'words', 'masculine')),
    values.map((value) => language.formatOrdinal(value, 'words', 'feminine')),
    values.map((value) => language.formatCount(value, 'words')),
  ];
  expect(all.map((words) => new Set(words).size)).toEqual([last, last, last]);
  expect(all.flat().filter((word) => /\d|undefined|- |--| $|^ /.test(word))).toEqual([]);
});

test('plurals follow the categories of each language', () => {
  const categories = ['en', 'fr', 'es', 'ar', 'zh', 'ru'].map((code) =>
    [0, 1, 2, 3, 5, 11, 21, 100].map((count) => reportLanguageOf(code).pluralOf(count)).join(' '),
  );
  expect(categories).toEqual([
    'other one other other other other other other',
    'one one other other other other other other',
    'other one other other other other other other',
    'zero one two few few many many other',
    'other other other other other other other other',
    'many one few few many many one many',
  ]);
});
