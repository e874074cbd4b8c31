import type { OutlineNote } from './outline';
import type { StyleSheet } from './styles';
import { styleChain } from './styles';
import type { XmlElement } from './xml';
import { childAt, childrenOf, isOn, textOf, valueAt } from './xml-query';

/** What a paragraph's content says. */
export interface ParagraphText {
  readonly text: string;
  readonly notes: readonly OutlineNote[];
  readonly bookmarks: readonly string[];
  readonly images: readonly string[];
}

/** Reads the paragraphs of one text in order; comments and fields may reach over several of them. */
export interface TextReader {
  readonly read: (paragraph: XmlElement) => ParagraphText;
  /** The text inside each comment's range so far, by comment id; paragraphs are parted by line breaks. */
  readonly commented: ReadonlyMap<string, string>;
}

interface Growing {
  text: string;
  notes: OutlineNote[];
  bookmarks: string[];
  images: string[];
}

const skipped = ['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:sdtPr', 'w:sdtEndPr'];
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Creates a reader that shows tracked changes as accepted, fields by their results, and leaves out hidden text. */
export function createTextReader(
  styles: StyleSheet,
  noteAt: (mark: XmlElement) => Omit<OutlineNote, 'at'> | undefined,
): TextReader {
  const commented = new Map<string, string>();
  const openComments = new Set<string>();
  const fields: ('instruction' | 'result')[] = [];

  const say = (target: Growing, text: string): void => {
    if (fields.includes('instruction')) return;
    target.text += text;
    for (const id of openComments) commented.set(id, (commented.get(id) ?? '') + text);
  };

  const visit = (element: XmlElement, target: Growing): void => {
    const id = element.attributes.get('w:id') ?? '';
    if (skipped.includes(element.name) || isHidden(element, styles)) return;
    const character = characters[element.name];
    if (character !== undefined) say(target, character);
    else if (element.name === 'w:t') say(target, textOf(element));
    else if (element.name === 'w:sym') say(target, symbolOf(element));
    else if (element.name === 'w:commentRangeStart') openComments.add(id);
    else if (element.name === 'w:commentRangeEnd') openComments.delete(id);
    else if (element.name === 'w:bookmarkStart')
      target.bookmarks.push(element.attributes.get('w:name') ?? '');
    else if (element.name === 'wp:docPr') target.images.push(element.attributes.get('descr') ?? '');
    else if (element.name === 'w:fldChar') follow(element, fields);
    else if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
      const note = noteAt(element);
      if (note !== undefined) target.notes.push({ ...note, at: target.text.length });
    } else for (const child of childrenOf(element)) visit(child, target);
  };

  const read = (paragraph: XmlElement): ParagraphText => {
    const target: Growing = { text: '', notes: [], bookmarks: [], images: [] };
    for (const child of childrenOf(paragraph)) visit(child, target);
    for (const id of openComments) commented.set(id, `${commented.get(id) ?? ''}\n`);
    return target;
  };
  return { read, commented };
}

function isHidden(element: XmlElement, styles: StyleSheet): boolean {
  if (element.name !== 'w:r') return false;
  const properties = childAt(element, 'w:rPr');
  const chain = styleChain(styles, valueAt(properties, 'w:rStyle'));
  if (childAt(properties, 'w:vanish') !== undefined) return isOn(properties, 'w:vanish');
  return chain.some((style) => isOn(style, 'w:rPr', 'w:vanish'));
}

function follow(mark: XmlElement, fields: ('instruction' | 'result')[]): void {
  const type = mark.attributes.get('w:fldCharType');
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate') fields.splice(-1, 1, 'result');
  else fields.pop();
}

/** Characters of symbol fonts stand in a private area and mean nothing without their font. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xf000 && code <= 0xf0ff)
    ? '\uFFFD'
    : String.fromCodePoint(code);
}
