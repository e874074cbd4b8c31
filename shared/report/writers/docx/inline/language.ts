import type { Direction } from '../../../report';
import { textDirection } from '../../../text-direction';
import { escapeAttribute } from '../xml/escape';

/** Word proofs by language and region; these are the regions meant where a tag names none. */
const regions: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fa: 'fa-IR',
  fr: 'fr-FR',
  he: 'he-IL',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ru: 'ru-RU',
  sw: 'sw-KE',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ur: 'ur-PK',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
};

const eastAsianLanguages = new Set(['zh', 'ja', 'ko', 'yue']);

/** The tag that Word knows for a language. */
export function wordLanguage(language: string): string {
  return escapeAttribute(regions[language] ?? language);
}

/** Whether a language is written with Chinese, Japanese or Korean characters. */
export function isEastAsianLanguage(language: string): boolean {
  return eastAsianLanguages.has(primary(language));
}

/** The element that tells a run's language, in the attribute for its script. */
export function languageXml(language: string): string {
  if (textDirection(language) === 'rtl') return `<w:lang w:bidi="${wordLanguage(language)}"/>`;
  if (isEastAsianLanguage(language)) return `<w:lang w:eastAsia="${wordLanguage(language)}"/>`;
  return `<w:lang w:val="${wordLanguage(language)}"/>`;
}

/** The element that turns a paragraph whose direction is not the report's. */
export function paragraphDirection(direction: Direction, ofReport: Direction): string {
  if (direction === ofReport) return '';
  return direction === 'rtl' ? '<w:bidi/>' : '<w:bidi w:val="0"/>';
}

function primary(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
