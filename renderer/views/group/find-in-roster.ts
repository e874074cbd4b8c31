import type { IsoDate } from '../../../shared/base/dates';
import { foldText } from '../../../shared/base/text';
import type { RosterEntry } from '../../../shared/domain/group';
import type { Person } from '../../../shared/domain/person';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import { readTerm } from '../../../shared/group-settings/person-facts';
import { createPersonOrder } from '../../../shared/roster/compare-people';

/** Somebody of the group as a line of its table. */
export interface RosterLine {
  readonly person: Person;
  readonly entry: RosterEntry | undefined;
  readonly role: string;
  readonly category: string;
  /** Everything that a search looks at, without accents and case. */
  readonly words: string;
}

/** Everybody of the group by surname, as the language of its reports sorts. */
export function listRoster(draft: GroupDraft): readonly RosterLine[] {
  const entries = new Map(draft.roster.map((entry) => [entry.person, entry]));
  const roles = new Map(draft.roles.map(({ id, name }) => [id, name]));
  const categories = new Map(draft.categories.map(({ id, name }) => [id, name]));
  return draft.people.toSorted(createPersonOrder(draft.form.language)).map((person) => {
    const entry = entries.get(person.id);
    const role = roles.get(entry?.role ?? '') ?? '';
    const category = categories.get(entry?.category ?? person.category ?? '') ?? '';
    const { given, surname, display, affiliation, represents, email, aliases } = person;
    const own = [given, surname, given, display, affiliation, represents, email, role, category];
    return {
      person,
      entry,
      role,
      category,
      words: foldText([...own, ...(aliases ?? []), person.function].join(' ')),
    };
  });
}

/** The lines in which every word of a search is found, wherever it stands. */
export function findInRoster(lines: readonly RosterLine[], typed: string): readonly RosterLine[] {
  const wanted = foldText(typed)
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  return lines.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

/** Whether somebody is expected on a day, or why not. */
export function standingOn(
  entry: RosterEntry | undefined,
  today: IsoDate,
): 'serving' | 'notListed' | 'termOver' | 'termAhead' {
  if (entry === undefined) return 'notListed';
  const [from, until] = [readTerm(entry.from), readTerm(entry.until)];
  if (until !== undefined && until < today) return 'termOver';
  return from !== undefined && today < from ? 'termAhead' : 'serving';
}
