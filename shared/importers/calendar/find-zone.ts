import { getTimezoneOffset } from 'date-fns-tz';
import { foldText } from '../../base/text';
import { displayPlaces, windowsZones } from './windows-zones';

/** A zone by its IANA name and how its name was understood, or only how far its name says it is ahead of UTC. */
export type FoundZone =
  | { readonly type: 'zone'; readonly zone: string; readonly source: 'name' | 'windows' | 'places' }
  | { readonly type: 'offset'; readonly minutes: number };

const display = /^\s*\(?(?:UTC|GMT)(?:\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?)?\)?\s*(.*)$/iu;

/** The zone that a calendar's name of it means: an IANA name, one of Windows, or "(UTC+10:00) Canberra, Sydney". */
export function findZone(typed: string): FoundZone | undefined {
  const name = typed.replaceAll(/^["'\s]+|["'\s]+$/gu, '').replaceAll(/\\([,;])/gu, '$1');
  const iana = ianaName(name);
  if (iana !== undefined) return { type: 'zone', zone: iana, source: 'name' };
  const windows = windowsZones.get(foldText(name));
  if (windows !== undefined) return { type: 'zone', zone: windows, source: 'windows' };
  const [whole, sign, hours = '0', minutes = '0', words = ''] = display.exec(name) ?? [];
  const offset = whole === undefined ? undefined : toMinutes(sign, Number(hours), Number(minutes));
  const placed = zoneOfPlaces(words === '' ? name : words, offset);
  if (placed !== undefined) return { type: 'zone', zone: placed, source: 'places' };
  if (offset === undefined) return undefined;
  return words === '' && offset === 0
    ? { type: 'zone', zone: 'UTC', source: 'name' }
    : { type: 'offset', minutes: offset };
}

/** An IANA name as this machine knows it; some programs write a path of their own in front of it. */
function ianaName(name: string): string | undefined {
  const plain = /^\/.*?\/([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+\d*)$/u.exec(name)?.[1] ?? name;
  if (
    !/^(?:[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC|Etc\/\S+|[A-Z]{3}\d[A-Z]{3}|[CEMW]ET)$/u.test(
      plain,
    )
  )
    return undefined;
  return isZone(plain) ? plain : undefined;
}

/** Whether this machine knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

function toMinutes(sign: string | undefined, hours: number, minutes: number): number {
  const total = hours * 60 + minutes;
  return sign === '-' ? -total : total;
}

/** The zone called after one of the places, where its usual offset is the one that the name gives. */
function zoneOfPlaces(words: string, offset: number | undefined): string | undefined {
  const all = foldText(words);
  const names = [all, ...all.split(/\s*[,;/]\s*/u)];
  for (const name of names) {
    const zone = displayPlaces.get(name) ?? cityZones().get(name);
    if (zone !== undefined && isZone(zone) && (offset === undefined || hasOffset(zone, offset))) {
      return zone;
    }
  }
  return undefined;
}

let cities: ReadonlyMap<string, string> | undefined;

/** Every zone of this machine by the city it is called after. */
function cityZones(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      foldText(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone),
      zone,
    ]),
  );
  return cities;
}

/** Whether a zone is ever that far ahead of UTC in winter or summer; names keep offsets of years ago. */
function hasOffset(zone: string, minutes: number): boolean {
  const years = [2010, 2016, 2022, 2026];
  return years.some((year) =>
    [0, 6].some((month) => offsetOf(zone, Date.UTC(year, month, 15)) === minutes),
  );
}

/** Minutes that a zone is ahead of UTC at a moment. */
export function offsetOf(zone: string, moment: number): number {
  return Math.round(getTimezoneOffset(zone, moment) / 60_000);
}
