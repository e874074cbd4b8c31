import { contentElements } from './package-parts';
import type { Placed } from './package-parts';
import type { DocxPackage } from './read-package';

const revisionNames = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:customXmlInsRangeStart',
  'w:customXmlDelRangeStart',
] as const;

/** Every tracked change in the file, in document order. */
export function revisionsOf(docx: DocxPackage): readonly Placed[] {
  return contentElements(docx, ...revisionNames);
}

/** Whether an element is a tracked change. */
export function isRevision({ element }: Placed): boolean {
  return (revisionNames as readonly string[]).includes(element.name);
}

/** Everything that takes its `w:id` from Word's one counter of annotations: revisions, bookmarks and comments. */
export function annotationsOf(docx: DocxPackage): readonly Placed[] {
  return contentElements(docx, ...revisionNames, 'w:bookmarkStart', 'w:comment');
}

/** The `w:id` of an element. */
export function idOf({ element }: Placed): string | undefined {
  return element.attributes.get('w:id');
}
