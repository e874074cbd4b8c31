import { printableText } from '../../printable-text';
import { readHeader } from '../../report-text';
import type { Report } from '../../report';
import { commentText } from '../comment-text';
import { displayWidth } from './display-width';
import { hangingIndent, hangLines } from './paragraph-lines';
import type { TextContext } from './text-context';
import { createTextContext } from './text-context';
import { writeBlocks } from './write-blocks';
import { wrapText } from './wrap-text';
import { writeSpans } from './write-spans';

/** The columns of a line, so that a reply can quote it and still fit 80. */
const columns = 76;

/**
 * Writes a report as plain text for an e-mail, wrapped at 76 columns. The header's words stand once
 * at the top, since a draft has to say so; footnotes at the end, comments at the end of their paragraph.
 */
export function writeText(report: Report): string {
  const context = createTextContext(report);
  const blocks = report.runs.flatMap((run) => run.blocks);
  const header = wrapText(readHeader(report.header), columns);
  const body = writeBlocks(blocks, context, columns);
  const notes = writeNotes(context);
  const unplaced = wrapText(commentText(context.queue.rest(), report.words), columns);
  const filled = [header, body, unplaced, notes].filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeNotes(context: TextContext): readonly string[] {
  if (context.notes.length === 0) return [];
  const heading = printableText(context.report.words.notes).trim();
  const notes = context.notes.flatMap((note) => {
    const label = `[${note.number}]`;
    const indent = hangingIndent([label]);
    return hangLines(label, writeSpans(note.content, context), indent, columns);
  });
  return [heading, '-'.repeat(displayWidth(heading)), '', ...notes];
}
