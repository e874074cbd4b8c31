import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Clock, Instant, IsoDate } from '../../base/dates';
import type { Schedule } from '../../domain/next-meeting';
import { textFact } from '../build/facts';
import type { FormattedPart, ReportLanguage } from '../languages/report-language';
import type { Span } from '../report';
import { formatDays, formatFirstDay } from './date-range';
import type { FieldPrinter, FieldPrinters } from './fact-sources';
import { zoneName } from './zone-name';

/** The usual forms of days and hours in a style. */
interface TimeFormats {
  readonly date: string;
  readonly hour: string;
}

/**
 * The fields of a meeting's time, under a prefix such as `meeting` or `next`: `date`, `lastDate`,
 * `fromDate` (the first of several days), `dates` (the whole stretch of days), `year`, `start` and `end` in its own zone; `dateUtc`,
 * `datesUtc`, `startUtc` and `endUtc` in UTC; `zone`.
 */
export function scheduleFacts(
  prefix: string,
  schedule: Schedule | undefined,
  language: ReportLanguage,
  formats: TimeFormats,
): FieldPrinters {
  const day = dayPrinter(language, formats);
  const hour = (clock: Clock | undefined) => hourPrinter(clock, language, formats);
  const utc = (clock: Clock | undefined) => toUtc(schedule?.date, clock, schedule?.zone);
  const start = utc(schedule?.start);
  const last =
    schedule?.lastDate === undefined
      ? undefined
      : (toUtc(schedule.lastDate, schedule.start, schedule.zone)?.date ?? schedule.lastDate);
  return {
    [`${prefix}.date`]: day(schedule?.date),
    [`${prefix}.lastDate`]: day(schedule?.lastDate),
    [`${prefix}.fromDate`]: firstDayPrinter(schedule, language, formats),
    [`${prefix}.dates`]: day(schedule?.date, schedule?.lastDate),
    [`${prefix}.dateUtc`]: day(start?.date),
    [`${prefix}.datesUtc`]: day(start?.date ?? schedule?.date, last),
    [`${prefix}.year`]: () => textFact(schedule?.date.slice(0, 4)),
    [`${prefix}.start`]: hour(schedule?.start),
    [`${prefix}.end`]: hour(schedule?.end),
    [`${prefix}.startUtc`]: hour(start?.clock),
    [`${prefix}.endUtc`]: hour(utc(schedule?.end)?.clock),
    [`${prefix}.zone`]: (format) => {
      if (schedule === undefined) return undefined;
      const moment = toMoment(schedule.date, schedule.start ?? '12:00', schedule.zone);
      return textFact(
        moment === undefined
          ? schedule.zone
          : zoneName(schedule.zone, moment, format, language.code),
      );
    },
  };
}

/** Prints the hour of a moment in a zone. */
export function momentPrinter(
  moment: Instant | undefined,
  zone: string,
  language: ReportLanguage,
  formats: TimeFormats,
): FieldPrinter {
  const usable = toMoment('2000-01-01', '12:00', zone) === undefined ? 'UTC' : zone;
  const clock = moment === undefined ? undefined : formatInTimeZone(moment, usable, 'HH:mm');
  return hourPrinter(clock, language, formats);
}

function dayPrinter(language: ReportLanguage, formats: TimeFormats) {
  return (date: IsoDate | undefined, last?: IsoDate): FieldPrinter =>
    (format) =>
      date === undefined
        ? undefined
        : partsToSpans(formatDays(date, last, format ?? formats.date, language));
}

function firstDayPrinter(
  schedule: Schedule | undefined,
  language: ReportLanguage,
  formats: TimeFormats,
): FieldPrinter {
  const { date, lastDate } = schedule ?? {};
  return (format) =>
    date === undefined || lastDate === undefined || lastDate === date
      ? undefined
      : partsToSpans(formatFirstDay(date, lastDate, format ?? formats.date, language));
}

/** A stretch of the pattern in square brackets is printed only where the hour is not full: `h[:mm] a`. */
function hourPrinter(
  clock: Clock | undefined,
  language: ReportLanguage,
  formats: TimeFormats,
): FieldPrinter {
  return (format) => {
    if (clock === undefined) return undefined;
    const minutes = clock.endsWith(':00') ? '' : '$1';
    const pattern = (format ?? formats.hour).replace(/\[(.*?)\]/g, minutes);
    return textFact(language.formatHour(clock, pattern));
  };
}

/** The day and hour in UTC, or nothing where an hour is missing or the zone is unknown. */
function toUtc(
  date: IsoDate | undefined,
  clock: Clock | undefined,
  zone: string | undefined,
): { readonly date: IsoDate; readonly clock: Clock } | undefined {
  if (date === undefined || clock === undefined || zone === undefined) return undefined;
  const moment = toMoment(date, clock, zone);
  return moment === undefined
    ? undefined
    : { date: moment.slice(0, 10), clock: moment.slice(11, 16) };
}

function toMoment(date: IsoDate, clock: Clock, zone: string): Instant | undefined {
  const moment = fromZonedTime(`${date}T${clock}:00`, zone);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Formatted parts as spans, raised ones in superscript. */
function partsToSpans(parts: readonly FormattedPart[]): readonly Span[] {
  return parts.map((part) => ({
    type: 'text',
    text: part.text,
    ...(part.raised ? { formats: ['superscript'] as const } : {}),
  }));
}
