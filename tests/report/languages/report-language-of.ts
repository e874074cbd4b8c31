import type { ReportLanguage } from '../../../shared/report/languages/report-language';
import { findReportLanguage } from '../../../shared/report/languages/report-languages';

/** The report language for a tag that is known to have one. */
export function reportLanguageOf(tag: string): ReportLanguage {
  const language = findReportLanguage(tag);
  if (language === undefined) throw new Error(`There is no report language for ${tag}.`);
  return language;
}
