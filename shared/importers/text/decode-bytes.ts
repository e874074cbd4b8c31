/** The Encoding Standard's decoder, which windows and Node both have and no library of pure ECMAScript declares. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** How the bytes of a file hold its text; a byte order mark is told because re-saving loses it. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16le-bom'
  | 'utf-16be'
  | 'utf-16be-bom'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'shift_jis';

/** Text with the encoding in which it was found. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where nothing in the bytes proves the encoding, so that accents may come out wrong. */
  readonly guessed: boolean;
}

/**
 * The text of a file by its bytes alone: a byte order mark decides, then the zeros of UTF-16, then
 * whether it is valid UTF-8; what is left is a Windows code page or Shift JIS, by likelihood.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  const sure = (label: string, encoding: Encoding, skip: number): DecodedText => ({
    text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(skip)),
    encoding,
    guessed: false,
  });
  if (first === 0xff && second === 0xfe) return sure('utf-16le', 'utf-16le-bom', 2);
  if (first === 0xfe && second === 0xff) return sure('utf-16be', 'utf-16be-bom', 2);
  if (first === 0xef && second === 0xbb && third === 0xbf) return sure('utf-8', 'utf-8-bom', 3);
  const wide = findZeros(bytes);
  if (wide !== undefined) return sure(wide, wide, 0);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
  return guess(bytes);
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text in UTF-16 has zeros on one side of its tabs, digits and line ends, whatever its language. */
function findZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 8192);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = sample.length / 20;
  if (odd > enough && even * 8 < odd) return 'utf-16le';
  if (even > enough && odd * 8 < even) return 'utf-16be';
  return undefined;
}

function guess(bytes: Uint8Array): DecodedText {
  const japanese = decodeStrictly(bytes, 'shift_jis');
  if (japanese !== undefined && /[\u3040-\u30ff]{2}/u.test(japanese)) {
    return { text: japanese, encoding: 'shift_jis', guessed: true };
  }
  const western = new TextDecoder('windows-1252').decode(bytes);
  const encoding = isCyrillic(western)
    ? 'windows-1251'
    : isCentralEuropean(western)
      ? 'windows-1250'
      : 'windows-1252';
  const text = encoding === 'windows-1252' ? western : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed: true };
}

/** Cyrillic read as Western European is whole words of accented letters. */
function isCyrillic(western: string): boolean {
  const words = western.slice(0, 100_000).match(/[À-ÿ]{4,}/gu)?.length ?? 0;
  const plain = western.slice(0, 100_000).match(/[A-Za-z][À-ÿ]|[À-ÿ][A-Za-z]/gu)?.length ?? 0;
  return words > plain;
}

/** Polish and Czech letters read as Western European are signs such as ³, ¹ and ¿ inside words. */
function isCentralEuropean(western: string): boolean {
  return /[a-zA-Z][³¹¿Ÿœžš¾][a-z]|[a-z][³¹¿¾](?=[\s,;\t]|$)|(?:^|[\s,;])[£¯Œ][a-z]/mu.test(
    western.slice(0, 100_000),
  );
}
