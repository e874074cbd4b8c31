import type { DocxPackage } from './read-package';
import type { XmlElement } from './xml';
import { childrenOf, descendantsOf } from './xml-query';

/** An element together with the path of the part it stands in. */
export interface Placed {
  readonly part: string;
  readonly element: XmlElement;
}

const contentPart = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** The roots of all parts that hold running text, the main document first. */
export function contentParts(docx: DocxPackage): readonly Placed[] {
  const paths = docx.paths.filter((path) => contentPart.test(path)).toSorted(documentFirst);
  return paths.flatMap((part) => placed(docx, part));
}

/** Every element with one of the names in the parts that hold running text. */
export function contentElements(docx: DocxPackage, ...names: readonly string[]): readonly Placed[] {
  return contentParts(docx).flatMap(({ part, element: root }) =>
    descendantsOf(root, ...names).map((element) => ({ part, element })),
  );
}

/** The texts that Word keeps apart: the body, each header and footer, each note, each comment. */
export function storiesOf(docx: DocxPackage): readonly Placed[] {
  return contentParts(docx).flatMap(({ part, element: root }) => {
    const inner = childrenOf(root, 'w:body', 'w:footnote', 'w:endnote', 'w:comment');
    const isHeaderOrFooter = root.name === 'w:hdr' || root.name === 'w:ftr';
    return (isHeaderOrFooter ? [root] : inner).map((element) => ({ part, element }));
  });
}

/** The elements with one of the names in one part; none when the part is missing. */
export function elementsIn(
  docx: DocxPackage,
  part: string,
  ...names: readonly string[]
): readonly Placed[] {
  return placed(docx, part).flatMap(({ element: root }) =>
    descendantsOf(root, ...names).map((element) => ({ part, element })),
  );
}

function placed(docx: DocxPackage, part: string): readonly Placed[] {
  const element = docx.xml(part);
  return element === undefined ? [] : [{ part, element }];
}

function documentFirst(one: string, other: string): number {
  return Number(other === 'word/document.xml') - Number(one === 'word/document.xml');
}
