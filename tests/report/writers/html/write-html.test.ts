import { expect, test } from 'vitest';
import type { Report } from '../../../../shared/report/report';
import { writeHtml } from '../../../../shared/report/writers/html/write-html';
import {
  cell,
  footnote,
  heading,
  item,
  letterLabel,
  list,
  numberLabel,
  paragraph,
  report,
  table,
  text,
  thread,
  title,
} from '../../../builders/report-tree';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import { elementsNamed, parseXhtml, readHtmlWords } from '../../../support/html-words';
import { bodyWords, noteWords, wordsOf } from '../../../support/report-words';

/** What stands between the first sheet's tags, one block a line. */
function sheetOf(made: Report): string {
  return /<div class="sheet portrait">\n(.*?)\n<\/div>/su.exec(writeHtml(made))?.[1] ?? '';
}

test('a rich report says in HTML what its tree says', () => {
  const made = sampleReportTree();
  const words = readHtmlWords(writeHtml(made));
  expect(wordsOf(words.body)).toEqual(bodyWords(made));
  expect(wordsOf(words.notes.replace(/(^| )\d+\. /gu, ' '))).toEqual(['Notes', ...noteWords(made)]);
});

test('the document needs nothing from elsewhere and forbids it', () => {
  const html = writeHtml(sampleReportTree());
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; font-src data:"/>`,
  );
  expect(html).not.toMatch(/<link|@import|url\(|src="(?!data:)/u);
});

test('the title is the only first heading, and the levels below it follow without a gap', () => {
  const root = parseXhtml(writeHtml(sampleReportTree()));
  const levels = elementsNamed(root, '*').flatMap(({ tagName }) => /^h[1-6]$/u.exec(tagName) ?? []);
  expect(levels).toEqual(['h1', 'h2', 'h2', 'h3', 'h2', 'h2', 'h2']);
});

test('language and direction are those of the report, and of a stretch in another language', () => {
  const made = report([paragraph([text('Chair: '), text('آنا', { language: 'ar' })])], {
    language: 'fr',
  });
  expect(writeHtml(made)).toContain('lang="fr" dir="ltr"');
  expect(sheetOf(made)).toBe('<p>Chair: <span lang="ar" dir="rtl">آنا</span></p>');
});

test('a label that the browser prints is left to it, any other stands in the text', () => {
  const made = report([
    list('decimal', [item(numberLabel(3), 'three'), item(numberLabel(5), 'five')]),
    list('lowerLetter', [item(letterLabel(1), 'first')]),
    list('dash', [item('–', 'dash')]),
    list('decimal', [item(numberLabel(1), 'one'), item('1 bis.', 'more')]),
    list('none', [item('', 'bare')]),
  ]);
  expect(sheetOf(made).replaceAll('\n', '')).toBe(
    '<ol type="1" start="3"><li><p>three</p></li><li value="5"><p>five</p></li></ol>' +
      '<ol class="labelled" role="list"><li><p><span class="label">a) </span>first</p></li></ol>' +
      '<ul style="list-style-type: &quot;–\u2002&quot;"><li><p>dash</p></li></ul>' +
      '<ol class="labelled" role="list"><li><p><span class="label">1. </span>one</p></li>' +
      '<li><p><span class="label">1 bis. </span>more</p></li></ol>' +
      '<ul class="plain" role="list"><li><p>bare</p></li></ul>',
  );
});

test('a table has its caption, its columns, and headers that say what they head', () => {
  const made = report([
    table('Days', [
      [cell('Time', { header: true }), cell('Both days', { header: true, columns: 2 })],
      [cell('10:00', { header: true }), cell('A', { rows: 2 }), cell('B')],
      [cell('11:00', { header: true }), cell('C', { align: 'end' })],
    ]),
  ]);
  expect(
    sheetOf(made)
      .replaceAll('\n', '')
      .replaceAll(/<\/?p>/gu, ''),
  ).toBe(
    '<table><caption>Days</caption>' +
      '<colgroup><col style="width: 33.33%"/><col style="width: 33.33%"/><col style="width: 33.33%"/></colgroup>' +
      '<thead><tr><th scope="col">Time</th><th scope="colgroup" colspan="2">Both days</th></tr></thead>' +
      '<tbody><tr><th scope="row">10:00</th><td rowspan="2">A</td><td>B</td></tr>' +
      '<tr><th scope="row">11:00</th><td class="align-end">C</td></tr></tbody></table>',
  );
});

test('a footnote and its text lead to each other', () => {
  const html = writeHtml(report([paragraph([text('Word'), footnote(1, 'Its note.')])]));
  expect(html).toContain(
    'Word<sup class="note-mark"><a id="note-mark.1" href="#note.1" role="doc-noteref">1</a></sup>',
  );
  expect(html).toContain(
    '<li id="note.1"><p><span class="label"><a href="#note-mark.1" role="doc-backlink">1</a>. </span>Its note.</p></li>',
  );
  expect(html).toMatch(
    /<section class="notes" role="doc-endnotes" aria-labelledby="notes.heading">/u,
  );
});

test('a comment is marked in the text and told with author, time, replies and whether it is resolved', () => {
  const made = report([paragraph([text('Say '), text('this', { threads: ['t'] }), text('.')])], {
    threads: [
      thread(
        't',
        [
          ['Ana Lima', 'Really?\nSure?'],
          ['Kofi Boateng', 'Yes.'],
        ],
        true,
      ),
    ],
  });
  expect(sheetOf(made)).toContain(
    '<p>Say <mark>this</mark><sup class="comment-mark"><a id="comment-mark.1" href="#comment.1" aria-label="AL1, Comment by Ana Lima">AL1</a></sup>.</p>',
  );
  expect(readHtmlWords(writeHtml(made)).comments).toBe(
    'Comments AL1 Comment by Ana Lima 2026-03-27 09:05 UTC resolved Really? Sure? ' +
      'Comment by Kofi Boateng 2026-03-27 09:05 UTC Yes.',
  );
});

test('a mark whose comments are not in the report leaves no trace', () => {
  expect(sheetOf(report([paragraph([text('this', { threads: ['gone'] })])]))).toBe('<p>this</p>');
});

test('only safe links become links, and only to places that exist', () => {
  const made = report([
    heading('Here', { anchor: 'section-1' }),
    paragraph([
      text('a', { link: 'javascript:alert(1)' }),
      text('b', { link: 'https://example.org/?x="y' }),
      text('c', { link: 'https://example.org/?x=1&y=2' }),
      text('d', { target: 'section-1' }),
      text('e', { target: 'section-9' }),
    ]),
  ]);
  expect(sheetOf(made)).toBe(
    '<h1 id="section-1" class="level-1">Here</h1>\n' +
      '<p>ab<a href="https://example.org/?x=1&amp;y=2" rel="noreferrer">c</a><a href="#section-1">d</a>e</p>',
  );
});

test('a link over several runs is one link, with the formats inside', () => {
  const link = 'https://example.org/';
  const made = report([
    paragraph([text('the ', { link }), text('report', { link, formats: ['bold', 'italic'] })]),
  ]);
  expect(sheetOf(made)).toBe(
    `<p><a href="${link}" rel="noreferrer">the <b><i>report</i></b></a></p>`,
  );
});

test('the pages are those of the report: paper, margins by direction, header, footer, lying runs', () => {
  const base = report([title('T')]);
  const html = writeHtml({
    ...base,
    direction: 'rtl',
    page: { ...base.page, start: 30, end: 20 },
    header: [text('DRAFT "1" </style>')],
  });
  expect(html).toContain('size: 210mm 297mm;\n  margin: 25mm 30mm 25mm 20mm;');
  expect(html).toContain(String.raw`content: "DRAFT \22 1\22  \3c /style\3e ";`);
  expect(html).toContain('content: "Page " counter(page) " of " counter(pages);');
  expect(html).toContain('@page landscape {\n  size: 297mm 210mm;\n}');
});

test('on the screen a draft says so at its head', () => {
  expect(sheetOf(sampleReportTree())).toMatch(/^<p class="running-header">DRAFT – Working Group/u);
});
