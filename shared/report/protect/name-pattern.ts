import type { Person } from '../../domain/person';
import { fullName } from '../names/person-facts';

/** Titles that stand before a name and go with it. */
const titles =
  'Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Sir|Dame|Ambassador|Amb|H\\.E|Mme|M|Mlle|Sr|Sra|Dña|Don';

/** Scripts that put no spaces between words, so that a name has no edges to look for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * A pattern that finds people's names in prose: in full in any order, by surname or given name
 * alone, by alias or address, with accents dropped, in capitals, with a title before. Finding too
 * much is the safe side here. Nothing when there are no names to look for.
 */
export function namePattern(people: readonly Person[]): RegExp | undefined {
  const forms = new Set(people.flatMap(nameForms).filter((form) => form.length > 1));
  if (forms.size === 0) return undefined;
  const all = new Set([...forms].flatMap((form) => [form, dropAccents(form)]));
  for (const form of [...all]) all.add(form.toLocaleUpperCase('en'));
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((form) =>
    unspaced.test(form) ? escape(form) : `(?<![\\p{L}\\p{N}])${escape(form)}(?![\\p{L}\\p{N}])`,
  );
  return new RegExp(`(?:(?<![\\p{L}])(?:${titles})\\.?\\s+)?(?:${alternatives.join('|')})`, 'gu');
}

function nameForms(person: Person): readonly string[] {
  const { surname, given } = person;
  const both = surname !== '' && given !== '';
  return [
    fullName(person),
    ...(both
      ? [
          `${given} ${surname}`,
          `${surname} ${given}`,
          `${surname}, ${given}`,
          `${surname.toLocaleUpperCase('en')} ${given}`,
        ]
      : []),
    surname,
    given,
    ...given.split(/[\s-]+/u),
    ...surname.split(/[\s-]+/u).filter((part) => part.length > 3),
    ...(person.aliases ?? []),
    ...(person.email === undefined ? [] : [person.email]),
    ...(person.initials === undefined ? [] : [person.initials]),
  ].map((form) => form.trim());
}

function dropAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Spaces in a name match any white space. */
function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+');
}
