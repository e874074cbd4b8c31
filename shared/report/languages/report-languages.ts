import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import type { ReportLanguage } from './report-language';
import { russian } from './russian';
import { spanish } from './spanish';

/** The languages in which reports can be written, in the order in which they are offered. */
export const reportLanguages: readonly ReportLanguage[] = [
  english,
  french,
  spanish,
  arabic,
  chinese,
  russian,
];

/**
 * The report language for a BCP 47 tag; a tag with more subtags finds the language without them
 * (`fr-CH` finds French, `zh-Hans` Chinese), in any case of letters. Undefined where there is none.
 */
export function findReportLanguage(tag: string): ReportLanguage | undefined {
  const wanted = tag.toLowerCase().split('-')[0];
  return reportLanguages.find((language) => language.code === wanted);
}
