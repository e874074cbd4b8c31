import { assertNever } from '../../../base/assert-never';
import { isSafeLink } from '../../../base/links';
import { printableText } from '../../printable-text';
import type { Span } from '../../report';
import { commentText } from '../comment-text';
import type { TextContext } from './text-context';

/**
 * The words of a paragraph, one string for each of its lines, not yet wrapped, with the comments on
 * it at its end. An address that the text does not show follows it in angle brackets.
 */
export function writeSpans(
  spans: readonly Span[],
  context: TextContext,
  blockThreads: readonly string[] = [],
): readonly string[] {
  const [last = '', ...others] = writeWords(spans, context).toReversed();
  const ending = writeComments(spans, context, blockThreads);
  return [...others.reverse(), `${last} ${ending}`.trim()].filter((line) => line !== '');
}

/** The words of a line without the comments on it. */
export function writeWords(spans: readonly Span[], context: TextContext): readonly string[] {
  return spans
    .map((span, index) => writeSpan(span, spans[index + 1], context))
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The comments on a line that were not written before. */
export function writeComments(
  spans: readonly Span[],
  context: TextContext,
  blockThreads: readonly string[] = [],
): string {
  const threads = spans.flatMap((span) => (span.type === 'break' ? [] : (span.threads ?? [])));
  const comments = context.queue.take([...threads, ...blockThreads]);
  return commentText(comments, context.report.words);
}

function writeSpan(span: Span, next: Span | undefined, context: TextContext): string {
  switch (span.type) {
    case 'break':
      return '\n';
    case 'footnote':
      context.notes.push(span);
      return `[${span.number}]`;
    case 'text': {
      const text = raise(printableText(span.text), span.formats);
      const isEnd = next?.type !== 'text' || next.link !== span.link;
      return span.link !== undefined && isEnd ? text + addressAfter(text, span.link) : text;
    }
    default:
      return assertNever(span);
  }
}

/** Signs that plain text can raise, so that a cubic metre or a power of ten keeps its meaning. */
const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

function raise(text: string, formats: readonly string[] | undefined): string {
  const isFigure = formats?.includes('superscript') === true && /^[+−-]?\d+$/u.test(text);
  return isFigure ? [...text].map((letter) => raised[letter] ?? letter).join('') : text;
}

function addressAfter(text: string, link: string): string {
  const address = link.replace(/^mailto:/iu, '');
  return !isSafeLink(link) || text.includes(address) ? '' : ` <${address}>`;
}
