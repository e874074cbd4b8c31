import type { ReportStyle } from '../../domain/style/report-style';
import { arabicStylePhrases } from './arabic-style-phrases';
import { chineseStylePhrases } from './chinese-style-phrases';
import { englishStylePhrases } from './english-style-phrases';
import { frenchStylePhrases } from './french-style-phrases';
import { russianStylePhrases } from './russian-style-phrases';
import { spanishStylePhrases } from './spanish-style-phrases';
import type { StylePhraseTable } from './style-phrase-table';

/** The wording of the built-in styles by the code of a report language. */
export const stylePhrases = {
  en: englishStylePhrases,
  fr: frenchStylePhrases,
  es: spanishStylePhrases,
  ar: arabicStylePhrases,
  zh: chineseStylePhrases,
  ru: russianStylePhrases,
} as const satisfies Readonly<Record<string, StylePhraseTable>>;

/** The wording of one built-in style in all report languages. */
export function phrasesOf(
  style: Exclude<keyof StylePhraseTable, 'common'>,
): ReportStyle['phrases'] {
  return Object.fromEntries(
    Object.entries(stylePhrases).map(([language, phrases]: [string, StylePhraseTable]) => [
      language,
      { ...phrases.common, ...phrases[style] },
    ]),
  );
}
