import { isSafeLink } from '../../../../../shared/base/links';
import { languageSchema } from '../../../../../shared/base/dates';
import type { Format } from '../../../../../shared/domain/inline';
import { styleOf } from './element-style';

/** How a run of pasted text is set. */
export interface RunStyle {
  readonly formats: ReadonlySet<Format>;
  readonly link: string | undefined;
  readonly language: string | undefined;
}

/** Text without anything. */
export const plainStyle: RunStyle = { formats: new Set(), link: undefined, language: undefined };

const formatsByName: Readonly<Record<string, Format>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  U: 'underline',
  INS: 'underline',
  S: 'strikethrough',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
  SUP: 'superscript',
  SUB: 'subscript',
};

/** The style inside an element: what its name and its own style set or take away, and where it links to. */
export function applyInline(element: Element, outer: RunStyle): RunStyle {
  const formats = new Set(outer.formats);
  const named = formatsByName[element.tagName.toUpperCase()];
  if (named !== undefined) formats.add(named);
  const weight = styleOf(element, 'font-weight');
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) formats.add('bold');
  else if (weight === 'normal' || Number(weight) > 0) formats.delete('bold');
  const slant = styleOf(element, 'font-style');
  if (slant === 'italic' || slant === 'oblique') formats.add('italic');
  else if (slant === 'normal') formats.delete('italic');
  const isLink = element.tagName.toUpperCase() === 'A' && element.hasAttribute('href');
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  if (line.includes('underline') && !isLink && outer.link === undefined) formats.add('underline');
  if (line.includes('line-through')) formats.add('strikethrough');
  if (line.includes('none')) formats.delete('underline');
  const position = styleOf(element, 'vertical-align');
  if (position === 'super') formats.add('superscript');
  if (position === 'sub') formats.add('subscript');
  const address = isLink ? (element.getAttribute('href') ?? '').trim() : '';
  const isSpan = element.tagName.toUpperCase() === 'SPAN';
  const tag = element.getAttribute('lang');
  const language = tag !== null && languageSchema.safeParse(tag).success ? tag : undefined;
  return {
    formats,
    link: isSafeLink(address) ? address : outer.link,
    // Word and browsers name a language on everything; only one inside a text is worth keeping.
    language: isSpan ? outer.language : (outer.language ?? language),
  };
}
