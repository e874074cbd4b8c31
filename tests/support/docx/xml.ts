import { DOMParser } from '@xmldom/xmldom';
import type { Node as DomNode, Element as DomElement } from '@xmldom/xmldom';
import { prefixOfNamespace } from './namespaces';

/** An element with names in the usual prefixes of Office files ("w:p"), whatever prefixes the file itself declares. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Namespaces declared on this very element, by the file's own prefixes. */
  readonly declared: ReadonlyMap<string, string>;
}

/** An element, or a run of character data. */
export type XmlNode = XmlElement | string;

type Growing = XmlElement & { readonly children: XmlNode[] };

/** Parses one XML part; throws an Error with the parser's words when it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const problems: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') problems.push(message);
    },
    // The parser's default follows XML 1.1 and would turn U+0085 and U+2028 into line breaks.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (problems.length > 0 || root === null)
    throw new Error(problems.join('; ') || 'no root element');
  return convert(root, undefined);
}

function convert(source: DomElement, parent: XmlElement | undefined): XmlElement {
  const attributes = new Map<string, string>();
  const declared = new Map<string, string>();
  for (const { name, value, localName, namespaceURI } of source.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      declared.set(name.slice('xmlns:'.length), value);
    else attributes.set(qualify(namespaceURI, localName ?? name), value);
  }
  const element: Growing = {
    name: qualify(source.namespaceURI, source.localName ?? source.tagName),
    attributes,
    children: [],
    parent,
    declared,
  };
  for (let node: DomNode | null = source.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) element.children.push(convert(node, element));
    else if (node.nodeType === TEXT || node.nodeType === CDATA)
      element.children.push(node.nodeValue ?? '');
  }
  return element;
}

const TEXT = 3;
const CDATA = 4;

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

function qualify(namespace: string | null, localName: string): string {
  if (namespace === null || namespace === '') return localName;
  return `${prefixOfNamespace(namespace)}:${localName}`;
}
