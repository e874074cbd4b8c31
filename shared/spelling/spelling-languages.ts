import type { Meeting } from '../domain/meeting';

/** Names a dictionary that is shipped. */
export type DictionaryName = 'en-GB' | 'en-US' | 'fr' | 'es' | 'ru';

/** The languages whose spelling can be checked, each under its own name. */
export const spellingLanguages: readonly { readonly id: DictionaryName; readonly name: string }[] =
  [
    { id: 'en-GB', name: 'English (British)' },
    { id: 'en-US', name: 'English (American)' },
    { id: 'fr', name: 'Français' },
    { id: 'es', name: 'Español' },
    { id: 'ru', name: 'Русский' },
  ];

/**
 * The dictionaries of a language, by its BCP 47 tag: a word is right if it is in one of them. English
 * that does not say whose may be British or American; whose else it is, it is nearer to British.
 */
export function dictionariesOf(language: string): readonly DictionaryName[] {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  if (primary !== 'en') {
    return spellingLanguages.flatMap(({ id }) => (id === primary ? [id] : []));
  }
  if (others.length === 0) return ['en-GB', 'en-US'];
  return others.includes('us') ? ['en-US'] : ['en-GB'];
}

/** The language in which a meeting is spelled: its own choice, else its group's for that language, else its language. */
export function spellingLanguageOf({
  spelling,
  language,
  group,
}: Pick<Meeting, 'spelling' | 'language' | 'group'>): string {
  if (spelling !== undefined) return spelling;
  const own = group?.spelling;
  return own !== undefined && own.split('-')[0] === language.split('-')[0] ? own : language;
}
