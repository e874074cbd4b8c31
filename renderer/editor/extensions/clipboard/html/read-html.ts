import type { PastedBlock } from '../pasted';
import { createBlockWriter } from './block-writer';
import { isHidden } from './element-style';
import { listOf, wordItemOf } from './list-item';
import type { OpenList } from './list-item';
import { readTable } from './read-table';
import { applyInline, plainStyle } from './run-style';
import type { RunStyle } from './run-style';

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'META',
  'LINK',
  'TITLE',
  'HEAD',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'OBJECT',
  'IFRAME',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'COLGROUP',
  'COL',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'IMG',
]);

const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'ASIDE',
  'NAV',
  'ADDRESS',
  'FIGURE',
  'FIGCAPTION',
  'DL',
  'DT',
  'DD',
  'DETAILS',
  'SUMMARY',
  'FORM',
  'FIELDSET',
  'CENTER',
  'PRE',
  'BODY',
  'HTML',
  'BLOCKQUOTE',
]);

/**
 * Reads HTML of the clipboard (Word, Google Docs, web pages, chats) as blocks of our own: paragraphs,
 * headings, quotes, items, rules and tables with runs of text. An allow-list: what it does not name
 * keeps only its words, and what is hidden, or is a program, a form or an image, is left out.
 */
export function readHtml(html: string): readonly PastedBlock[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return readElement(body);
}

/** Reads the blocks inside an element, such as a table's cell. */
export function readElement(element: Element): readonly PastedBlock[] {
  const writer = createBlockWriter();
  walkChildren(element, { style: plainStyle, lists: [], keepsSpace: false });
  writer.endBlock();
  return writer.blocks();

  function walkChildren(parent: Element, place: Place): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) writer.text(child.textContent ?? '', place.style, place.keepsSpace);
      else if (child.nodeType === 1) walk(child as Element, place);
    }
  }

  function walk(child: Element, place: Place): void {
    const name = child.tagName.toUpperCase();
    if (skipped.has(name) || isHidden(child)) return;
    const style = applyInline(child, place.style);
    const inner: Place = { ...place, style };
    if (name === 'BR') {
      writer.lineBreak();
    } else if (name === 'HR') {
      writer.whole({ shape: { type: 'rule' }, level: 0, content: [] });
    } else if (name === 'TABLE') {
      const table = readTable(child, readElement);
      if (table !== undefined) writer.whole(table);
    } else if (name === 'UL' || name === 'OL') {
      const lists = [...place.lists, listOf(child)];
      writer.endBlock();
      walkChildren(child, { ...inner, lists });
      writer.endBlock();
    } else if (name === 'LI') {
      writer.beginItem(place.lists.at(-1), Math.max(0, place.lists.length - 1));
      walkChildren(child, inner);
      writer.endBlock();
    } else if (/^H[1-6]$/u.test(name)) {
      const depth = Math.min(4, Number(name.slice(1)));
      writer.beginBlock({ type: 'heading', depth });
      walkChildren(child, { ...inner, style: { ...style, formats: new Set() } });
      writer.endBlock();
    } else if (blocks.has(name)) {
      walkBlock(child, name, inner);
    } else {
      walkChildren(child, inner);
    }
  }

  function walkBlock(child: Element, name: string, place: Place): void {
    const item = wordItemOf(child);
    if (item !== undefined) writer.beginItem({ marker: item.marker, start: undefined }, item.level);
    else if (name === 'BLOCKQUOTE') writer.beginBlock({ type: 'quote' });
    else writer.continueBlock();
    walkChildren(child, { ...place, keepsSpace: place.keepsSpace || name === 'PRE' });
    writer.endBlock();
  }
}

interface Place {
  readonly style: RunStyle;
  readonly lists: readonly OpenList[];
  readonly keepsSpace: boolean;
}
