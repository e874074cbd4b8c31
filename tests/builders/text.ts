import type { Format, Inline, RichText } from '../../shared/domain/inline';
import type { Meaning } from '../../shared/domain/meaning';
import type { Party } from '../../shared/domain/party';
import type { Person } from '../../shared/domain/person';
import type { Range } from '../../shared/domain/range';
import { slug } from './slug';

/** Runs that lie in a range, which the note around them will hold. */
export interface Ranged {
  readonly type: 'ranged';
  readonly range: Range;
  readonly pieces: readonly Piece[];
}

/** What a text can be built of: a plain string, a piece of the domain, or runs in a range. */
export type Piece = string | Inline | Ranged;

/** One piece, or several in order. */
export type Pieces = Piece | readonly Piece[];

function isList(pieces: Pieces): pieces is readonly Piece[] {
  return Array.isArray(pieces);
}

function inRange(inline: Inline, id: string): Inline {
  if (inline.type === 'break' || inline.type === 'gap' || inline.type === 'optional') return inline;
  return { ...inline, ranges: [...(inline.ranges ?? []), id] };
}

/** The pieces as rich text, with the ranges found in them. */
export function collect(pieces: Pieces): { content: RichText; ranges: readonly Range[] } {
  const content: Inline[] = [];
  const ranges: Range[] = [];
  for (const piece of isList(pieces) ? pieces : [pieces]) {
    if (typeof piece === 'string') {
      if (piece !== '') content.push({ type: 'text', text: piece });
    } else if (piece.type === 'ranged') {
      const inner = collect(piece.pieces);
      ranges.push(piece.range, ...inner.ranges);
      content.push(...inner.content.map((inline) => inRange(inline, piece.range.id)));
    } else {
      content.push(piece);
    }
  }
  return { content, ranges };
}

/** Rich text without ranges. */
export function richText(pieces: Pieces): RichText {
  return collect(pieces).content;
}

/** The words of pieces, for ids and comparison. */
export function wordsOf(pieces: Pieces): string {
  return richText(pieces)
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('');
}

export function text(words: string, ...formats: Format[]): Inline {
  return { type: 'text', text: words, ...(formats.length > 0 ? { formats } : {}) };
}

export function bold(words: string): Inline {
  return text(words, 'bold');
}

export function italic(words: string): Inline {
  return text(words, 'italic');
}

export function link(words: string, address: string): Inline {
  return { type: 'text', text: words, link: address };
}

export function inLanguage(language: string, words: string): Inline {
  return { type: 'text', text: words, language };
}

/** A person (or other party) named in running text, in a name form of the style. */
export function mention(who: Person | Party, form = 'full', words = 'somebody'): Inline {
  const party: Party = 'type' in who ? who : { type: 'person', person: who.id };
  return { type: 'mention', party, form, text: words };
}

/** A live fact, `field('meeting.date', 'd MMMM yyyy')`. */
export function field(name: string, format?: string, override?: string): Inline {
  return {
    type: 'field',
    field: name,
    ...(format === undefined ? {} : { format }),
    ...(override === undefined ? {} : { override }),
  };
}

export function reference(
  type: 'annex' | 'section' | 'item' | 'note',
  id: string,
  form: 'label' | 'title' | 'labelAndTitle' = 'label',
): Inline {
  return { type: 'reference', to: { type, id }, form };
}

export function lineBreak(): Inline {
  return { type: 'break' };
}

export function gap(id = 'gap-1'): Inline {
  return { type: 'gap', id };
}

/** A footnote with its text where its mark stands. */
export function footnote(words: string, id = slug('footnote', words)): Inline {
  return { type: 'footnote', id, content: [{ type: 'text', text: words }] };
}

function ranged(range: Range, pieces: readonly Piece[]): Ranged {
  return { type: 'ranged', range, pieces };
}

/** Part of a paragraph that is a decision, an action and so on: `range({ kind: 'nextStep' }, 'words')`. */
export function range(meaning: Meaning, ...pieces: Piece[]): Ranged {
  const id = slug(`range-${meaning.kind.toLowerCase()}`, wordsOf(pieces));
  return ranged({ id, type: 'kind', meaning }, pieces);
}

export function decided(...pieces: Piece[]): Ranged {
  return range({ kind: 'decision', decision: { state: 'adopted' } }, ...pieces);
}

export function offTheRecord(...pieces: Piece[]): Ranged {
  return ranged({ id: slug('range-off', wordsOf(pieces)), type: 'offTheRecord' }, pieces);
}

export function doubt(...pieces: Piece[]): Ranged {
  return ranged({ id: slug('range-doubt', wordsOf(pieces)), type: 'doubt' }, pieces);
}

export function verbatim(...pieces: Piece[]): Ranged {
  return ranged({ id: slug('range-verbatim', wordsOf(pieces)), type: 'verbatim' }, pieces);
}

/** Part of a paragraph to which the thread is anchored. */
export function commented(thread: string, ...pieces: Piece[]): Ranged {
  return ranged({ id: slug('range-comment', thread), type: 'comment', thread }, pieces);
}
