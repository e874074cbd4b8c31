import type { PageRun, Report } from '../../../report';
import { millimetresToTwips } from '../units';
import type { MarginPart } from './margin-parts';

const headerDistance = 709;

/** The width between the margins of a run of pages, in twips. */
export function textWidth({ page }: Report, orientation: PageRun['orientation']): number {
  const sheet = orientation === 'portrait' ? page.width : page.height;
  return Math.max(567, millimetresToTwips(sheet - page.start - page.end));
}

/** The properties of a section: a run of pages with its paper, margins, header and footer. */
export function sectionXml(
  report: Report,
  orientation: PageRun['orientation'],
  margins: readonly MarginPart[],
  isFirst: boolean,
): string {
  const { page, direction } = report;
  const references = margins
    .flatMap((margin) => margin.references)
    .filter(({ isFirstPage }) => isFirst || !isFirstPage);
  const hasFirstPage = references.some(({ isFirstPage }) => isFirstPage);
  const width = String(millimetresToTwips(page.width));
  const height = String(millimetresToTwips(page.height));
  const size =
    orientation === 'portrait'
      ? `w:w="${width}" w:h="${height}"`
      : `w:w="${height}" w:h="${width}" w:orient="landscape"`;
  const [left, right] = direction === 'ltr' ? [page.start, page.end] : [page.end, page.start];
  const side = (name: string, millimetres: number): string =>
    `w:${name}="${String(millimetresToTwips(millimetres))}"`;
  const distance = String(Math.min(headerDistance, millimetresToTwips(page.top / 2)));
  // The children have a fixed order (ISO 29500-1, 17.6.17).
  return (
    `<w:sectPr>${references.map(({ xml }) => xml).join('')}<w:type w:val="nextPage"/>` +
    `<w:pgSz ${size}/><w:pgMar ${side('top', page.top)} ${side('right', right)} ${side('bottom', page.bottom)} ${side('left', left)}` +
    ` w:header="${distance}" w:footer="${distance}" w:gutter="0"/><w:cols w:space="708"/>` +
    (hasFirstPage ? '<w:titlePg/>' : '') +
    (direction === 'rtl' ? '<w:bidi/>' : '') +
    '</w:sectPr>'
  );
}
