import { assertNever } from '../base/assert-never';
import type { Inline, RichText } from './inline';

function wordsOf(piece: Inline): string {
  switch (piece.type) {
    case 'text':
    case 'mention':
      return piece.text;
    case 'break':
      return ' ';
    case 'field':
      return piece.override ?? '';
    case 'footnote':
    case 'reference':
    case 'plural':
    case 'optional':
    case 'gap':
      return '';
    default:
      return assertNever(piece);
  }
}

/** The words of a paragraph as typed, without formats, footnotes and cross-references. */
export function toPlainText(content: RichText): string {
  return content.map(wordsOf).join('').replace(/\s+/gu, ' ').trim();
}
