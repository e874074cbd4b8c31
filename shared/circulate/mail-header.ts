import { utf8ToBytes } from '@noble/hashes/utils.js';
import { collapseSpace } from '../base/text';
import { toBase64 } from './base64-lines';

/** The longest line of a header that RFC 5322 (2.1.1) recommends. */
const lineLength = 78;
/** Bytes in an encoded word, so few that it fits on a line behind the name of its header (RFC 2047, section 2). */
const wordBytes = 39;
/** A word without a space that is longer than this cannot be folded, and mail programs cut it. */
const longestWord = 70;

/** A header with its text, folded; words that are not plain ASCII are encoded (RFC 2047). */
export function textHeader(name: string, text: string): string {
  return fold(name, encodeWords(text));
}

/** A header with a list of addresses, each with the name of its owner where there is one. */
export function addressHeader(
  name: string,
  addresses: readonly { readonly name?: string | undefined; readonly address: string }[],
): string {
  const words = addresses.flatMap(({ name: owner = '', address }, index) => {
    const end = index === addresses.length - 1 ? '' : ',';
    const shown = oneLine(owner);
    if (shown === '') return [`${address}${end}`];
    const phrase = isPlain(shown) ? [quoted(shown)] : encodeWords(shown);
    return [...phrase, `<${address}>${end}`];
  });
  return fold(name, words);
}

/** A header with a value and parameters in UTF-8 (RFC 2231), each on a line of its own. */
export function parameterHeader(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(parameters).flatMap(([key, text]) => parameter(key, oneLine(text)));
  return [`${name}: ${value}`, ...lines.map((line) => ` ${line}`)].join(';\r\n');
}

function parameter(key: string, text: string): readonly string[] {
  if (isPlain(text) && text.length + key.length < lineLength - 6) return [`${key}=${quoted(text)}`];
  const letters = [...text].map(percentEncoded);
  const lines: string[] = [];
  let line = "UTF-8''";
  for (const letter of letters) {
    if (line.length + letter.length > lineLength - 20) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  lines.push(line);
  const only = lines.length === 1;
  return lines.map((part, index) =>
    only ? `${key}*=${part}` : `${key}*${String(index)}*=${part}`,
  );
}

function percentEncoded(letter: string): string {
  if (/^[A-Za-z0-9._-]$/u.test(letter)) return letter;
  return [...utf8ToBytes(letter)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** Plain words, or encoded ones that each hold whole letters. */
function encodeWords(text: string): readonly string[] {
  const clean = oneLine(text);
  const words = clean.split(' ');
  if (isPlain(clean) && words.every((word) => word.length <= longestWord)) return words;
  const pieces: string[] = [];
  let piece = '';
  for (const letter of clean) {
    if (utf8ToBytes(piece + letter).length > wordBytes) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].map((part) => `=?UTF-8?B?${toBase64(utf8ToBytes(part))}?=`);
}

/** No line break can end a header and begin another one. */
function oneLine(text: string): string {
  return collapseSpace(text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')).trim();
}

/** Whether a text stands in a header as it is: printable ASCII that looks like no encoded word. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7E]*$/u.test(text) && !text.includes('=?');
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}

function fold(name: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of words) {
    if (line.length + word.length + 1 > lineLength && line.trim() !== '') {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}
