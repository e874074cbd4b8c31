import { omit } from '../base/omit';
import { collapseSpace } from '../base/text';
import type { RosterEntry } from '../domain/group';
import { personWords } from '../domain/person';
import type { Person } from '../domain/person';
import { readDay } from '../i18n/read-day';

/** A person with spaces trimmed and without facts that are empty. */
export function tidyPerson(person: Person): Person {
  const said = personWords.flatMap((key) => {
    const text = collapseSpace(person[key] ?? '');
    return text === '' ? [] : [[key, text] as const];
  });
  const aliases = (person.aliases ?? []).map(collapseSpace).filter((alias) => alias !== '');
  return {
    ...omit(person, ...personWords, 'aliases'),
    surname: collapseSpace(person.surname),
    given: collapseSpace(person.given),
    ...Object.fromEntries<string>(said),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

/** Somebody's place on the roster, with the days of the term as files have them. */
export function tidyEntry(entry: RosterEntry): RosterEntry {
  const days = (['from', 'until'] as const).flatMap((key) => {
    const day = readTerm(entry[key]);
    return day === undefined ? [] : [[key, day] as const];
  });
  return { ...omit(entry, 'from', 'until'), ...Object.fromEntries<string>(days) };
}

/** A day as typed, which needs a year; nothing where there is none. */
export function readTerm(text: string | undefined): string | undefined {
  return text === undefined || !/\d{4}/u.test(text) ? undefined : readDay(text, '2000-01-01');
}
