import { formatInTimeZone } from 'date-fns-tz';
import type { Instant } from '../../base/dates';

/** Languages whose clocks have abbreviations of their own; English knows those of each continent only in its place. */
const shortNameLocales = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA'];

/**
 * A time zone as a report names it: `city` ("Zurich"), `short` ("CET", else as `offset`), `long`
 * ("Central European Standard Time"), `offset` ("UTC+1"), else its id. Summer time is that of `moment`.
 */
export function zoneName(
  zone: string,
  moment: Instant,
  format: string | undefined,
  language: string,
): string {
  if (zone === 'UTC') return zone;
  switch (format ?? '') {
    case 'city':
      return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
    case 'long':
      return nameIn(language, 'long', zone, moment) ?? zone;
    case 'short':
      return shortName(zone, moment) ?? offsetName(zone, moment);
    case 'offset':
      return offsetName(zone, moment);
    default:
      return zone;
  }
}

function shortName(zone: string, moment: Instant): string | undefined {
  return shortNameLocales
    .map((locale) => nameIn(locale, 'short', zone, moment))
    .find((name) => name !== undefined && /^\p{Lu}{2,5}$/u.test(name));
}

function offsetName(zone: string, moment: Instant): string {
  const [, sign = '+', hours = '0', minutes = '00'] =
    /^([+-])(\d\d):(\d\d)$/.exec(formatInTimeZone(moment, zone, 'xxx')) ?? [];
  const rest = minutes === '00' ? '' : `:${minutes}`;
  return `UTC${sign === '-' ? '−' : sign}${String(Number(hours))}${rest}`;
}

function nameIn(
  locale: string,
  width: 'short' | 'long',
  zone: string,
  moment: Instant,
): string | undefined {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: width });
  return format.formatToParts(new Date(moment)).find((part) => part.type === 'timeZoneName')?.value;
}
