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
  ['windows-1250', 'Jméno;Doba trvání\r\nJiří Dvořák;58 min\r\nŽaneta Nová;3 min\r\n'],
  ['windows-1250', 'Név;Időtartam\r\nŐri Ágnes;58 p\r\nTóth Béla;3 p\r\n'],
  ['windows-1251', 'Полное имя;Роль\r\nИрина Волкова;Докладчик\r\n'],
  ['windows-1253', 'Ονοματεπώνυμο;Διάρκεια\r\nΕλένη Παππά;58 λ.\r\nΝίκος Βλάχος;3 λ.\r\n'],
  ['windows-1254', 'Tam Adı;Süre\r\nGökçe Işık;58 dk.\r\nŞule Yıldız;3 dk.\r\n'],
  ['windows-1255', 'שם מלא;משך זמן\r\nדנה לוי;58\r\nיואב כהן;3\r\n'],
  ['windows-1256', 'الاسم الكامل;المدة\r\nليلى حداد;58\r\nعمر ناصر;3\r\n'],
  ['macintosh', 'Nom;Durée\rZoé Märtens;1 h\r'],
  ['shift_jis', 'ユーザー,名前\r\n'],
  ['euc-kr', '전체 이름,참가 시간\r\n김민지,10:00\r\n이서준,10:03\r\n'],
  ['gbk', '姓名,加入时间,离开时间\r\n王小明,10:00,11:00\r\n李娜,10:03,11:00\r\n'],
  ['big5', '名稱,加入時間,離開時間\r\n陳怡君,10:00,11:00\r\n林志豪,10:03,11:00\r\n'],
  ['utf-16le', '名前\t参加時刻\t退出時刻\r\n森田 花\t9:00\t10:00\r\n'],
])('%s is told by its bytes', (encoding, text) => {
  expect(decodeBytes(encodeText(text, encoding))).toMatchObject({ encoding, text });
});

test('UTF-8 that a program took for Western European and saved once more is read as it was meant', () => {
  const twice = Buffer.from(western, 'utf8').toString('latin1');
  expect(decodeBytes(encodeText(twice, 'utf-8'))).toEqual({
    encoding: 'utf-8',
    text: western,
    guessed: true,
  });
  const meant = 'Ã is a letter; “Ä” too';
  expect(decodeBytes(encodeText(meant, 'utf-8'))).toMatchObject({ text: meant, guessed: false });
});

test('the beginning of a longer file may end inside a letter', () => {
  const bytes = encodeText('名前,参加時刻', 'utf-8').subarray(0, -1);
  expect(decodeBytes(bytes, true)).toMatchObject({ encoding: 'utf-8', text: '名前,参加時' });
  expect(decodeBytes(encodeText('Zoé', 'windows-1252')).text).toBe('Zoé');
});

test('an empty file, one byte and half a character are text too', () => {
  expect(decodeBytes(Uint8Array.of()).text).toBe('');
  expect(decodeBytes(Uint8Array.of(0x41)).text).toBe('A');
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x0a))).toMatchObject({
    encoding: 'utf-16le-bom',
    text: 'A',
  });
});
