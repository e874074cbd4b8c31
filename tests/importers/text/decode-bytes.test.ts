import { expect, test } from 'vitest';
import { decodeBytes } from '../../../shared/importers/text/decode-bytes';
import type { Encoding } from '../../../shared/importers/text/decode-bytes';
import { encodeText } from '../encode-text';

const western = 'Nom complet\tDurée\r\nZoé Märtens\t1 h\r\n';

test.each<readonly [Encoding, string]>([
  ['utf-8', western],
  ['utf-8-bom', western],
  ['utf-16le', western],
  ['utf-16le-bom', western],
  ['utf-16be', western],
  ['utf-16be-bom', western],
  ['windows-1252', western],
  ['windows-1250', 'Imię i nazwisko;Czas\r\nStanisław Wójcik;12\r\nKasia Żółw;3\r\n'],
  ['windows-1251', 'Полное имя;Роль\r\nИрина Волкова;Докладчик\r\n'],
  ['utf-16le', '名前\t参加時刻\t退出時刻\r\n森田 花\t9:00\t10:00\r\n'],
])('%s is told by its bytes', (encoding, text) => {
  expect(decodeBytes(encodeText(text, encoding))).toMatchObject({ encoding, text });
});

test('Shift JIS, as Japanese spreadsheets save it, is read when kana come out', () => {
  const bytes = Uint8Array.of(
    0x83,
    0x86,
    0x81,
    0x5b,
    0x83,
    0x55,
    0x81,
    0x5b,
    0x2c,
    0x96,
    0xbc,
    0x91,
    0x4f,
  );
  expect(decodeBytes(bytes)).toEqual({
    encoding: 'shift_jis',
    text: 'ユーザー,名前',
    guessed: true,
  });
});

test('an empty file, one byte and half a character are text too', () => {
  expect(decodeBytes(Uint8Array.of()).text).toBe('');
  expect(decodeBytes(Uint8Array.of(0x41)).text).toBe('A');
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41)).encoding).toBe('utf-16le-bom');
});
