import type { Id } from '../base/ids';

/**
 * Which copy of a report is made. A `review` copy has comments, DRAFT in the header and paragraph
 * numbers; `only` restricts it to decisions and actions or to one item or section; `unattributed`
 * names nobody.
 */
export interface ReportVariant {
  readonly copy: 'clean' | 'review';
  readonly only?: 'decisions' | { readonly item: Id };
  readonly unattributed?: boolean;
}
