import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { ZoneSource } from './calendar-draft';
import type { CalendarComponent } from './components';
import { textOf } from './components';
import { findZone, isZone, offsetOf } from './find-zone';
import type { LocalTime } from './local-time';
import { momentAtOffset, momentIn } from './local-time';
import { offsetAt } from './zone-definition';

/** A time with its moment, in milliseconds, the zone to show it in and how that was found. */
export interface PlacedTime {
  readonly moment: number;
  readonly zone: string;
  readonly source: ZoneSource;
  readonly messages: readonly Message[];
}

/** The zones of one calendar file. */
export interface ZoneBook {
  /** The zone of times that name none: the calendar's, or else the meeting's. */
  readonly usual: string;
  readonly place: (time: LocalTime) => PlacedTime;
}

/**
 * The zones that a calendar defines or names; `meetingZone` is taken where it does neither. A zone that
 * is known only by its offsets is shown in the meeting's zone, since a file of ours names zones.
 */
export function createZoneBook(calendar: CalendarComponent, meetingZone: string): ZoneBook {
  const definitions = new Map(
    calendar.components
      .filter(({ name }) => name === 'VTIMEZONE')
      .flatMap((zone) => {
        const ids = zone.properties.filter(({ name }) => name === 'tzid');
        return ids.map(({ property }): [string, CalendarComponent] => [
          nameKey(String(property.getFirstValue())),
          zone,
        ]);
      }),
  );
  const wanted = textOf(calendar, 'x-wr-timezone');
  const own = wanted === undefined ? undefined : findZone(wanted);
  const calendarZone = own?.type === 'zone' ? own.zone : undefined;
  const usual = calendarZone ?? (isZone(meetingZone) ? meetingZone : 'UTC');
  return { usual, place: (time) => placeTime(time, { definitions, calendarZone, usual }) };
}

interface Places {
  readonly definitions: ReadonlyMap<string, CalendarComponent>;
  readonly calendarZone: string | undefined;
  readonly usual: string;
}

function nameKey(name: string): string {
  return name
    .replaceAll(/\\([,;])/gu, '$1')
    .replaceAll(/["\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function placeTime(time: LocalTime, places: Places): PlacedTime {
  const { date, clock = '00:00', zoneTyped, line } = time;
  if (time.isUtc) {
    return { moment: momentAtOffset(date, clock, 0), zone: 'UTC', source: 'utc', messages: [] };
  }
  const say = (code: string, text: string) => [warningMessage(code, text, `line ${String(line)}`)];
  const { usual } = places;
  if (zoneTyped === undefined) {
    const source = places.calendarZone === undefined ? 'meeting' : 'calendar';
    const whose = source === 'meeting' ? 'the meeting' : 'the calendar';
    return {
      moment: momentIn(date, clock, usual),
      zone: usual,
      source,
      messages: say(
        'calendar.no-zone',
        `The hour names no time zone. It was read in that of ${whose}, ${usual}.`,
      ),
    };
  }
  const found = findZone(zoneTyped);
  const definition = places.definitions.get(nameKey(zoneTyped));
  const defined = definition === undefined ? undefined : offsetAt(definition, time);
  if (found?.type === 'zone') {
    const moment = momentIn(date, clock, found.zone);
    const differs = defined !== undefined && offsetOf(found.zone, moment) !== defined;
    return {
      moment,
      zone: found.zone,
      source: found.source,
      messages: differs
        ? say(
            'calendar.zones-differ',
            `The file says that "${zoneTyped}" is ${offsetText(defined)} on that day; ${found.zone} is ${offsetText(offsetOf(found.zone, moment))}. The zone's name was followed.`,
          )
        : [],
    };
  }
  if (defined !== undefined) {
    return {
      moment: momentAtOffset(date, clock, defined),
      zone: usual,
      source: 'definition',
      messages: say(
        'calendar.defined-zone',
        `The zone "${zoneTyped}" is defined in the file alone, as ${offsetText(defined)} on that day. The hour is shown in ${usual}.`,
      ),
    };
  }
  if (found?.type === 'offset') {
    return {
      moment: momentAtOffset(date, clock, found.minutes),
      zone: usual,
      source: 'offset',
      messages: say(
        'calendar.offset-only',
        `Of the zone "${zoneTyped}" only ${offsetText(found.minutes)} is known. Check the hour; it may be summer time.`,
      ),
    };
  }
  return {
    moment: momentIn(date, clock, usual),
    zone: usual,
    source: 'meeting',
    messages: say(
      'calendar.unknown-zone',
      `The zone "${zoneTyped}" is not known. The hour was read in ${usual}; check it.`,
    ),
  };
}

/** "UTC+05:30" for 330 minutes. */
export function offsetText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
