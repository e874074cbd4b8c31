import type { Id } from '../base/ids';
import { omit } from '../base/omit';
import type { RosterEntry } from '../domain/group';
import type { Person } from '../domain/person';
import type { GroupDraft } from './group-draft';

/** The group with one person more, who is on its roster. */
export function addPerson(draft: GroupDraft, person: Person): GroupDraft {
  return {
    ...draft,
    people: [...draft.people, person],
    roster: [...draft.roster, { person: person.id }],
  };
}

/** The group with other facts of somebody; the id stays. */
export function changePerson(draft: GroupDraft, id: Id, facts: Partial<Person>): GroupDraft {
  return {
    ...draft,
    people: draft.people.map((person) => (person.id === id ? { ...person, ...facts, id } : person)),
  };
}

/** The group with somebody whose surname stands first, or whose order of names is the usual one again. */
export function putSurnameFirst(draft: GroupDraft, id: Id, isFirst: boolean): GroupDraft {
  return {
    ...draft,
    people: draft.people.map((person): Person => {
      if (person.id !== id) return person;
      return isFirst ? { ...person, order: 'surnameFirst' } : omit(person, 'order');
    }),
  };
}

/** Somebody's place on the roster; of several terms the last. */
export function entryOf({ roster }: GroupDraft, id: Id): RosterEntry | undefined {
  return roster.findLast(({ person }) => person === id);
}

/** The group with another role or term of somebody on its roster, where former terms stay; empty facts are taken away. */
export function changeEntry(
  draft: GroupDraft,
  id: Id,
  facts: { readonly [Key in keyof RosterEntry]?: RosterEntry[Key] | undefined },
): GroupDraft {
  const gone = (Object.keys(facts) as (keyof RosterEntry)[]).filter(
    (key) => key !== 'person' && (facts[key] ?? '') === '',
  );
  const own = entryOf(draft, id);
  return {
    ...draft,
    roster: draft.roster.map((entry) =>
      entry === own ? { ...omit(entry, ...gone), ...omit(facts, ...gone), person: id } : entry,
    ),
  };
}

/** The group with somebody in another stakeholder group, or in none. */
export function changeCategory(draft: GroupDraft, id: Id, category: Id | undefined): GroupDraft {
  const isListed = draft.roster.some((entry) => entry.person === id);
  // The roster's word counts before the person's own, which must not contradict it.
  const people = draft.people.map((person) => {
    if (person.id !== id) return person;
    const bare = omit(person, 'category');
    const isOwn = !isListed || person.category !== undefined;
    return isOwn && category !== undefined ? { ...bare, category } : bare;
  });
  return changeEntry({ ...draft, people }, id, { category });
}

/** The group with somebody on its roster, or known to it without being there. */
export function setListed(draft: GroupDraft, id: Id, isListed: boolean): GroupDraft {
  const others = draft.roster.filter((entry) => entry.person !== id);
  if (!isListed) return { ...draft, roster: others };
  return others.length < draft.roster.length
    ? draft
    : { ...draft, roster: [...draft.roster, { person: id }] };
}

/** The group without somebody: neither known, nor on the roster, nor an officer. */
export function removePerson(draft: GroupDraft, id: Id): GroupDraft {
  return {
    ...draft,
    people: draft.people.filter((person) => person.id !== id),
    roster: draft.roster.filter((entry) => entry.person !== id),
    series: draft.series.map((series) => {
      const officers = series.officers.filter(({ person }) => person !== id);
      return officers.length === series.officers.length ? series : { ...series, officers };
    }),
  };
}
