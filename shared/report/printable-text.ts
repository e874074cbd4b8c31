import { cleanText } from '../base/text';

/** White space that no format keeps as typed; no-break spaces stay. */
const spaces = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Control characters that XML allows but that a terminal or a browser acts upon (C1 and delete), and
 * the noncharacters, which Unicode keeps out of every text.
 */
const controls = /[\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF]/gu;

/** The text of a run as every format can print it: no control characters or noncharacters, each stretch of white space one space. */
export function printableText(text: string): string {
  return cleanText(text).replace(controls, '').replace(spaces, ' ');
}
