import { mainPart, paragraph } from './build-document';

/** The lists of a document: numbers with letters below, bullets, and headings of which only the second level counts. */
export const numberingPart = `<w:numbering xmlns:w="urn:w">
  <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl><w:lvl w:ilvl="1"><w:pStyle w:val="Heading2"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
</w:numbering>`;

/** Styles whose paragraphs are items of the third list. */
export const stylesPart = `<w:styles xmlns:w="urn:w">
  <w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Heading2"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
</w:styles>`;

/** Parts of documents, for mutation. */
export const documentSeeds: readonly string[] = [
  mainPart(
    `${paragraph('Agenda')}${paragraph('Opening', '1')}${paragraph('Weirs', '1', 1)}<w:tbl><w:tr><w:tc>${paragraph('Name')}</w:tc><w:tc>${paragraph('E-mail')}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Ana Novak</w:t><w:tab/><w:t>0:05</w:t><w:br/><w:t>Let us &amp; begin.</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>`,
  ),
  numberingPart,
  stylesPart,
];
