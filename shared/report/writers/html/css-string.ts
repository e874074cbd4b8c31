import { cleanText } from '../../../base/text';

/** A string of CSS; every sign that could end it, or the style element around it, is escaped (CSS Syntax 4.3.7). */
export function cssString(text: string): string {
  const escaped = cleanText(text).replace(
    /["'\\<>&\n\r\f]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
