import { guessEncoding } from './guess-encoding';
import type { GuessedEncoding } from './guess-encoding';
import { undoDoubleEncoding } from './undo-double-encoding';

/** The Encoding Standard's decoder, which windows and Node both have and no library of pure ECMAScript declares. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array, options?: { stream?: boolean }): string };

/** How the bytes of a file hold its text; a byte order mark is told because re-saving loses it. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16le-bom'
  | 'utf-16be'
  | 'utf-16be-bom'
  | GuessedEncoding;

/** Text with the encoding in which it was found. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where nothing in the bytes proves the encoding, so that accents may come out wrong. */
  readonly guessed: boolean;
}

/**
 * The text of a file by its bytes alone: a byte order mark decides, then the zeros of UTF-16, then
 * whether it is valid UTF-8; what is left is a code page or an encoding of East Asia, by likelihood.
 * The beginning of a longer file may end inside a letter.
 */
export function decodeBytes(bytes: Uint8Array, isBeginning = false): DecodedText {
  const [first, second, third] = bytes;
  const sure = (label: string, encoding: Encoding, skip: number): DecodedText => ({
    text: new TextDecoder(label, { ignoreBOM: true }).decode(wholeLetters(label, bytes, skip)),
    encoding,
    guessed: false,
  });
  if (first === 0xff && second === 0xfe) return sure('utf-16le', 'utf-16le-bom', 2);
  if (first === 0xfe && second === 0xff) return sure('utf-16be', 'utf-16be-bom', 2);
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return undoTwice(sure('utf-8', 'utf-8-bom', 3));
  }
  const wide = findZeros(bytes);
  if (wide !== undefined) return sure(wide, wide, 0);
  const utf8 = decodeStrictly(bytes, 'utf-8', isBeginning);
  if (utf8 !== undefined) return undoTwice({ text: utf8, encoding: 'utf-8', guessed: false });
  return guess(bytes);
}

/** The bytes behind a mark, without half a letter at the end of UTF-16. */
function wholeLetters(label: string, bytes: Uint8Array, skip: number): Uint8Array {
  const isHalf = label.startsWith('utf-16') && (bytes.length - skip) % 2 === 1;
  return bytes.subarray(skip, isHalf ? bytes.length - 1 : bytes.length);
}

/** UTF-8 that was taken for something else and saved as UTF-8 once more, read as it was meant. */
function undoTwice(decoded: DecodedText): DecodedText {
  const bytes = undoDoubleEncoding(decoded.text);
  const text = bytes === undefined ? undefined : decodeStrictly(bytes, 'utf-8');
  return text === undefined ? decoded : { ...decoded, text, guessed: true };
}

function decodeStrictly(bytes: Uint8Array, label: string, stream = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
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
  const encoding = guessEncoding(bytes, (label) =>
    label === 'windows-1252' ? decodeWestern(bytes) : decodeStrictly(bytes, label),
  );
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: true };
}

/** Every byte is a letter or sign here, so that this never fails. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
