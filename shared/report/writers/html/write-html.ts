import { printableText } from '../../printable-text';
import { readHeader } from '../../report-text';
import type { PageRun, Report } from '../../report';
import type { HtmlContext } from './html-context';
import { createHtmlContext } from './html-context';
import { element, emptyElement, escapeHtml } from './markup';
import { styleSheet } from './style-sheet';
import { writeBlocks } from './write-blocks';
import { writeComments } from './write-comments';
import { writeLogo } from './write-image';
import { writeNotes } from './write-notes';

/** Nothing is fetched and nothing runs: styles stand in the document, images are data. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Writes a report as one HTML document that needs nothing else, well-formed as XML too, for the
 * screen and, through its page rules, for paper.
 */
export function writeHtml(report: Report): string {
  const context = createHtmlContext(report);
  const sheets = report.runs.map((run, index) => writeSheetContent(run, index, context));
  const ending = [writeNotes(context), writeComments(context)].filter((part) => part !== '');
  const root = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: report.language, dir: report.direction },
    `\n${writeHead(report)}\n${element('body', {}, `\n${writeMain(report, sheets, ending)}\n`)}\n`,
  );
  return `<!DOCTYPE html>\n${root}\n`;
}

function writeHead({ properties, ...report }: Report): string {
  const parts = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeHtml(printableText(properties.title))),
    emptyElement('meta', { name: 'author', content: printableText(properties.author) }),
    emptyElement('meta', { name: 'description', content: printableText(properties.subject) }),
    element('style', {}, `\n${styleSheet({ properties, ...report })}\n`),
  ];
  return element('head', {}, `\n${parts.join('\n')}\n`);
}

function writeSheetContent(run: PageRun, index: number, context: HtmlContext): string {
  const { report } = context;
  const header = index === 0 ? readHeader(report.header) : '';
  return [
    ...(header === '' ? [] : [element('p', { class: 'running-header' }, escapeHtml(header))]),
    ...(index === 0 && report.logo !== undefined ? [writeLogo(report.logo)] : []),
    writeBlocks(run.blocks, context),
  ].join('\n');
}

/** Notes and comments stand on the last sheet, or on one of their own after a lying one. */
function writeMain(report: Report, sheets: readonly string[], ending: readonly string[]): string {
  const last = report.runs.at(-1);
  const isJoined = last?.orientation === 'portrait';
  const written = sheets.map((content, index) => {
    const parts = isJoined && index === sheets.length - 1 ? [content, ...ending] : [content];
    return writeSheet(report.runs[index]?.orientation ?? 'portrait', parts);
  });
  if (!isJoined && ending.length > 0) written.push(writeSheet('portrait', ending));
  return element('main', {}, `\n${written.join('\n')}\n`);
}

function writeSheet(orientation: PageRun['orientation'], parts: readonly string[]): string {
  return element('div', { class: `sheet ${orientation}` }, `\n${parts.join('\n')}\n`);
}
