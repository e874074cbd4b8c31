import type { Meeting } from '../../../domain/meeting';
import { englishVerbs } from './english-verbs';
import { frenchVerbs } from './french-verbs';
import type { VerbList } from './verb-list';

const lists: Readonly<Record<string, VerbList>> = { en: englishVerbs, fr: frenchVerbs };

function listOf(language: string): VerbList {
  return lists[language.split('-')[0] ?? 'en'] ?? englishVerbs;
}

/** The group's own reporting verbs, or those of the meeting's language, or the English ones. */
export function reportingVerbs({
  group,
  language,
}: Pick<Meeting, 'group' | 'language'>): readonly string[] {
  const own = group?.reportingVerbs ?? [];
  return own.length > 0 ? own : listOf(language).verbs;
}

/** Words as they go on behind a verb: an article or the like loses the capital that began the sentence. */
export function behindVerb(words: string, language: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0];
  if (first === undefined) return words;
  const small = first.toLowerCase();
  const isLowered = listOf(language).lowered.includes(small);
  return isLowered ? small + words.slice(first.length) : words;
}
