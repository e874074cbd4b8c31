import type { GroupFacts } from '../../domain/group';
import type { Person } from '../../domain/person';
import { noFacts, layerFacts, setCase, textFact, type Facts } from '../build/facts';

/** A person's name in the person's own order: the display name, or given name and surname. */
export function fullName(person: Person): string {
  if (person.display !== undefined) return person.display;
  const parts =
    person.order === 'surnameFirst'
      ? [person.surname, person.given]
      : [person.given, person.surname];
  return parts.filter((part) => part !== '').join(' ');
}

/** The fields that name forms can use: `name`, `given`, `surname`, `honorific`, `function`, `affiliation` …; the format `upper` sets capitals. */
export function personFacts(
  person: Person,
  more: { readonly group?: GroupFacts; readonly role?: string; readonly affiliation?: string },
  language: string,
): Facts {
  const category = more.group?.categories?.find((entry) => entry.id === person.category);
  const values: Readonly<Record<string, string | undefined>> = {
    name: fullName(person),
    given: person.given,
    surname: person.surname,
    honorific: person.honorific,
    function: person.function,
    affiliation: more.affiliation ?? person.affiliation,
    represents: person.represents,
    category: category?.name,
    initials: person.initials,
    role: more.role,
  };
  return layerFacts(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        (format) => textFact(setCase(value, format, language)),
      ]),
    ),
    noFacts,
  );
}

/** The name forms that every style has; a style may add to them and replace them. */
export const defaultNameForms: Readonly<Record<string, string>> = {
  full: '{name}',
  given: '[{given}|{name}]',
  surname: '[{surname}|{name}]',
  titled: '[{honorific} ]{name}',
  formal: '[{honorific} {surname}|{name}]',
  withFunction: '[{honorific} ]{name}[, {function}]',
  withAffiliation: '{name}[ ({affiliation})]',
  surnameFirst: '[{surname}, {given}|{name}]',
  surnameFirstAffiliation: '[{surname}, {given}|{name}][ ({affiliation})]',
  capitalSurname: '[{surname:upper} {given}|{name}]',
  role: '[{role}|{name}]',
  withRole: '[{role} ]{name}',
  office: '[{role}]',
  affiliation: '[{affiliation}]',
};
