import { isKnownZone } from '../importers/attendance/to-instants';
import { readClock } from '../i18n/read-clock';
import { collapseSpace } from '../base/text';
import { createCountingIdSource } from '../base/ids';
import { findFormProblems } from './group-form';
import type { FormKey, FormProblem } from './group-form';
import type { GroupDraft } from './group-draft';
import { readTerm } from './person-facts';
import { readHours } from './series-draft';
import type { SeriesDraft } from './series-draft';
import { readStandingItems } from './standing-items';

/** The parts of a group's facts, each of which has a page of its own. */
export type GroupPart = 'about' | 'people' | 'lists' | 'series' | 'words' | 'rules';

/** Why something cannot be saved. */
export type GroupProblemKind =
  FormProblem | 'nameless' | 'day' | 'term' | 'clock' | 'hours' | 'agenda' | 'initials';

/** Something that cannot be saved as it stands: on which page, of what thing, in which field. */
export interface GroupProblem {
  readonly part: GroupPart;
  /** Id of the person, role, series or cycle; the group's own facts have none. */
  readonly of?: string;
  readonly field: string;
  readonly kind: GroupProblemKind;
}

const partOf: Readonly<Record<FormKey, GroupPart>> = {
  name: 'about',
  shortName: 'about',
  designation: 'about',
  parentName: 'about',
  parentShortName: 'about',
  purpose: 'about',
  charter: 'about',
  language: 'about',
  style: 'about',
  zone: 'about',
  fileNames: 'about',
  snippets: 'words',
  glossary: 'words',
  reportingVerbs: 'words',
  spelling: 'words',
  ownWords: 'words',
  recordingPolicy: 'rules',
  keepDeletedDays: 'rules',
  log: 'rules',
  quorum: 'rules',
};

/** Everything that keeps a group from being saved, in the order of the pages. */
export function findGroupProblems(draft: GroupDraft): readonly GroupProblem[] {
  const form = Object.entries(findFormProblems(draft.form)).map(([field, kind]): GroupProblem => ({
    part: partOf[field as FormKey],
    field,
    kind,
  }));
  const own = (part: GroupPart) => form.filter((problem) => problem.part === part);
  return [
    ...own('about'),
    ...peopleProblems(draft),
    ...namesMissing('lists', [...draft.categories, ...draft.roles]),
    ...draft.series.flatMap(seriesProblems),
    ...own('words'),
    ...own('rules'),
  ];
}

function peopleProblems({ people, roster }: GroupDraft): readonly GroupProblem[] {
  const entries = new Map(roster.map((entry) => [entry.person, entry]));
  return people.flatMap((person) => {
    const found: Omit<GroupProblem, 'part' | 'of'>[] = [];
    const { id, surname, given, display = '', zone = '', initials = '' } = person;
    if (collapseSpace(`${surname}${given}${display}`) === '')
      found.push({ field: 'surname', kind: 'nameless' });
    if (initials.trim().length > 8) found.push({ field: 'initials', kind: 'initials' });
    if (zone.trim() !== '' && !isKnownZone(zone.trim()))
      found.push({ field: 'zone', kind: 'zone' });
    const { from = '', until = '' } = entries.get(id) ?? {};
    const [first, last] = [readTerm(from), readTerm(until)];
    if (from.trim() !== '' && first === undefined) found.push({ field: 'from', kind: 'day' });
    if (until.trim() !== '' && last === undefined) found.push({ field: 'until', kind: 'day' });
    if (first !== undefined && last !== undefined && last < first)
      found.push({ field: 'until', kind: 'term' });
    return found.map((problem) => ({ ...problem, part: 'people' as const, of: id }));
  });
}

function namesMissing(
  part: GroupPart,
  named: readonly { readonly id: string; readonly name: string }[],
): readonly GroupProblem[] {
  return named
    .filter(({ name }) => name.trim() === '')
    .map(({ id }) => ({ part, of: id, field: 'name', kind: 'missing' }));
}

function seriesProblems(series: SeriesDraft): readonly GroupProblem[] {
  const found: Pick<GroupProblem, 'field' | 'kind'>[] = [];
  const { hour, start, end, starts, standing } = series;
  if (hour === 'zone' && !isKnownZone(series.zone.trim()))
    found.push({ field: 'zone', kind: 'zone' });
  if (hour === 'rotating' && readHours(starts) === undefined)
    found.push({ field: 'starts', kind: 'hours' });
  if (hour === 'utc' || hour === 'zone') {
    if (readClock(start) === undefined) found.push({ field: 'start', kind: 'clock' });
    if (end.trim() !== '' && readClock(end) === undefined)
      found.push({ field: 'end', kind: 'clock' });
  }
  if (!readStandingItems(standing, [], createCountingIdSource()).ok)
    found.push({ field: 'standing', kind: 'agenda' });
  const own = found.map((problem) => ({ ...problem, part: 'series' as const, of: series.id }));
  return [...namesMissing('series', [series]), ...namesMissing('series', series.cycles), ...own];
}
