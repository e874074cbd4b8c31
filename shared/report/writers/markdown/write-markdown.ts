import { readHeader } from '../../report-text';
import type { Report } from '../../report';
import { commentText } from '../comment-text';
import { escapeLineStart, escapeProse } from './escape-markdown';
import type { MarkdownContext } from './markdown-context';
import { createMarkdownContext } from './markdown-context';
import { writeBlocks } from './write-blocks';
import { writeSpans } from './write-spans';

/**
 * Writes a report in CommonMark with GitHub's tables and footnotes. The header's words stand once
 * at the top, since a draft has to say so; comments stand at the end of their paragraph.
 */
export function writeMarkdown(report: Report): string {
  const context = createMarkdownContext(report);
  const blocks = report.runs.flatMap((run) => run.blocks);
  const header = escapeLineStart(escapeProse(readHeader(report.header)));
  const body = writeBlocks(blocks, context);
  const notes = writeNotes(context);
  const unplaced = escapeProse(commentText(context.queue.rest(), report.words));
  const parts = [header, body, unplaced, notes];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeNotes(context: MarkdownContext): string {
  return context.notes
    .map((note) => {
      const lines = writeSpans(note.content, context).map(escapeLineStart);
      return `[^${note.number}]: ${lines.join('\\\n    ')}`;
    })
    .join('\n\n');
}
