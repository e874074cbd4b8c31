import type { PageSpan, Span } from '../report';
import { render, renderPhrase, type Builder } from './builder';
import { layerFacts, textFact } from './facts';

/** Stand for the page number and the number of pages while a footer is printed; Unicode says that no text holds these characters. */
const pageMark = '\uFDD2';
const pagesMark = '\uFDD3';

/** The line at the head of every page: the mark of a draft in a review copy, and the letterhead's. */
export function buildHeader(builder: Builder): readonly Span[] {
  const { header } = builder.style.letterhead;
  const own = header === undefined ? [] : render(builder.phrases.template(header), builder);
  if (builder.variant.copy === 'clean') return own;
  const mark = renderPhrase(draftPhrase(builder), builder);
  return own.length === 0 ? mark : [...mark, { type: 'text', text: ' – ' }, ...own];
}

function draftPhrase(builder: Builder): string {
  const { state } = builder.subject.status;
  if (state.type === 'draft') return 'draftNumbered';
  return state.type === 'outForComments' && state.until !== undefined ? 'draftUntil' : 'draft';
}

/** The line at the foot of every page: the letterhead's, and the page number as the style says. */
export function buildFooter(builder: Builder): readonly (Span | PageSpan)[] {
  const { footer, pageNumbers } = builder.style.letterhead;
  const own = footer === undefined ? [] : render(builder.phrases.template(footer), builder);
  if (pageNumbers === 'none') return own;
  const facts = layerFacts(
    { page: () => textFact(pageMark), pages: () => textFact(pagesMark) },
    builder.facts,
  );
  const phrase = pageNumbers === 'number' ? 'pageNumber' : 'pageOfPages';
  const number = renderPhrase(phrase, builder, facts).flatMap(withPages);
  return own.length === 0 ? number : [...own, { type: 'text', text: ' – ' }, ...number];
}

function withPages(span: Span): readonly (Span | PageSpan)[] {
  if (span.type !== 'text') return [span];
  return span.text
    .split(new RegExp(`([${pageMark}${pagesMark}])`, 'u'))
    .filter((text) => text !== '')
    .map((text) => {
      if (text === pageMark) return { type: 'page' };
      return text === pagesMark ? { type: 'pages' } : { ...span, text };
    });
}
