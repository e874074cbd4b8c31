import type { FootnoteSpan } from '../../report';
import type { HtmlContext } from './html-context';
import { element, escapeHtml } from './markup';
import { writeSpans } from './write-spans';

/** Writes the footnotes as a list at the end of the document, each linked to its mark and back. */
export function writeNotes(context: HtmlContext): string {
  if (context.notes.length === 0) return '';
  const items = context.notes.map((note) => writeNote(note, context));
  const heading = element(
    `h${1 + context.headingShift}`,
    { id: 'notes.heading', class: 'level-1' },
    escapeHtml(context.report.words.notes),
  );
  const list = element('ol', { class: 'labelled', role: 'list' }, `\n${items.join('\n')}\n`);
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes.heading' },
    `\n${heading}\n${list}\n`,
  );
}

function writeNote(note: FootnoteSpan, context: HtmlContext): string {
  const link = element(
    'a',
    { href: `#note-mark.${note.number}`, role: 'doc-backlink' },
    String(note.number),
  );
  const label = element('span', { class: 'label' }, `${link}. `);
  const attributes = { id: context.claimId(`note.${note.number}`) };
  return element('li', attributes, element('p', {}, label + writeSpans(note.content, context)));
}
