import { createFormats } from '../../shared/i18n/formats';
import type { Formats } from '../../shared/i18n/formats';
import { createTranslate, toScreenLanguage } from '../../shared/i18n/translate';
import type { ScreenLanguage, Translate } from '../../shared/i18n/translate';
import { useApp } from './use-app';
import { useStore } from './use-store';

/** Everything that a screen needs to say something. */
export interface Words {
  readonly language: ScreenLanguage;
  readonly t: Translate;
  readonly formats: Formats;
}

const words = new Map<ScreenLanguage, Words>();

/** The words of one language, made once. */
export function wordsOf(language: ScreenLanguage): Words {
  const known = words.get(language);
  if (known !== undefined) return known;
  const made = { language, t: createTranslate(language), formats: createFormats(language) };
  words.set(language, made);
  return made;
}

/** The words of the language that the person chose, or else the system's. */
export function useWords(): Words {
  const { info, preferences } = useApp();
  const { screenLanguage } = useStore(preferences.store);
  return wordsOf(toScreenLanguage(screenLanguage ?? info.language));
}
