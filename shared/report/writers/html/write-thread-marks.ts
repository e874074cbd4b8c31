import type { HtmlContext } from './html-context';
import { element, escapeHtml } from './markup';
import { threadAuthor, threadLabel } from './thread-label';

/** Writes the links from a text to the comments on it, each thread once, where it is first met. */
export function writeThreadMarks(ids: readonly string[], context: HtmlContext): string {
  return context.queue
    .take(ids)
    .map((thread) => {
      context.marked.push(thread);
      const number = context.marked.length;
      const label = threadLabel(thread, number);
      const link = element(
        'a',
        {
          id: `comment-mark.${number}`,
          href: `#comment.${number}`,
          'aria-label': `${label}, ${threadAuthor(thread, context)}`,
        },
        escapeHtml(label),
      );
      return element('sup', { class: 'comment-mark' }, link);
    })
    .join('');
}
