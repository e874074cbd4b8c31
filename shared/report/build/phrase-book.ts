import { warningMessage, type Message } from '../../base/result';
import type { RichText } from '../../domain/inline';
import type { ReportStyle } from '../../domain/style/report-style';
import type { ReportLanguage } from '../languages/report-language';
import { parseTemplate } from '../template/parse-template';

/** Finds the phrases of a style and language and reads the templates, each once. */
export interface PhraseBook {
  /** A phrase by key: the style's in the report language, else the language's own, else the style's English. */
  phrase(key: string): RichText;
  /** Whether a phrase by this key exists. */
  has(key: string): boolean;
  /** A phrase as written. */
  source(key: string): string | undefined;
  /** Any template. */
  template(text: string): RichText;
}

/** Makes the phrase book of one report; what is missing or malformed is told to `messages`. */
export function createPhraseBook(
  style: ReportStyle,
  language: ReportLanguage,
  messages: Message[],
): PhraseBook {
  const parsed = new Map<string, RichText>();

  function source(key: string): string | undefined {
    return (
      own(style.phrases[language.code], key) ??
      own(language.phrases, key) ??
      own(style.phrases.en, key)
    );
  }

  function template(text: string): RichText {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const result = parseTemplate(text);
    if (!result.ok) {
      messages.push(
        ...result.messages.map((message) => ({ ...message, severity: 'warning' as const })),
      );
    }
    const content: RichText = result.ok ? result.value : [{ type: 'text', text }];
    parsed.set(text, content);
    return content;
  }

  return {
    phrase(key) {
      const text = source(key);
      if (text !== undefined) return template(text);
      messages.push(
        warningMessage(
          'style.missing-phrase',
          `The style “${style.name}” has no phrase “${key}” in ${language.name}; nothing is printed there.`,
          `style.phrases.${language.code}.${key}`,
        ),
      );
      return [];
    },
    has: (key) => source(key) !== undefined,
    source,
    template,
  };
}

function own(
  phrases: Readonly<Record<string, string>> | undefined,
  key: string,
): string | undefined {
  return phrases !== undefined && Object.hasOwn(phrases, key) ? phrases[key] : undefined;
}
