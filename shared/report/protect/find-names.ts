import type { Person } from '../../domain/person';
import { fullName } from '../names/person-facts';
import { createFormTree } from './form-tree';

/** Where a name stands in a text. */
export interface NameFound {
  readonly index: number;
  readonly words: string;
}

/** Finds names in a text, in their order. */
export type FindNames = (text: string) => readonly NameFound[];

/** A title that stands before a name and goes with it. */
const title =
  /(?<![\p{L}])(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Sir|Dame|Ambassador|Amb|H\.E|Mme|M|Mlle|Sr|Sra|Dña|Don)\.?\s+$/u;

/** Scripts that put no spaces between words, so that a name has no edges to look for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Finds people's names in prose: in full in any order, by surname or given name alone, by alias or
 * address, with accents dropped, in capitals, with a title before. Finding too much is the safe
 * side here. Nothing when there are no names to look for.
 */
export function createFindNames(people: readonly Person[]): FindNames | undefined {
  const forms = new Set(people.flatMap(nameForms).filter((form) => form.length > 1));
  if (forms.size === 0) return undefined;
  const all = new Set([...forms].flatMap((form) => [form, dropAccents(form)]));
  for (const form of [...all]) all.add(form.toLocaleUpperCase('en'));
  const endOf = createFormTree(all, (form) => !unspaced.test(form));
  return (text) => {
    const found: NameFound[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const end = endOf(text, at);
      if (end === undefined) continue;
      // No title is longer than that, and looking at all that stands before would take too long.
      const before = title.exec(text.slice(Math.max(from, at - 24), at));
      const index = at - (before?.[0].length ?? 0);
      found.push({ index, words: text.slice(index, end) });
      from = end;
      at = end - 1;
    }
    return found;
  };
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
