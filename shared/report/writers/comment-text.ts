import { printableText } from '../printable-text';
import type { ReportThread, ReportWords } from '../report';

/**
 * Comment threads as they stand at the end of a paragraph where a format has no comments:
 * "[Comment by Ana Lima: Is this so?] [Comment by …: Yes.] [resolved]".
 */
export function commentText(threads: readonly ReportThread[], words: ReportWords): string {
  return threads
    .flatMap((thread) => [
      ...thread.comments.map(({ author, text }) => {
        const by = words.commentBy.replace('{name}', () => author);
        return `[${oneLine(by)}: ${oneLine(text)}]`;
      }),
      ...(thread.resolved ? [`[${oneLine(words.resolved)}]`] : []),
    ])
    .join(' ');
}

function oneLine(text: string): string {
  return printableText(text).trim();
}
