import { assertNever } from '../base/assert-never';
import type { Clock } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { HourRule, Modality, Series } from '../domain/series';
import { readClock } from '../i18n/read-clock';
import { readStandingItems, writeStandingItems } from './standing-items';

/** A series as a person edits it; hours and standing items are as typed. */
export interface SeriesDraft {
  readonly id: Id;
  readonly name: string;
  readonly counts: Series['counts'];
  readonly cycles: readonly { readonly id: Id; readonly name: string }[];
  /** Empty where there is none. */
  readonly currentCycle: Id;
  readonly modality: Modality | 'unsaid';
  readonly hour: HourRule['type'] | 'none';
  readonly zone: string;
  readonly start: string;
  readonly end: string;
  /** Hours that take turns, with commas between them. */
  readonly starts: string;
  /** A row without a person is not kept. */
  readonly officers: NonNullable<Series['officers']>;
  readonly standing: string;
}

/** A series as it is edited. */
export function toSeriesDraft(series: Series): SeriesDraft {
  const { hour } = series;
  const fixed = hour === undefined || hour.type === 'rotating' ? undefined : hour;
  return {
    id: series.id,
    name: series.name,
    counts: series.counts,
    cycles: series.cycles ?? [],
    currentCycle: series.currentCycle ?? '',
    modality: series.modality ?? 'unsaid',
    hour: hour?.type ?? 'none',
    zone: hour?.type === 'zone' ? hour.zone : '',
    start: fixed?.start ?? '',
    end: fixed?.end ?? '',
    starts: hour?.type === 'rotating' ? hour.starts.join(', ') : '',
    officers: series.officers ?? [],
    standing: writeStandingItems(series.standingItems ?? []),
  };
}

/**
 * The series with what was changed, or a new one where there was none. What was not touched is as it
 * was; hours and items that cannot be read are left out.
 */
export function fromSeriesDraft(
  before: Series | undefined,
  draft: SeriesDraft,
  createId: IdSource,
): Series {
  const { id, counts, cycles, currentCycle, modality } = draft;
  const was = before === undefined ? undefined : toSeriesDraft(before);
  if (before !== undefined && JSON.stringify(was) === JSON.stringify(draft)) return before;
  const hour = readHourRule(draft);
  const officers = draft.officers.filter(({ person }) => person !== '');
  const standing = readStandingItems(draft.standing, before?.standingItems ?? [], createId);
  const items = standing.ok ? standing.value : [];
  const isCycle = cycles.some((cycle) => cycle.id === currentCycle);
  return {
    ...omit(
      before ?? { id, name: '', counts },
      'cycles',
      'currentCycle',
      'modality',
      'hour',
      'officers',
      'standingItems',
    ),
    name: draft.name.trim(),
    counts,
    ...(cycles.length === 0
      ? {}
      : { cycles: cycles.map((cycle) => ({ ...cycle, name: cycle.name.trim() })) }),
    ...(isCycle ? { currentCycle } : {}),
    ...(modality === 'unsaid' ? {} : { modality }),
    ...(hour === undefined ? {} : { hour }),
    ...(officers.length === 0 ? {} : { officers }),
    ...(items.length === 0 ? {} : { standingItems: items }),
  };
}

/** How the series keeps its hour, as typed; nothing where it keeps none or an hour cannot be read. */
export function readHourRule({
  hour,
  zone,
  start,
  end,
  starts,
}: SeriesDraft): HourRule | undefined {
  if (hour === 'none') return undefined;
  if (hour === 'rotating') {
    const hours = readHours(starts);
    return hours === undefined ? undefined : { type: hour, starts: hours };
  }
  const first = readClock(start);
  if (first === undefined) return undefined;
  const last = readClock(end);
  const times = { start: first, ...(last === undefined ? {} : { end: last }) };
  switch (hour) {
    case 'utc':
      return { type: hour, ...times };
    case 'zone':
      return { type: hour, zone: zone.trim(), ...times };
    default:
      return assertNever(hour);
  }
}

/** Up to 24 hours with commas or semicolons between them; nothing where one of them is none. */
export function readHours(text: string): readonly Clock[] | undefined {
  const parts = text.split(/[,;]/u).filter((part) => part.trim() !== '');
  const hours = parts.flatMap((part) => readClock(part) ?? []);
  return hours.length === parts.length && hours.length > 0 && hours.length <= 24
    ? hours
    : undefined;
}
