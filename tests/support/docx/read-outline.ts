import { commentAnchorsOf, threadEntriesOf } from './comment-anchors';
import { createListCounter } from './list-counter';
import { listPlaceOf } from './list-place';
import { formatNumber } from './number-format';
import { readNumbering } from './numbering';
import type { Outline, OutlineBlock, OutlineComment, OutlineNote, OutlineTable } from './outline';
import { contentParts, elementsIn } from './package-parts';
import { readPackage } from './read-package';
import type { DocxPackage } from './read-package';
import { headingLevelOf, readStyles, styleIdOf } from './styles';
import type { StyleSheet } from './styles';
import { blocksOf, cellsOf, rowsOf } from './table-grid';
import { createTextReader } from './text-reader';
import type { XmlElement } from './xml';
import { childAt, descendantsOf, isOn, valueAt } from './xml-query';

/** Reads what a DOCX says, by means of its own that no writer shares: numbers counted, tracked changes accepted (those of paragraph marks aside). */
export function readOutline(file: Uint8Array): Outline {
  const docx = readPackage(file);
  const styles = readStyles(docx);
  const numbering = readNumbering(docx);
  const countItem = createListCounter(numbering);
  const reader = createTextReader(styles, noteCounter(docx, styles));

  const toBlock = (element: XmlElement): OutlineBlock => {
    if (element.name === 'w:tbl') return toTable(element, toBlock);
    const place = listPlaceOf(element, styles, numbering);
    const style = styles.byId.get(styleIdOf(element, styles) ?? '');
    return {
      type: 'paragraph',
      style: valueAt(style, 'w:name') ?? '',
      headingLevel: headingLevelOf(element, styles),
      list: place === undefined ? undefined : countItem(place.instanceId, place.level),
      ...reader.read(element),
    };
  };

  const body = childAt(docx.xml('word/document.xml'), 'w:body');
  const blocks = body === undefined ? [] : blocksOf(body).map(toBlock);
  return {
    blocks,
    comments: readComments(docx, styles, reader.commented),
    margins: contentParts(docx)
      .filter(({ element }) => element.name === 'w:hdr' || element.name === 'w:ftr')
      .map(({ part, element }) => ({ part, text: plainText(element, styles) })),
  };
}

function toTable(table: XmlElement, toBlock: (element: XmlElement) => OutlineBlock): OutlineTable {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row)
      .filter(({ merge }) => merge !== 'continue')
      .map(({ element, column, span }) => ({
        blocks: blocksOf(element).map(toBlock),
        column,
        columns: span,
        isHeader: isOn(row, 'w:trPr', 'w:tblHeader'),
      })),
  );
  return { type: 'table', rows };
}

function noteCounter(
  docx: DocxPackage,
  styles: StyleSheet,
): (mark: XmlElement) => Omit<OutlineNote, 'at'> {
  const kinds = {
    footnote: { texts: noteTexts(docx, styles, 'footnote'), format: 'decimal', count: 0 },
    endnote: { texts: noteTexts(docx, styles, 'endnote'), format: 'lowerRoman', count: 0 },
  };
  return (mark) => {
    const kind = mark.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const notes = kinds[kind];
    notes.count += 1;
    const text = notes.texts.get(mark.attributes.get('w:id')) ?? '';
    return { kind, label: formatNumber(notes.count, notes.format), text };
  };
}

function noteTexts(
  docx: DocxPackage,
  styles: StyleSheet,
  kind: OutlineNote['kind'],
): ReadonlyMap<string | undefined, string> {
  const notes = elementsIn(docx, `word/${kind}s.xml`, `w:${kind}`);
  return new Map(
    notes.map(({ element }) => [element.attributes.get('w:id'), plainText(element, styles)]),
  );
}

function readComments(
  docx: DocxPackage,
  styles: StyleSheet,
  commented: ReadonlyMap<string, string>,
): readonly OutlineComment[] {
  const anchors = commentAnchorsOf(docx);
  const idOfParagraph = new Map(anchors.map((anchor) => [anchor.lastParagraphId, anchor.id]));
  const entries = new Map(
    threadEntriesOf(docx).map(({ element: { attributes } }) => [
      attributes.get('w15:paraId'),
      attributes,
    ]),
  );
  return anchors.map(({ id, comment, lastParagraphId }) => {
    const entry = entries.get(lastParagraphId);
    return {
      id,
      author: comment.element.attributes.get('w:author') ?? '',
      text: plainText(comment.element, styles),
      about: (commented.get(id) ?? '').trim(),
      isResolved: ['1', 'true'].includes(entry?.get('w15:done') ?? ''),
      parentId: idOfParagraph.get(entry?.get('w15:paraIdParent')),
    };
  });
}

function plainText(container: XmlElement, styles: StyleSheet): string {
  const { read } = createTextReader(styles, () => undefined);
  const lines = descendantsOf(container, 'w:p').map((paragraph) => read(paragraph).text.trim());
  return lines.join('\n').trim();
}
