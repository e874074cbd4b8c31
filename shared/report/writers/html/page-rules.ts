import { printableText } from '../../printable-text';
import type { PageSpan, Report, ReportLook, Span } from '../../report';
import { cssString } from './css-string';
import { arabicFontStack, chineseFontStack, fontStack } from './font-stack';

/** The rules of paged media: paper, margins, lying pages, header and footer in the margins (CSS Paged Media 3). */
export function pageRules(report: Report): string {
  const { page } = report;
  const [right, left] =
    report.direction === 'rtl' ? [page.start, page.end] : [page.end, page.start];
  return `@page {
  size: ${page.width}mm ${page.height}mm;
  margin: ${page.top}mm ${right}mm ${page.bottom}mm ${left}mm;
  ${marginBox(report.direction === 'rtl' ? 'top-left' : 'top-right', report.header, report)}
  ${marginBox('bottom-center', report.footer, report)}
}
@page landscape {
  size: ${page.height}mm ${page.width}mm;
}
.landscape {
  page: landscape;
}`;
}

function marginBox(name: string, spans: readonly (Span | PageSpan)[], report: Report): string {
  const content = spans.map(contentOf).filter((part) => part !== '');
  if (content.length === 0) return '';
  const { look } = report;
  return `@${name} {
    content: ${content.join(' ')};
    direction: ${report.direction};
    white-space: pre-line;
    font: ${marginSize(look)}pt/1.3 ${marginFont(report)};
    color: #595959;
  }`;
}

/** Header and footer are a little smaller than the text, never too small to read. */
export function marginSize(look: ReportLook): number {
  return Math.max(8, look.size - 2);
}

/** Margin boxes do not know the document's language, so that its script is chosen here. */
function marginFont({ look, language, direction }: Report): string {
  if (direction === 'rtl') return arabicFontStack(look.bodyFont, look);
  return /^(?:zh|ja|ko)\b/iu.test(language)
    ? chineseFontStack(look.bodyFont, look)
    : fontStack(look.bodyFont, look);
}

function contentOf(span: Span | PageSpan): string {
  switch (span.type) {
    case 'page':
      return 'counter(page)';
    case 'pages':
      return 'counter(pages)';
    case 'break':
      return String.raw`"\a "`;
    case 'text':
      return cssString(printableText(span.text));
    case 'footnote':
      return '';
  }
}
