import type { Instant } from '../../../base/dates';
import { printableText } from '../../printable-text';
import type { ReportComment, ReportThread } from '../../report';
import type { HtmlContext } from './html-context';
import { element, escapeHtml } from './markup';
import { commentAuthor, threadLabel } from './thread-label';

/** Writes the comment threads of a review copy at the end, each linked to its mark and back. */
export function writeComments(context: HtmlContext): string {
  const threads = [...context.marked, ...context.queue.rest()];
  if (threads.length === 0) return '';
  const heading = element(
    `h${1 + context.headingShift}`,
    { id: 'comments.heading', class: 'level-1' },
    escapeHtml(context.report.words.comments),
  );
  const items = threads.map((thread, index) => writeThread(thread, index + 1, context));
  const list = element('ol', { class: 'threads', role: 'list' }, `\n${items.join('\n')}\n`);
  return element(
    'section',
    { class: 'comments', 'aria-labelledby': 'comments.heading' },
    `\n${heading}\n${list}\n`,
  );
}

function writeThread(thread: ReportThread, number: number, context: HtmlContext): string {
  const [first, ...replies] = thread.comments;
  const printed = escapeHtml(threadLabel(thread, number));
  // The threads with a mark come first, so that the number tells whether there is one to lead back to.
  const label =
    number > context.marked.length
      ? printed
      : element('a', { href: `#comment-mark.${number}`, role: 'doc-backlink' }, printed);
  const resolved = thread.resolved
    ? ` ${element('span', { class: 'resolved' }, escapeHtml(context.report.words.resolved))}`
    : '';
  const written = [
    element('span', { class: 'thread-label' }, label),
    first === undefined ? resolved : writeComment(first, context, resolved),
    ...(replies.length === 0
      ? []
      : [
          element(
            'ol',
            { class: 'replies', role: 'list' },
            replies.map((reply) => element('li', {}, writeComment(reply, context))).join('\n'),
          ),
        ]),
  ];
  return element('li', { id: `comment.${number}` }, written.join('\n'));
}

function writeComment(comment: ReportComment, context: HtmlContext, after = ''): string {
  const author = element(
    'span',
    { class: 'author' },
    escapeHtml(commentAuthor(comment.author, context)),
  );
  const time = comment.at === undefined ? '' : ` ${writeTime(comment.at)}`;
  const paragraphs = comment.text
    .split(/\r\n|\r|\n/u)
    .map((line) => printableText(line).trim())
    .filter((line) => line !== '')
    .map((line) => element('p', {}, escapeHtml(line)));
  return [element('p', { class: 'byline' }, author + time + after), ...paragraphs].join('\n');
}

/** A moment as any reader of any language can read it: "2026-03-27 09:05 UTC". */
function writeTime(at: Instant): string {
  return element(
    'time',
    { datetime: at },
    escapeHtml(`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`),
  );
}
