import { isSafeLink } from '../../../base/links';
import { printableText } from '../../printable-text';
import type { FootnoteSpan, RunFormat, Span, TextSpan } from '../../report';
import { languageAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element, emptyElement, escapeHtml } from './markup';
import { writeThreadMarks } from './write-thread-marks';

const formatElements: readonly (readonly [RunFormat, string])[] = [
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'i'],
  ['bold', 'b'],
];

/**
 * Writes the pieces of a paragraph. Neighbours with the same address become one link; the numbers
 * of comments stand after the last piece that each thread marks, those of the whole block at the end.
 */
export function writeSpans(
  spans: readonly Span[],
  context: HtmlContext,
  blockThreads: readonly string[] = [],
): string {
  const groups = groupByAddress(spans);
  const parts = groups.map((group, index) => {
    const later = new Set(
      groups
        .slice(index + 1)
        .flat()
        .flatMap(threadsOf),
    );
    const ending = group.flatMap(threadsOf).filter((id) => !later.has(id));
    return writeGroup(group, context) + writeThreadMarks(ending, context);
  });
  return parts.join('') + writeThreadMarks(blockThreads, context);
}

function threadsOf(span: Span): readonly string[] {
  return span.type === 'break' ? [] : (span.threads ?? []);
}

function groupByAddress(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const previous = groups.at(-1)?.at(-1);
    const address = addressOf(span);
    if (address !== undefined && previous !== undefined && addressOf(previous) === address) {
      groups.at(-1)?.push(span);
    } else {
      groups.push([span]);
    }
  }
  return groups;
}

function addressOf(span: Span): string | undefined {
  if (span.type !== 'text') return undefined;
  return span.link ?? (span.target === undefined ? undefined : `#${span.target}`);
}

function writeGroup(group: readonly Span[], context: HtmlContext): string {
  const content = group.map((span) => writeSpan(span, context)).join('');
  const first = group[0];
  if (first?.type !== 'text') return content;
  if (first.link !== undefined && isSafeLink(first.link)) {
    return element('a', { href: first.link, rel: 'noreferrer' }, content);
  }
  if (first.target !== undefined && context.anchors.has(first.target)) {
    return element('a', { href: `#${encodeURIComponent(first.target)}` }, content);
  }
  return content;
}

function writeSpan(span: Span, context: HtmlContext): string {
  switch (span.type) {
    case 'break':
      return emptyElement('br', {});
    case 'footnote':
      return mark(span, writeFootnoteMark(span, context), context);
    case 'text':
      return mark(span, writeText(span), context);
  }
}

function writeText(span: TextSpan): string {
  const text = formatElements.reduce(
    (content, [format, name]) =>
      span.formats?.includes(format) === true ? element(name, {}, content) : content,
    escapeHtml(printableText(span.text)),
  );
  return span.language === undefined
    ? text
    : element('span', languageAttributes(span.language), text);
}

function writeFootnoteMark(span: FootnoteSpan, context: HtmlContext): string {
  context.notes.push(span);
  const link = element(
    'a',
    {
      id: context.claimId(`note-mark.${span.number}`),
      href: `#note.${span.number}`,
      role: 'doc-noteref',
    },
    String(span.number),
  );
  return element('sup', { class: 'note-mark' }, link);
}

function mark(span: TextSpan | FootnoteSpan, content: string, context: HtmlContext): string {
  const isMarked = span.threads?.some((id) => context.threadIds.has(id)) === true;
  return isMarked ? element('mark', {}, content) : content;
}
