import type { ReportStyle } from '../../domain/style/report-style';
import { englishStylePhrases } from './english-style-phrases';
import { frenchStylePhrases } from './french-style-phrases';

/** The wording of all built-in styles in one language: what they share, and by style. */
export type StylePhrases = Readonly<
  Record<
    'common' | 'sectioned' | 'agenda-ordered' | 'numbered-paragraphs' | 'progress' | 'update',
    Readonly<Record<string, string>>
  >
>;

const phrasesByLanguage: Readonly<Record<string, StylePhrases>> = {
  en: englishStylePhrases,
  fr: frenchStylePhrases,
};

/** The wording of one built-in style in all report languages. */
export function phrasesOf(style: Exclude<keyof StylePhrases, 'common'>): ReportStyle['phrases'] {
  return Object.fromEntries(
    Object.entries(phrasesByLanguage).map(([language, phrases]) => [
      language,
      { ...phrases.common, ...phrases[style] },
    ]),
  );
}
