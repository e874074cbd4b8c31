import type { Clock, Instant, IsoDate } from '../base/dates';
import type { ScreenLanguage } from './translate';

/** Writes dates, hours and lists as the language of the screens writes them. */
export interface Formats {
  /** A calendar day in full, "25 March 2021". */
  readonly day: (date: IsoDate) => string;
  /** A calendar day with its weekday, "Thursday, 25 March 2021". */
  readonly weekday: (date: IsoDate) => string;
  /** A calendar day that fits into a list, "25 Mar 2021". */
  readonly shortDay: (date: IsoDate) => string;
  /** The hour of a moment in a zone, "14:03:22" with seconds, "14:03" without. */
  readonly hour: (at: Instant, zone: string, withSeconds?: boolean) => string;
  /** Day and hour of a moment in a zone. */
  readonly moment: (at: Instant, zone: string) => string;
  /** How long ago in words, "3 minutes ago", from the present moment given. */
  readonly ago: (at: Instant, now: Instant) => string;
  /** Things in a row: "a, b and c". */
  readonly list: (things: readonly string[]) => string;
  /** A number of minutes as "1 h 05 min", "35 min". */
  readonly minutes: (minutes: number) => string;
}

// English dates are the international ones of the people served here: day before month, 24 hours.
const locales: Readonly<Record<ScreenLanguage, string>> = { en: 'en-GB', fr: 'fr' };

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** The formats of one language. */
export function createFormats(language: ScreenLanguage): Formats {
  const locale = locales[language];
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: IsoDate) => format.format(new Date(`${date}T00:00:00Z`));
  };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Making a format takes far longer than using it, and lists have thousands of hours.
  const hours = new Map<string, Intl.DateTimeFormat>();
  const hour = (at: Instant, zone: string, withSeconds = false): Clock => {
    const key = `${zone} ${String(withSeconds)}`;
    const format =
      hours.get(key) ??
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        ...(withSeconds ? { second: '2-digit' } : {}),
      });
    hours.set(key, format);
    return format.format(new Date(at));
  };

  return {
    day: dayFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dayFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
    hour,
    moment: (at, zone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(at)),
    ago: (at, now) => {
      const seconds = Math.round((Date.parse(at) - Date.parse(now)) / 1000);
      const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return unit === 'second'
        ? relative.format(0, 'second')
        : relative.format(Math.round(seconds / size), unit);
    },
    list: (things) => lists.format(things),
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return `${rest}\u00a0min`;
      return `${hours}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}\u00a0min`}`;
    },
  };
}
