import type { Direction } from '../../../report';

const rtl = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}`;
const rtlLetter = new RegExp(`[${rtl}]`, 'u');
// From one right-to-left letter to the last that no letter of another direction parts from it.
const rtlStretch = new RegExp(`[${rtl}](?:(?:(?![${rtl}])\\P{L})*[${rtl}])*`, 'gu');
// Digits after a Latin word belong to it, as in the Unicode bidirectional algorithm (UAX 9, rule W7).
const ltrStretch = new RegExp(`(?![${rtl}])\\p{L}(?:[^${rtl}]*(?![${rtl}])[\\p{L}\\p{N}])?`, 'gu');
const eastAsian = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** A stretch of text that runs one way. */
export interface Stretch {
  readonly text: string;
  readonly rtl: boolean;
}

/** Splits text into stretches that run one way; what has no direction of its own goes with the paragraph's. */
export function splitByDirection(text: string, direction: Direction): readonly Stretch[] {
  if (direction === 'ltr' && !rtlLetter.test(text)) return [{ text, rtl: false }];
  const isRtl = direction === 'rtl';
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(isRtl ? ltrStretch : rtlStretch)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), rtl: isRtl });
    stretches.push({ text: match[0], rtl: !isRtl });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), rtl: isRtl });
  return stretches;
}

/** Whether a text has Chinese, Japanese or Korean characters. */
export function isEastAsian(text: string): boolean {
  return eastAsian.test(text);
}
