import { cleanText } from '../../../../base/text';

const special = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in an element or in a quoted attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** Text as it stands in an attribute, where a line break would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text.replace(/[\t\n\r]+/g, ' '));
}
