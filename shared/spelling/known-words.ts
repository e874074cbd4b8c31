import type { Meeting } from '../domain/meeting';
import { plainWord, wordsInText } from './words-in-text';

/** What of a meeting names things and people: changes of it change which words are never wrong. */
export type NamingFacts = Pick<
  Meeting,
  'people' | 'participants' | 'group' | 'place' | 'language' | 'spelling'
>;

/** Whether nothing changed that decides how words of a meeting are judged. */
export function isSameNaming(one: NamingFacts, other: NamingFacts): boolean {
  return (
    one.people === other.people &&
    one.participants === other.participants &&
    one.group === other.group &&
    one.place === other.place &&
    one.language === other.language &&
    one.spelling === other.spelling
  );
}

/**
 * The words that are right in a meeting whatever a dictionary says, in small letters: names of people,
 * bodies and series, terms and snippets of the group, the group's own words, and some more.
 */
export function knownWords(
  { people, participants, group, place }: NamingFacts,
  more: readonly string[],
): ReadonlySet<string> {
  const named = [
    place,
    ...people.flatMap(
      ({ surname, given, display, honorific, affiliation, represents, aliases }) => [
        surname,
        given,
        display,
        honorific,
        affiliation,
        represents,
        ...(aliases ?? []),
      ],
    ),
    ...participants.flatMap(({ affiliation, delegation }) => [affiliation, delegation]),
    ...(group === undefined ? [] : namesOfGroup(group)),
  ];
  const words = named.flatMap((text) =>
    text === undefined ? [] : wordsInText(text).flatMap(({ word }) => [word, ...word.split('-')]),
  );
  const whole = [
    ...more,
    ...(group?.words ?? []),
    ...(group?.glossary ?? []).map(({ term }) => term),
  ];
  return new Set([...words, ...whole.map(plainWord)].map((word) => word.toLowerCase()));
}

function namesOfGroup(group: NonNullable<Meeting['group']>): readonly (string | undefined)[] {
  return [
    group.name,
    group.shortName,
    group.designation,
    group.parent?.name,
    group.parent?.shortName,
    ...(group.categories ?? []).flatMap(({ name, plural }) => [name, plural]),
    ...group.roles.flatMap(({ name, plural }) => [name, plural]),
    ...group.series.flatMap(({ name, cycles }) => [
      name,
      ...(cycles ?? []).map((cycle) => cycle.name),
    ]),
    ...(group.glossary ?? []).flatMap(({ term, expansion }) => [term, expansion]),
    ...(group.snippets ?? []).flatMap(({ short, text }) => [short, text]),
  ];
}
