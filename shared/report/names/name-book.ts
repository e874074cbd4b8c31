import type { Id } from '../../base/ids';
import type { GroupFacts, Role } from '../../domain/group';
import type { Party } from '../../domain/party';
import type { Participant } from '../../domain/participant';
import type { Person } from '../../domain/person';
import type { RichText } from '../../domain/inline';
import type { ReportLanguage } from '../languages/report-language';
import { personFacts, fullName } from './person-facts';
import { printInline } from './print-inline';

/** Prints people in the name forms of a style and remembers who was named before. */
export interface NameBook {
  /** A person in a name form, as plain text; nothing when the person is unknown. `besides` are roles not to name. */
  person(id: Id, form: string, besides?: readonly Id[]): string | undefined;
  /** Whoever is meant, in a name form where it is a person. */
  party(party: Party, form: string): string;
  /** Several, joined as a list. */
  parties(parties: readonly Party[], form: string): string;
  /** The form for a speaker or mention: the first form at the first time, then the usual one. */
  introduce(party: Party, usual: string, first: string | undefined): string;
  /** Remembers that somebody was named as typed. */
  remember(party: Party): void;
}

/** Who may be named, and how. */
export interface NameSources {
  readonly people: readonly Person[];
  readonly participants: readonly Participant[];
  readonly roles: readonly Role[];
  readonly group?: GroupFacts | undefined;
  readonly language: ReportLanguage;
  /** Name forms by id, as parsed templates. */
  readonly forms: ReadonlyMap<string, RichText>;
  readonly everyone: string;
}

/** Makes the name book of one report. */
export function createNameBook(sources: NameSources): NameBook {
  const people = new Map(sources.people.map((person) => [person.id, person]));
  const participants = new Map(sources.participants.map((entry) => [entry.person, entry]));
  const named = new Set<Id>();

  function person(id: Id, form: string, besides: readonly Id[] = []): string | undefined {
    const found = people.get(id);
    if (found === undefined) return undefined;
    const template = sources.forms.get(form);
    if (template === undefined) return fullName(found);
    const entry = participants.get(id);
    const held = entry?.roles.find((id) => !besides.includes(id) && id !== 'participant');
    const role = sources.roles.find((candidate) => candidate.id === held)?.name;
    const facts = personFacts(
      entry?.category === undefined ? found : { ...found, category: entry.category },
      {
        ...(sources.group === undefined ? {} : { group: sources.group }),
        ...(role === undefined ? {} : { role }),
        ...(entry?.affiliation === undefined ? {} : { affiliation: entry.affiliation }),
      },
      sources.language.code,
    );
    return printInline(template, facts, sources.language);
  }

  function party(who: Party, form: string): string {
    switch (who.type) {
      case 'person':
        return person(who.person, form) ?? who.person;
      case 'organisation':
      case 'delegation':
        return who.name;
      case 'role':
        return sources.roles.find((role) => role.id === who.role)?.name ?? who.name;
      case 'all':
        return sources.everyone;
      case 'unnamed':
      case 'unresolved':
        return who.text;
    }
  }

  return {
    person,
    party,
    parties: (parties, form) =>
      joinList(
        parties.map((who) => party(who, form)),
        sources.language,
      ),
    introduce(who, usual, first) {
      if (who.type !== 'person') return party(who, usual);
      const form = named.has(who.person) ? usual : (first ?? usual);
      named.add(who.person);
      return party(who, form);
    },
    remember(who) {
      if (who.type === 'person') named.add(who.person);
    },
  };
}

/** Joins words as a list of the language: "a, b and c". */
export function joinList(items: readonly string[], language: ReportLanguage): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const { middle, last: beforeLast } = language.listSeparators;
  const others = items.slice(0, -1).join(middle);
  return others === '' ? last : others + beforeLast + last;
}
