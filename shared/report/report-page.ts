import type { Page } from '../domain/style/look';
import type { ReportPage } from './report';

const sheets = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;

/** The sheet of a paper size with a style's margins, in millimetres. */
export function reportPage(page: Page, paper: keyof typeof sheets): ReportPage {
  return { ...sheets[paper], ...page.margins };
}
