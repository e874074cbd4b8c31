const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (type: string, id: string, name: string, content = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const headingStyle = (level: number): string =>
  style(
    'paragraph',
    `Heading${String(level)}`,
    `heading ${String(level)}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr>`,
  );
const level = (number: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(number)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const instance = (id: number, content: string): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="0"/>${content}</w:num>`;
const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
const relationships = (...entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

/** The parts of the sample that frame its text: styles, lists, properties, relationships and content types. */
export const sampleFrame: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override('/word/document.xml', `${wordType}.document.main+xml`) +
    override('/word/styles.xml', `${wordType}.styles+xml`) +
    override('/word/numbering.xml', `${wordType}.numbering+xml`) +
    override('/word/footer1.xml', `${wordType}.footer+xml`) +
    override('/word/footnotes.xml', `${wordType}.footnotes+xml`) +
    override('/word/comments.xml', `${wordType}.comments+xml`) +
    override('/word/commentsExtended.xml', `${wordType}.commentsExtended+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>',
  '_rels/.rels': relationships(
    relationship('rId1', `${relationshipTypes}/officeDocument`, 'word/document.xml'),
    relationship(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
  ),
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    '<dc:title>Report of the well committee</dc:title><dc:creator>Ada Example</dc:creator>' +
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-02T10:00:00Z</dcterms:created></cp:coreProperties>',
  'word/_rels/document.xml.rels': relationships(
    relationship('rIdStyles', `${relationshipTypes}/styles`, 'styles.xml'),
    relationship('rIdNumbering', `${relationshipTypes}/numbering`, 'numbering.xml'),
    relationship('rIdFooter', `${relationshipTypes}/footer`, 'footer1.xml'),
    relationship('rIdFootnotes', `${relationshipTypes}/footnotes`, 'footnotes.xml'),
    relationship('rIdComments', `${relationshipTypes}/comments`, 'comments.xml'),
    relationship(
      'rIdThreads',
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      'commentsExtended.xml',
    ),
    relationship('rIdImage', `${relationshipTypes}/image`, 'media/map.png'),
    relationship(
      'rIdLink',
      `${relationshipTypes}/hyperlink`,
      'https://wells.example/report',
      ' TargetMode="External"',
    ),
  ),
  'word/styles.xml':
    `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headingStyle(1)}${headingStyle(2)}${headingStyle(3)}` +
    style('character', 'CommentReference', 'annotation reference') +
    style(
      'table',
      'TableGrid',
      'Table Grid',
      '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>',
    ) +
    '</w:styles>',
  'word/numbering.xml':
    `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>` +
    `${instance(1, '')}${instance(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}</w:numbering>`,
};
