import type { IsoDate } from '../base/dates';
import type { Due } from '../domain/action-item';
import type { Meeting } from '../domain/meeting';
import type { Register, RegisterAction, RegisterReport } from './register';
import type { PartAction, PartMatter, RegisterPart } from './register-part';
import { registerKey, registerPartOf } from './register-part';

/** The registers of decisions and actions over meetings, in any order. */
export function buildRegister(meetings: readonly Meeting[]): Register {
  return joinRegister(meetings.map(registerPartOf));
}

/**
 * Joins what meetings give into the registers. Of two files of one meeting the one that was changed last
 * counts. An action whose own meeting is not there is known from the meeting that it came to.
 */
export function joinRegister(parts: readonly RegisterPart[]): Register {
  const latest = new Map<string, RegisterPart>();
  for (const part of parts) {
    const known = latest.get(part.meeting.id);
    if (known === undefined || isBetter(part, known)) latest.set(part.meeting.id, part);
  }
  const ordered = [...latest.values()].toSorted(inTime);
  const actions = new Map<string, Draft>();
  for (const part of ordered) {
    for (const action of part.actions) {
      const key = registerKey({ meeting: part.meeting.id, note: action.place.source });
      actions.set(key, { action, agreedIn: part, reports: actions.get(key)?.reports ?? [] });
    }
  }
  for (const part of ordered) {
    for (const matter of part.matters) takeMatter(actions, matter, part);
  }
  const decisions = ordered.flatMap((part) => part.decisions);
  const successors = new Map(
    decisions.flatMap(({ supersedes, key }): [string, string][] =>
      supersedes === undefined ? [] : [[supersedes, key]],
    ),
  );
  return {
    meetings: ordered.map(({ meeting }) => meeting),
    decisions: decisions.map((decision) => {
      const supersededBy = successors.get(decision.key);
      return supersededBy === undefined
        ? decision
        : { ...decision, state: 'superseded' as const, supersededBy };
    }),
    actions: [...actions.entries()].map(([key, draft]) => finish(key, draft, ordered)),
    announced: announcedBy(ordered),
  };
}

/** What the last meeting of each series, and the last outside any, announced. */
function announcedBy(ordered: readonly RegisterPart[]): Register['announced'] {
  const last = new Map(ordered.map((part) => [part.seriesId, part]));
  return [...last.values()].flatMap(({ next }) => next);
}

/** A copy to send leaves things out, so the meeting itself is better even where it is older. */
function isBetter(part: RegisterPart, known: RegisterPart): boolean {
  if (part.isCopy !== known.isCopy) return known.isCopy === true;
  return known.modified < part.modified;
}

interface Draft {
  readonly action: PartAction;
  readonly agreedIn: RegisterPart;
  readonly reports: readonly {
    readonly part: RegisterPart;
    readonly reported: NonNullable<PartMatter['reported']>;
  }[];
}

function takeMatter(actions: Map<string, Draft>, matter: PartMatter, part: RegisterPart): void {
  const key = registerKey(matter.source);
  const { source, wording, owners, due, status, reported } = matter;
  const known: Draft = actions.get(key) ?? {
    action: {
      place: { meeting: source.meeting, source: source.note },
      wording,
      owners,
      ...(due === undefined ? {} : { due }),
      status,
    },
    agreedIn: part,
    reports: [],
  };
  actions.set(key, {
    ...known,
    reports: reported === undefined ? known.reports : [...known.reports, { part, reported }],
  });
}

function finish(
  key: string,
  { action, agreedIn, reports }: Draft,
  ordered: readonly RegisterPart[],
): RegisterAction {
  const told = reports.map(({ part, reported }): RegisterReport => {
    const dueDate = reported.due === undefined ? undefined : dateOf(reported.due, part, ordered);
    return {
      meeting: part.meeting.id,
      status: reported.status,
      ...(reported.text === undefined ? {} : { text: reported.text }),
      ...(reported.due === undefined ? {} : { due: reported.due }),
      ...(dueDate === undefined ? {} : { dueDate }),
    };
  });
  const last = told.at(-1);
  const newDue = told.findLast(({ due }) => due !== undefined);
  const due = newDue?.due ?? action.due;
  const dueDate =
    newDue === undefined && action.due !== undefined
      ? dateOf(action.due, agreedIn, ordered)
      : newDue?.dueDate;
  return {
    key,
    place: action.place,
    wording: action.wording,
    owners: action.owners,
    ...(due === undefined ? {} : { due }),
    ...(dueDate === undefined ? {} : { dueDate }),
    status: last?.status ?? action.status,
    reports: told,
    ...(action.offTheRecord === true ? { offTheRecord: true as const } : {}),
  };
}

/** The day that is meant: "next meeting" is the one after, as held, or else as announced. */
function dateOf(
  due: Due,
  part: RegisterPart,
  ordered: readonly RegisterPart[],
): IsoDate | undefined {
  if (due.type === 'date') return due.date;
  if (due.type !== 'nextMeeting') return undefined;
  const at = ordered.indexOf(part);
  const next = ordered.slice(at + 1).find(({ seriesId }) => seriesId === part.seriesId);
  return next?.meeting.date ?? part.next[0]?.when?.date;
}

/** By date, and by number where dates do not tell; meetings without a date come last. */
function inTime(one: RegisterPart, other: RegisterPart): number {
  const [a, b] = [one.meeting.date ?? '9999', other.meeting.date ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return (one.meeting.ordinal ?? 0) - (other.meeting.ordinal ?? 0);
}
