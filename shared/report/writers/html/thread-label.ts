import { printableText } from '../../printable-text';
import type { ReportThread } from '../../report';
import type { HtmlContext } from './html-context';

/** What stands for a thread in the text: its first author's initials and its number, such as "AL3". */
export function threadLabel(thread: ReportThread, number: number): string {
  return `${printableText(thread.comments[0]?.initials ?? '').trim()}${number}`;
}

/** "Comment by Ana Lima" in the report's language. */
export function threadAuthor(thread: ReportThread, context: HtmlContext): string {
  return commentAuthor(thread.comments[0]?.author ?? '', context);
}

/** "Comment by" with any name, in the report's language. */
export function commentAuthor(name: string, context: HtmlContext): string {
  return context.report.words.commentBy.replace('{name}', () => printableText(name).trim());
}
