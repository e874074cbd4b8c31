import type { BasicInline, Format, Inline, RichText, TextRun } from '../../domain/inline';
import { person } from './parties';
import { personOf } from './person-of';

/** Text as samples write it: plain words, or words mixed with other pieces. */
export type Words = string | readonly (string | Inline)[];

/** A run of plain text. */
export function run(text: string): TextRun {
  return { type: 'text', text };
}

/** The text of a paragraph from plain words and other pieces. */
export function toRichText(words: Words): RichText {
  if (typeof words === 'string') return [run(words)];
  return words.map((piece) => (typeof piece === 'string' ? run(piece) : piece));
}

/** Words set in one or several formats. */
export function formatted(text: string, ...formats: readonly Format[]): TextRun {
  return { type: 'text', text, formats };
}

/** Words that lead to an address. */
export function linked(text: string, link: string): TextRun {
  return { type: 'text', text, link };
}

/** Words in another language than those around them. */
export function inLanguage(language: string, text: string): TextRun {
  return { type: 'text', text, language };
}

/** Words that lie in a range of their note. */
export function ranged(range: string, text: string): TextRun {
  return { type: 'text', text, ranges: [range] };
}

/** A live fact in a format. */
export function field(name: string, format?: string): BasicInline {
  return { type: 'field', field: name, ...(format === undefined ? {} : { format }) };
}

/** A fact that was overwritten by hand. */
export function overridden(name: string, override: string): BasicInline {
  return { type: 'field', field: name, override };
}

/** A person of the sample, by id without its prefix, named in the text in a form of the style. */
export function mention(name: string, form: 'full' | 'given' | 'titled'): BasicInline {
  const { given, surname } = personOf(name);
  return { type: 'mention', party: person(name), form, text: `${given} ${surname}`.trim() };
}

/** Somebody named in the text in the words that were typed. */
export function mentionAsTyped(who: string, text: string): BasicInline {
  return { type: 'mention', party: person(who), form: 'asTyped', text };
}

/** A footnote whose mark stands here. */
export function footnote(id: string, ...content: readonly (string | BasicInline)[]): Inline {
  return {
    type: 'footnote',
    id,
    content: content.map((piece) => (typeof piece === 'string' ? run(piece) : piece)),
  };
}

/** A cross-reference to an annex, section, item or note. */
export function reference(
  type: 'annex' | 'section' | 'item' | 'note',
  id: string,
  form: 'label' | 'title' | 'labelAndTitle' = 'label',
): BasicInline {
  return { type: 'reference', to: { type, id }, form };
}
