import type { Element, Node } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

/** What an HTML document says, part by part, as a reader sees it. */
export interface HtmlWords {
  readonly body: string;
  readonly notes: string;
  readonly comments: string;
}

const blockNames = new Set(
  'blockquote br caption dd div dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p section table td th tr ul'.split(
    ' ',
  ),
);

/** What stands in the text for a reader's convenience, and is no word of the report. */
const marksOnly = new Set(['running-header', 'logo', 'comment-mark', 'footnote-back']);

/** Reads a document that is well-formed as XML, with the labels that a browser would print; throws when it is not. */
export function readHtmlWords(html: string): HtmlWords {
  const root = parseXhtml(html);
  const body = elementsNamed(root, 'body')[0]!;
  const sections = elementsNamed(body, 'section');
  const ending = (name: string) => sections.find((section) => hasClass(section, name));
  const [notes, comments] = [ending('notes'), ending('comments')];
  const apart = [notes, comments].filter((section) => section !== undefined);
  return {
    body: readWords(body, new Set(apart)),
    notes: readWords(notes, new Set()),
    comments: readWords(comments, new Set()),
  };
}

/** Parses a document as XML; every remark of the parser is an error. */
export function parseXhtml(html: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(html, 'application/xhtml+xml').documentElement!;
}

/** All elements of a name below another, in order. */
export function elementsNamed(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

function readWords(element: Element | undefined, left: ReadonlySet<Element>): string {
  return element === undefined ? '' : read(element, left).replace(/\s+/gu, ' ').trim();
}

function read(node: Node, left: ReadonlySet<Element>): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (left.has(element) || [...marksOnly].some((name) => hasClass(element, name))) return '';
  if (element.tagName === 'img') return ` ${element.getAttribute('alt') ?? ''} `;
  const inner = [...element.childNodes].map((child) => read(child, left)).join('');
  if (element.getAttribute('role') === 'doc-noteref') return `[${inner}]`;
  if (element.tagName === 'li') return ` ${labelOf(element)} ${inner} `;
  return blockNames.has(element.tagName) ? ` ${inner} ` : inner;
}

/** The label that a browser prints in front of an item: of the list's style, or its number. */
function labelOf(item: Element): string {
  const list = item.parentNode as Element;
  const symbol = /list-style-type: "(.*?)"/u.exec(list.getAttribute('style') ?? '')?.[1];
  if (symbol !== undefined) {
    return symbol.replace(/\\([0-9a-f]+) /gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }
  const type = list.getAttribute('type');
  return type === null ? '' : `${formatCount(valueOf(item, list), type)}.`;
}

function valueOf(item: Element, list: Element): number {
  const items = [...list.childNodes].filter((child) => child.nodeName === 'li') as Element[];
  let value = Number(list.getAttribute('start') ?? '1') - 1;
  for (const other of items) {
    value = Number(other.getAttribute('value') ?? String(value + 1));
    if (other === item) break;
  }
  return value;
}

function formatCount(value: number, type: string): string {
  const letter = (first: string) => String.fromCodePoint(first.codePointAt(0)! + value - 1);
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][value] ?? '?';
  const forms: Readonly<Record<string, string>> = {
    '1': String(value),
    a: letter('a'),
    A: letter('A'),
    i: roman,
    I: roman.toUpperCase(),
  };
  return forms[type] ?? '?';
}

function hasClass(element: Element, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(' ').includes(name);
}
