import { expect, test } from 'vitest';
import { firstFreeName, toFileName } from '../../../../electron/services/library/file-name';

test.each([
  ['2026-06-10 WG-Data 9', '2026-06-10 WG-Data 9'],
  ['Réunion n° 4: suite/fin', 'Réunion n° 4- suite-fin'],
  ['..\\..\\windows', 'windows'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a\u0000b\u202Ec', 'abc'],
  ['CON', 'CON_'],
  ['nul.minutes', 'nul_'],
  ['ends with dots...', 'ends with dots'],
  ['///', 'Meeting'],
  ['', 'Meeting'],
])('%j becomes the file name %j', (text, name) => {
  expect(toFileName(text, 'Meeting')).toBe(name);
});

test('a long name is cut between characters, at 120 bytes', () => {
  const name = toFileName('議'.repeat(200), 'Meeting');
  expect([Buffer.byteLength(name), name]).toEqual([120, '議'.repeat(40)]);
});

test('a name that differs only in case or in the form of its accents is taken', () => {
  expect(firstFreeName('Café', '.minutes', ['CAFE\u0301.MINUTES', 'Café 2.minutes'])).toBe(
    'Café 3.minutes',
  );
});
