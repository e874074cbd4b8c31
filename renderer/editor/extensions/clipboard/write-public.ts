import type { Inline, RichText } from '../../../../shared/domain/inline';
import type { Note } from '../../../../shared/domain/note';
import type { Cell } from '../../../../shared/domain/shape';
import { numberItems } from '../page/number-items';

/** The speakers of a note in words. */
export type SpeakerNames = (note: Note) => string;

/** Notes as plain text, a line each, items with their signs and indents, cells of tables between tabs. */
export function writePlainText(notes: readonly Note[], speakersOf: SpeakerNames): string {
  const signs = numberItems(notes);
  return notes
    .map((note, index) => {
      const sign = signs[index] ?? '';
      const lead = sign === '' ? '' : `${'  '.repeat(note.level)}${sign} `;
      if (note.shape.type !== 'table') return lead + said(note, speakersOf) + plain(note.content);
      const rows = note.shape.table.rows.map(({ cells }) =>
        cells.map((cell) => cell.blocks.map((block) => plain(block.content)).join(' ')).join('\t'),
      );
      return [plain(note.content), ...rows].filter((line) => line !== '').join('\n');
    })
    .join('\n');
}

function said(note: Note, speakersOf: SpeakerNames): string {
  const names = speakersOf(note);
  return names === '' ? '' : `${names}: `;
}

function plain(content: RichText): string {
  return content.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  if (inline.type === 'footnote') return ` (${plain(inline.content)})`;
  if (inline.type === 'field') return inline.override ?? '';
  return 'text' in inline ? inline.text : '';
}

/** Notes as HTML for other programs: paragraphs, headings, quotes, nested lists and tables. */
export function writePublicHtml(notes: readonly Note[], speakersOf: SpeakerNames): string {
  let html = '';
  const open: string[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) html += `</li></${open.pop() ?? 'ul'}>`;
  };
  for (const note of notes) {
    const words = escaped(said(note, speakersOf)) + rich(note.content);
    if (note.shape.type === 'item') {
      const tag = note.shape.marker === 'bullet' || note.shape.marker === 'dash' ? 'ul' : 'ol';
      closeTo(note.level + 1);
      if (open.length === note.level + 1 && open.at(-1) !== tag) closeTo(note.level);
      if (open.length === note.level + 1) html += '</li>';
      while (open.length <= note.level) {
        html += open.length < note.level ? `<${tag}><li>` : `<${tag}>`;
        open.push(tag);
      }
      html += `<li>${words}`;
    } else {
      closeTo(0);
      html += block(note, words);
    }
  }
  closeTo(0);
  return html;
}

function block({ shape }: Note, words: string): string {
  switch (shape.type) {
    case 'heading': {
      const tag = `h${Math.min(6, shape.depth + 2)}`;
      return `<${tag}>${words}</${tag}>`;
    }
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`;
    case 'rule':
    case 'slideBreak':
      return '<hr>';
    case 'table': {
      const rows = shape.table.rows.map(
        ({ cells }, index) =>
          `<tr>${cells.map((cell) => tableCell(cell, index < shape.table.headerRows)).join('')}</tr>`,
      );
      const caption = words === '' ? '' : `<caption>${words}</caption>`;
      return `<table>${caption}${rows.join('')}</table>`;
    }
    case 'paragraph':
    case 'item':
    case 'image':
      return `<p>${words}</p>`;
  }
}

function tableCell(cell: Cell, header: boolean): string {
  const tag = header ? 'th' : 'td';
  const spans =
    (cell.columns === undefined ? '' : ` colspan="${cell.columns}"`) +
    (cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`);
  const words = cell.blocks.map(({ content }) => `<p>${rich(content)}</p>`).join('');
  return `<${tag}${spans}>${words}</${tag}>`;
}

const tags = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const;

function rich(content: RichText): string {
  return content
    .map((inline) => {
      if (inline.type === 'break') return '<br>';
      const words = escaped(wordsOf(inline));
      if (inline.type !== 'text' && inline.type !== 'mention') return words;
      const set = (inline.formats ?? []).reduce(
        (inner, format) => `<${tags[format]}>${inner}</${tags[format]}>`,
        words,
      );
      return inline.link === undefined ? set : `<a href="${escaped(inline.link)}">${set}</a>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
