import { expect, test } from 'vitest';
import { wordsInText } from '../../shared/spelling/words-in-text';

function words(text: string): readonly string[] {
  return wordsInText(text).map(({ word }) => word);
}

test('words keep apostrophes and hyphens inside, and stand where they were typed', () => {
  expect(wordsInText('L’eau, (est-ce) members’ “co-ope\u00ADration”')).toEqual([
    { word: "L'eau", from: 0, to: 5 },
    { word: 'est-ce', from: 8, to: 14 },
    { word: 'members', from: 16, to: 23 },
    { word: 'co-operation', from: 26, to: 39 },
  ]);
});

test('letters of any script and composed in any way are words', () => {
  expect(words('Совещание №5 прошло; re\u0301union ﬁn 議事録')).toEqual([
    'Совещание',
    'прошло',
    'réunion',
    'ﬁn',
    '議事録',
  ]);
});

test('links, addresses, paths, files, code and whatever has digits are no words', () => {
  const text =
    'See https://exmple.org/pagge www.exmple.org, mail anna@exmple.org or read minuts.docx in /home/minuts ' +
    'with --optoin, field_nmae, x=yy, `cde`, #tagg, fn() and RFC9110, 2nd, mid-2026, B2B; e.g. now';
  expect(words(text)).toEqual(['See', 'mail', 'or', 'read', 'in', 'with', 'and', 'now']);
});

test('a single stroke between words leaves both words; what stands for an object of the page none', () => {
  expect(words('and/or Asia/Pacific\uFFFCnote')).toEqual(['and', 'or', 'Asia', 'Pacific', 'note']);
});
