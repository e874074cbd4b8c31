import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Clock, IsoDate } from '../../base/dates';
import type { Schedule } from '../../domain/next-meeting';
import type { FormattedPart, ReportLanguage } from '../languages/report-language';
import { textFact } from '../build/facts';
import type { Span } from '../report';

type FieldPrinter = (format: string | undefined) => readonly Span[] | undefined;

/** The day and hour of a schedule in UTC, or nothing where its zone is unknown. */
export function toUtc(
  date: IsoDate,
  clock: Clock,
  zone: string,
): { readonly date: IsoDate; readonly clock: Clock } | undefined {
  const moment = fromZonedTime(`${date}T${clock}:00`, zone);
  if (Number.isNaN(moment.getTime())) return undefined;
  return {
    date: formatInTimeZone(moment, 'UTC', 'yyyy-MM-dd'),
    clock: formatInTimeZone(moment, 'UTC', 'HH:mm'),
  };
}

/** Formatted parts as spans, raised ones in superscript. */
export function partsToSpans(parts: readonly FormattedPart[]): readonly Span[] {
  return parts.map((part) => ({
    type: 'text',
    text: part.text,
    ...(part.raised ? { formats: ['superscript'] as const } : {}),
  }));
}

/**
 * The fields of a meeting's time, under a prefix such as `meeting` or `next`: `date`, `lastDate`,
 * `year`, `start` and `end` in its own zone, `startUtc`, `endUtc` and `dateUtc` in UTC, `zone`.
 */
export function scheduleFacts(
  prefix: string,
  schedule: Schedule | undefined,
  language: ReportLanguage,
  formats: { readonly date: string; readonly hour: string },
): Readonly<Record<string, FieldPrinter>> {
  const day =
    (date: IsoDate | undefined): FieldPrinter =>
    (format) =>
      date === undefined
        ? undefined
        : partsToSpans(language.formatDate(date, format ?? formats.date));
  const hour =
    (clock: Clock | undefined): FieldPrinter =>
    (format) =>
      clock === undefined
        ? undefined
        : textFact(language.formatHour(clock, format ?? formats.hour));
  const utc = (clock: Clock | undefined) =>
    clock === undefined || schedule === undefined
      ? undefined
      : toUtc(schedule.date, clock, schedule.zone);
  return {
    [`${prefix}.date`]: day(schedule?.date),
    [`${prefix}.lastDate`]: day(schedule?.lastDate),
    [`${prefix}.dateUtc`]: day(utc(schedule?.start)?.date),
    [`${prefix}.year`]: () => textFact(schedule?.date.slice(0, 4)),
    [`${prefix}.start`]: hour(schedule?.start),
    [`${prefix}.end`]: hour(schedule?.end),
    [`${prefix}.startUtc`]: hour(utc(schedule?.start)?.clock),
    [`${prefix}.endUtc`]: hour(utc(schedule?.end)?.clock),
    [`${prefix}.zone`]: () => textFact(schedule?.zone),
  };
}
