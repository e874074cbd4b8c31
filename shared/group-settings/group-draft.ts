import type { IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Category, Group, GroupFacts, Role, RosterEntry } from '../domain/group';
import type { Person } from '../domain/person';
import { fromGroupForm, toGroupForm } from './group-form';
import type { GroupForm } from './group-form';
import { tidyEntry, tidyPerson } from './person-facts';
import { fromSeriesDraft, toSeriesDraft } from './series-draft';
import type { SeriesDraft } from './series-draft';

/** A group while it is changed: as typed, so that nothing is lost that is not understood yet. */
export interface GroupDraft {
  readonly form: GroupForm;
  readonly people: readonly Person[];
  /** Terms are as typed until they are saved. */
  readonly roster: readonly RosterEntry[];
  readonly roles: readonly Role[];
  readonly categories: readonly Category[];
  readonly series: readonly SeriesDraft[];
}

/** A group as it is changed. */
export function toGroupDraft({ facts, people, roster }: Group): GroupDraft {
  return {
    form: toGroupForm(facts),
    people,
    roster,
    roles: facts.roles,
    categories: facts.categories ?? [],
    series: facts.series.map(toSeriesDraft),
  };
}

/**
 * The group with what was changed; everything that no screen shows, and whatever was not touched, is
 * as it was. The draft must have no problems.
 */
export function fromGroupDraft(group: Group, draft: GroupDraft, createId: IdSource): Group {
  const { facts } = group;
  const untouched = new Set<object>([
    ...group.people,
    ...group.roster,
    ...facts.roles,
    ...(facts.categories ?? []),
  ]);
  const tidied = <Thing extends object>(list: readonly Thing[], tidy: (thing: Thing) => Thing) =>
    list.map((thing) => (untouched.has(thing) ? thing : tidy(thing)));
  const series = new Map(facts.series.map((one) => [one.id, one]));
  const categories = tidied(draft.categories, tidyNamed);
  const next: GroupFacts = {
    ...fromGroupForm(facts, draft.form),
    roles: tidied(draft.roles, tidyNamed),
    series: draft.series.map((one) => fromSeriesDraft(series.get(one.id), one, createId)),
  };
  const isBare = categories.length === 0 && facts.categories === undefined;
  return {
    ...group,
    facts: isBare ? next : { ...next, categories },
    people: tidied(draft.people, tidyPerson),
    roster: tidied(draft.roster, tidyEntry),
  };
}

/** A word for people with its spaces trimmed; a plural without letters is none. */
function tidyNamed(named: Role): Role {
  const plural = named.plural?.trim() ?? '';
  return {
    ...omit(named, 'plural'),
    name: named.name.trim(),
    ...(plural === '' ? {} : { plural }),
  };
}
