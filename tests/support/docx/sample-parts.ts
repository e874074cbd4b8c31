const declared = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(' ');

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `${mark('separate')}${run(result)}${mark('end')}`;
const paragraph = (properties: string, content: string): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const heading = (level: number, text: string): string =>
  paragraph(`<w:pStyle w:val="Heading${String(level)}"/>`, run(text));
const item = (list: number, level: number, text: string): string =>
  paragraph(
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
    run(text),
  );
const cell = (properties: string, text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>${properties}</w:tcPr>${paragraph('', run(text))}</w:tc>`;

const table =
  '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>' +
  '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', 'Region')}${cell('<w:gridSpan w:val="2"/>', 'Wells')}</w:tr>` +
  `<w:tr>${cell('<w:vMerge w:val="restart"/>', 'North')}${cell('', 'dug')}${cell('', '12')}</w:tr>` +
  `<w:tr>${cell('<w:vMerge/>', '')}${cell('', 'repaired')}${cell('', '7')}</w:tr>` +
  `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="3000" w:type="dxa"/></w:trPr>${cell('<w:gridSpan w:val="2"/>', 'all told')}</w:tr></w:tbl>`;

const image =
  '<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Map" descr="A map of the wells"/>' +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
  '<pic:nvPicPr><pic:cNvPr id="1" name="Map"/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const secondImage = image
  .replace('docPr id="1"', 'docPr id="2"')
  .replace('A map of', 'A second map of');

const control = (id: number, text: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Note"/><w:tag w:val="note-${String(id)}"/><w:id w:val="${String(id)}"/></w:sdtPr>` +
  `<w:sdtContent>${paragraph('', run(text))}</w:sdtContent></w:sdt>`;
const author = 'w:author="Ada Example" w:date="2026-03-02T10:00:00Z"';
const reference = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${String(id)}"/></w:r>`;
const note = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`;

const commented =
  '<w:commentRangeStart w:id="30"/><w:commentRangeStart w:id="31"/>' +
  run('The committee took note.') +
  `<w:commentRangeEnd w:id="30"/>${reference(30)}<w:commentRangeEnd w:id="31"/>${reference(31)}`;
const revised =
  `${run('The budget was ')}<w:del w:id="20" ${author}><w:r><w:delText>refused</w:delText></w:r></w:del>` +
  `<w:ins w:id="21" ${author}>${run('approved')}</w:ins>${run('.')}`;
const bookmarked =
  `<w:bookmarkStart w:id="10" w:name="_wells"/>${run('Wells')}<w:bookmarkEnd w:id="10"/>` +
  `<w:bookmarkStart w:id="11" w:name="_budget"/>${run(' and budget')}<w:bookmarkEnd w:id="11"/>`;
const linked =
  `<w:hyperlink r:id="rIdLink">${run('A link')}</w:hyperlink>${run(' and ')}` +
  `<w:hyperlink w:anchor="_budget">${run('a jump')}</w:hyperlink>${run(', see ')}${field('REF _wells \\h', 'Wells')}`;

const body = [
  heading(1, 'Opening'),
  `<w:p w14:paraId="0A000001" w14:textId="77777777">${run('Delegates met.')}${note(2)}${note(3)}</w:p>`,
  heading(2, 'Reports'),
  `<w:p w14:paraId="0A000002" w14:textId="77777777">${bookmarked}</w:p>`,
  item(1, 0, 'first'),
  item(1, 1, 'first of first'),
  item(2, 0, 'first again'),
  paragraph('', commented),
  paragraph('', revised),
  paragraph('', linked),
  paragraph('', image + secondImage),
  control(101, 'Decided.'),
  control(102, 'Agreed.'),
  table,
  '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
].join('');

const comment = (id: number, paragraphId: string, text: string): string =>
  `<w:comment w:id="${String(id)}" ${author} w:initials="AE"><w:p w14:paraId="${paragraphId}" w14:textId="77777777">${run(text)}</w:p></w:comment>`;
const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${String(id)}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
const separator = (id: number, type: string, element: string): string =>
  `<w:footnote w:type="${type}" w:id="${String(id)}"><w:p><w:r><w:${element}/></w:r></w:p></w:footnote>`;

/** The parts of the sample that hold running text, by path, without the XML declaration. */
export const sampleParts: Readonly<Record<string, string>> = {
  'word/document.xml': `<w:document ${declared}><w:body>${body}</w:body></w:document>`,
  'word/footer1.xml': `<w:ftr ${declared}>${paragraph('', field('PAGE', '1') + run(' of ') + `<w:fldSimple w:instr=" NUMPAGES ">${run('2')}</w:fldSimple>`)}</w:ftr>`,
  'word/footnotes.xml': `<w:footnotes ${declared}>${separator(0, 'separator', 'separator')}${separator(1, 'continuationSeparator', 'continuationSeparator')}${footnote(2, 'In the hall.')}${footnote(3, 'In spring.')}</w:footnotes>`,
  'word/comments.xml': `<w:comments ${declared}>${comment(30, '0B000001', 'Which one?')}${comment(31, '0B000002', 'The main one.')}</w:comments>`,
  'word/commentsExtended.xml': `<w15:commentsEx ${declared}><w15:commentEx w15:paraId="0B000001" w15:done="0"/><w15:commentEx w15:paraId="0B000002" w15:paraIdParent="0B000001" w15:done="0"/></w15:commentsEx>`,
};
