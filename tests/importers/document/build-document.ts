import { strToU8, zipSync } from 'fflate';

const relationships = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

/** Other parts of a package by their paths. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The main part of a Word document whose body is the given XML. */
export function mainPart(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** A Word document whose body is the given XML; `parts` come beside or in place of its own. */
export function buildDocument(body: string, parts: Parts = {}, main = 'word/document.xml') {
  const files: Parts = { '_rels/.rels': relationships(main), [main]: mainPart(body), ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A paragraph of Word with one run, in a list where one is named. */
export function paragraph(words: string, list?: string, level = 0): string {
  const place =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return `<w:p>${place}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
