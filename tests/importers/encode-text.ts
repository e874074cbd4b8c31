import type { Encoding } from '../../shared/importers/text/decode-bytes';

/** The single bytes of windows-1250 and -1251 letters that tests use. */
const codePages: Readonly<Record<string, string>> = {
  'windows-1250': 'ł=b3 ś=9c ż=bf ę=ea ą=b9 ó=f3 ń=f1 ć=e6 Ł=a3 Ż=af ź=9f',
  'windows-1251': Array.from(
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    (letter, at) => `${letter}=${(0xc0 + at).toString(16)}`,
  ).join(' '),
};

/** The bytes of a text in an encoding, as platforms and spreadsheets save them. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16be-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
    case 'windows-1250':
    case 'windows-1251': {
      const bytes = new Map(
        (codePages[encoding] ?? '')
          .split(' ')
          .map((pair) => [pair.slice(0, 1), Number.parseInt(pair.slice(2), 16)]),
      );
      return Uint8Array.from(text, (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
    }
    case 'shift_jis':
      throw new Error('tests write Shift JIS byte by byte');
  }
}
