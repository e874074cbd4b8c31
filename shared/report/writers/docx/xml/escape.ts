import { cleanText } from '../../../../base/text';

/** Printable ASCII without the characters that mean something in XML: what most texts consist of. */
const plain = /^[ !#-%'-;=?-~]*$/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in an element or in a quoted attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** Text as it stands in an attribute, where a line break would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text.replace(/[\t\n\r]+/g, ' '));
}
