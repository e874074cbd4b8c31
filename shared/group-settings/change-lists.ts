import type { Id } from '../base/ids';
import { omit } from '../base/omit';
import type { GroupDraft } from './group-draft';

/** A list of a group whose words people have. */
export type NamedList = 'roles' | 'categories';

/** The list with the thing of this id one place up (-1) or down (1); as it is where it stands at that end. */
export function moveThing<Thing extends { readonly id: Id }>(
  list: readonly Thing[],
  id: Id,
  by: -1 | 1,
): readonly Thing[] {
  const at = list.findIndex((one) => one.id === id);
  const [thing, other] = [list[at], list[at + by]];
  if (thing === undefined || other === undefined) return list;
  return list.with(at, other).with(at + by, thing);
}

/** How many people have a role, as members or officers, or are in a stakeholder group. */
export function countBearers(draft: GroupDraft, list: NamedList, id: Id): number {
  if (list === 'roles') {
    const members = draft.roster.filter(({ role }) => role === id);
    const officers = draft.series
      .flatMap((series) => series.officers)
      .filter(({ role, person }) => role === id && person !== '');
    return new Set([...members, ...officers].map(({ person }) => person)).size;
  }
  const own = draft.people.filter(({ category }) => category === id).map((person) => person.id);
  const listed = draft.roster.filter(({ category }) => category === id).map(({ person }) => person);
  return new Set([...own, ...listed]).size;
}

/** The group without a role or stakeholder group; whoever had it has none, and officers in that role are none. */
export function removeNamed(draft: GroupDraft, list: NamedList, id: Id): GroupDraft {
  if (list === 'roles') {
    return {
      ...draft,
      roles: draft.roles.filter((role) => role.id !== id),
      roster: draft.roster.map((entry) => (entry.role === id ? omit(entry, 'role') : entry)),
      series: draft.series.map((series) => {
        const officers = series.officers.filter(({ role }) => role !== id);
        return officers.length === series.officers.length ? series : { ...series, officers };
      }),
    };
  }
  return {
    ...draft,
    categories: draft.categories.filter((category) => category.id !== id),
    people: draft.people.map((person) =>
      person.category === id ? omit(person, 'category') : person,
    ),
    roster: draft.roster.map((entry) => (entry.category === id ? omit(entry, 'category') : entry)),
  };
}
