import type { ReportStyle } from '../../domain/style/report-style';
import { agendaOrdered } from './agenda-ordered';
import { numberedParagraphs } from './numbered-paragraphs';
import { progress } from './progress';
import { sectioned } from './sectioned';
import { update } from './update';

/** The styles that come with the product, in the order in which they are offered. */
export const builtInStyles: readonly ReportStyle[] = [
  sectioned,
  agendaOrdered,
  numberedParagraphs,
  progress,
  update,
];
