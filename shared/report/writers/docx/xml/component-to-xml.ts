import type { BaseXmlComponent, Document } from 'docx';
import { escapeXml } from './escape';

/** What a component of `docx` becomes on its way to XML: attributes under `_attr`, text, or elements by name. */
type Formatted = string | number | boolean | Readonly<Record<string, unknown>>;

/** The XML of a component of `docx`; empty when the component leaves itself out. */
export function componentToXml(component: BaseXmlComponent, file: Document): string {
  const context = { file, viewWrapper: file.Document, stack: [] };
  const formatted = component.prepForXml(context) as Formatted | undefined;
  return formatted === undefined ? '' : toXml(formatted);
}

function toXml(value: Formatted): string {
  if (typeof value !== 'object') return escapeXml(String(value));
  return Object.entries(value)
    .map(([name, content]) => elementXml(name, content))
    .join('');
}

function elementXml(name: string, content: unknown): string {
  const pieces = (Array.isArray(content) ? content : [content]) as readonly Formatted[];
  const attributes = pieces.map(attributesXml).join('');
  const inner = pieces
    .map((piece) => (attributesOf(piece) === undefined ? toXml(piece) : ''))
    .join('');
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesXml(piece: Formatted): string {
  return Object.entries(attributesOf(piece) ?? {})
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
}

function attributesOf(piece: Formatted): Readonly<Record<string, unknown>> | undefined {
  if (typeof piece !== 'object' || !('_attr' in piece)) return undefined;
  return piece._attr as Readonly<Record<string, unknown>>;
}
