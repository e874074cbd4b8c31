import type { Encoding } from '../../shared/importers/text/decode-bytes';

/** The bytes of each letter of an encoding, found by decoding every byte and every pair of bytes. */
function lettersOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const letters = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !letters.has(letter)) {
      letters.set(letter, bytes);
    }
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (/^(?:windows|mac)/u.test(encoding)) return letters;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  }
  return letters;
}

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
    case 'windows-1250':
    case 'windows-1251':
    case 'windows-1252':
    case 'windows-1253':
    case 'windows-1254':
    case 'windows-1255':
    case 'windows-1256':
    case 'macintosh':
    case 'shift_jis':
    case 'euc-kr':
    case 'gbk':
    case 'big5': {
      const letters = lettersOf(encoding);
      return Uint8Array.from([...text].flatMap((letter) => letters.get(letter) ?? [0x3f]));
    }
  }
}
