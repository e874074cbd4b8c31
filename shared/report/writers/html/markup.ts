import { cleanText } from '../../../base/text';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What an element can say of itself; undefined attributes are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text that means itself, in content as in attributes, for readers of HTML and of XML. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** An element around markup that is already written. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}

/** An element that holds nothing, closed as XML demands. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

/** Class names joined for one attribute; undefined when there are none. */
export function classNames(...names: readonly (string | undefined)[]): string | undefined {
  const present = names.filter((name) => name !== undefined);
  return present.length === 0 ? undefined : present.join(' ');
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
