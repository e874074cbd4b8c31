import type { Footnotes } from '../inline/footnotes';
import { openRoot, xmlPart } from '../xml/xml-part';

/** The part with the footnotes, `word/footnotes.xml`; the first two are the lines that part them from the text. */
export function footnotesPart(footnotes: Footnotes): string {
  const notes = footnotes
    .all()
    .map((paragraph, index) => `<w:footnote w:id="${String(index + 1)}">${paragraph}</w:footnote>`)
    .join('');
  return xmlPart(
    `${openRoot('w:footnotes', ['w', 'r'])}${lineXml(-1, 'separator')}${lineXml(0, 'continuationSeparator')}${notes}</w:footnotes>`,
  );
}

function lineXml(id: number, type: 'separator' | 'continuationSeparator'): string {
  return (
    `<w:footnote w:type="${type}" w:id="${String(id)}"><w:p><w:pPr><w:pStyle w:val="NoSpacing"/></w:pPr>` +
    `<w:r><w:${type}/></w:r></w:p></w:footnote>`
  );
}
