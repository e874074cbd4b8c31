import { handOnAnnexes } from '../acts/annexes';
import type { Clock, Instant, IsoDate } from '../base/dates';
import type { IdSource } from '../base/ids';
import type { Group } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import type { Schedule } from '../domain/next-meeting';
import type { Participant } from '../domain/participant';
import type { Series } from '../domain/series';
import { openActions } from './open-actions';

/** What somebody said of a new meeting; everything else comes from the group and its earlier meetings. */
export interface MeetingWishes {
  readonly series?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly start?: Clock | undefined;
  readonly end?: Clock | undefined;
  readonly zone?: string | undefined;
  readonly language: string;
}

/** Where a new meeting comes from. */
export interface MeetingSources {
  readonly group?: Group | undefined;
  /** The group's meetings so far, in any order. */
  readonly earlier: readonly Meeting[];
  readonly ids: IdSource;
  readonly now: Instant;
}

const auto = { type: 'auto' } as const;

/** A meeting without anything but its language. */
function emptyMeeting({ language }: MeetingWishes, { ids, now }: MeetingSources): Meeting {
  return {
    id: ids('meeting'),
    language,
    people: [],
    participants: [],
    agenda: { items: [] },
    opening: { notes: [] },
    sections: [],
    closing: { notes: [] },
    annexes: handOnAnnexes(undefined, ids),
    status: { state: { type: 'draft', number: 1 }, version: 1 },
    report: {},
    created: now,
    modified: now,
  };
}

/** The meetings among which the next ordinal is counted: those of the series, or of its current cycle. */
function countedMeetings(series: Series, earlier: readonly Meeting[]): readonly Meeting[] {
  return earlier
    .filter(
      ({ seat }) =>
        seat?.series === series.id &&
        (series.counts === 'series' || seat.cycle?.id === series.currentCycle),
    )
    .toSorted((a, b) => (a.seat?.ordinal ?? 0) - (b.seat?.ordinal ?? 0));
}

/** The day and hour as wished, as the last meeting announced them, or as the series keeps them. */
function scheduleOf(
  wishes: MeetingWishes,
  series: Series | undefined,
  previous: Meeting | undefined,
  groupZone: string | undefined,
): Schedule | undefined {
  const announced = previous?.nextMeetings?.[0]?.when;
  const date = wishes.date ?? announced?.date;
  if (date === undefined) return undefined;
  const asAnnounced = announced?.date === date ? announced : undefined;
  const rule = series?.hour;
  const usual =
    rule === undefined || rule.type === 'rotating'
      ? undefined
      : { start: rule.start, end: rule.end, zone: rule.type === 'zone' ? rule.zone : 'UTC' };
  const hour = asAnnounced ?? usual;
  const start = wishes.start ?? hour?.start;
  const end = wishes.end ?? (wishes.start === undefined ? hour?.end : undefined);
  return {
    date,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    zone: wishes.zone ?? hour?.zone ?? groupZone ?? 'UTC',
  };
}

function isServing({ from, until }: Group['roster'][number], date: IsoDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

/** The roster as it serves on that day, and the series' officers in their roles, all expected. */
function expectedParticipants(
  group: Group,
  series: Series | undefined,
  date: IsoDate,
  ids: IdSource,
): readonly Participant[] {
  const officers = series?.officers ?? [];
  const roster = group.roster.filter((entry) => isServing(entry, date));
  const people = new Map(group.people.map((person) => [person.id, person]));
  const persons = new Set([...officers, ...roster].map(({ person }) => person));
  return [...persons].flatMap((id) => {
    const person = people.get(id);
    if (person === undefined) return [];
    const entry = roster.find((candidate) => candidate.person === id);
    const standing = officers.filter((officer) => officer.person === id).map(({ role }) => role);
    const category = entry?.category ?? person.category;
    return {
      id: ids('participant'),
      person: id,
      attendance: 'expected' as const,
      roles: standing.length > 0 ? standing : [entry?.role ?? 'participant'],
      ...(category === undefined ? {} : { category }),
      ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
    };
  });
}

function standingAgenda(series: Series, ids: IdSource): Pick<Meeting, 'agenda' | 'sections'> {
  const items = (series.standingItems ?? []).map(({ title, level, minutes, topic }) => ({
    id: ids('item'),
    topic,
    title: [{ type: 'text' as const, text: title }],
    level,
    label: auto,
    ...(minutes === undefined ? {} : { minutes }),
    state: 'planned' as const,
  }));
  return {
    agenda: { items },
    sections: items.map(({ id }) => ({ id: ids('section'), items: [id], label: auto, notes: [] })),
  };
}

/** What a seat in a series brings: the next ordinal, standing items, and what the previous meeting left. */
function fromSeries(series: Series, counted: readonly Meeting[], ids: IdSource): Partial<Meeting> {
  const previous = counted.at(-1);
  const cycle = series.cycles?.find(({ id }) => id === series.currentCycle);
  const matters = previous === undefined ? [] : openActions(previous, ids);
  return {
    ...standingAgenda(series, ids),
    seat: {
      series: series.id,
      ...(cycle === undefined ? {} : { cycle }),
      ordinal: (previous?.seat?.ordinal ?? 0) + 1,
    },
    ...(series.modality === undefined ? {} : { modality: series.modality }),
    ...(matters.length === 0 ? {} : { mattersArising: matters }),
    ...(previous === undefined
      ? {}
      : {
          annexes: handOnAnnexes(previous, ids),
          previousMinutes: {
            meeting: previous.id,
            ...(previous.seat === undefined ? {} : { ordinal: previous.seat.ordinal }),
            adopted: 'notYet' as const,
          },
        }),
  };
}

/**
 * A new meeting. In a series it takes the next ordinal, the officers, the standing items, the roster
 * as expected participants, the announced day, and the open action items of the meeting before.
 */
export function createMeeting(wishes: MeetingWishes, sources: MeetingSources): Meeting {
  const { group, earlier, ids, now } = sources;
  const empty = emptyMeeting(wishes, sources);
  const series = group?.facts.series.find(({ id }) => id === wishes.series);
  const counted = series === undefined ? [] : countedMeetings(series, earlier);
  const schedule = scheduleOf(wishes, series, counted.at(-1), group?.facts.zone);
  return {
    ...empty,
    ...(group === undefined
      ? {}
      : {
          group: group.facts,
          people: group.people,
          participants: expectedParticipants(
            group,
            series,
            schedule?.date ?? now.slice(0, 10),
            ids,
          ),
        }),
    ...(series === undefined ? {} : fromSeries(series, counted, ids)),
    ...(wishes.title === undefined ? {} : { title: wishes.title }),
    ...(schedule === undefined ? {} : { schedule }),
  };
}

/** A meeting that is running at this moment, with nothing known of it yet. */
export function createRunningMeeting(
  language: string,
  zone: string,
  day: { readonly date: IsoDate; readonly start: Clock },
  { ids, now }: Pick<MeetingSources, 'ids' | 'now'>,
): Meeting {
  return {
    ...emptyMeeting({ language }, { earlier: [], ids, now }),
    schedule: { ...day, zone },
    held: { started: now },
  };
}
