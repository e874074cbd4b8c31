import { elementsIn } from './package-parts';
import type { DocxPackage } from './read-package';
import type { XmlElement } from './xml';
import { childAt, valueAt } from './xml-query';

/** The styles of a file by id, and the id of the paragraph style that holds where a paragraph names none. */
export interface StyleSheet {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly defaultParagraphStyle: string | undefined;
}

/** Reads the styles part; an empty sheet when the file has none. */
export function readStyles(docx: DocxPackage): StyleSheet {
  const styles = elementsIn(docx, 'word/styles.xml', 'w:style').map(({ element }) => element);
  const defaultStyle = styles.find(
    ({ attributes }) =>
      attributes.get('w:type') === 'paragraph' &&
      ['1', 'true'].includes(attributes.get('w:default') ?? ''),
  );
  return {
    byId: new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style])),
    defaultParagraphStyle: defaultStyle?.attributes.get('w:styleId'),
  };
}

/** The style with this id and the styles it is based on, nearest first. */
export function styleChain(styles: StyleSheet, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let style = id === undefined ? undefined : styles.byId.get(id);
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = styles.byId.get(valueAt(style, 'w:basedOn') ?? '');
  }
  return chain;
}

/** The id of a paragraph's style, the file's default one included. */
export function styleIdOf(paragraph: XmlElement, styles: StyleSheet): string | undefined {
  return valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? styles.defaultParagraphStyle;
}

/** A paragraph's properties where they may be set, the paragraph's own first and then along its styles. */
export function propertiesOf(paragraph: XmlElement, styles: StyleSheet): readonly XmlElement[] {
  return [paragraph, ...styleChain(styles, styleIdOf(paragraph, styles))].flatMap(
    (holder) => childAt(holder, 'w:pPr') ?? [],
  );
}

/** The heading level of a paragraph, 1 to 9, from its outline level; undefined for body text. */
export function headingLevelOf(paragraph: XmlElement, styles: StyleSheet): number | undefined {
  for (const properties of propertiesOf(paragraph, styles)) {
    const outline = valueAt(properties, 'w:outlineLvl');
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined;
  }
  return undefined;
}
