import type { Clock, Instant, IsoDate } from '../../base/dates';
import type { Encoding } from '../text/decode-bytes';

/**
 * How the zone of a time was found: written in UTC; by its IANA name; by a name of Windows; by the
 * places in its name; by the offsets that the file itself defines; by the offset in its name alone;
 * by the calendar's usual zone; or not at all, so that the meeting's zone is taken.
 */
export type ZoneSource =
  'utc' | 'name' | 'windows' | 'places' | 'definition' | 'offset' | 'calendar' | 'meeting';

/** When an event is: days and hours in a zone, and the moments in UTC where it has hours. */
export interface EventTime {
  readonly date: IsoDate;
  /** The last day, where it is not one day. */
  readonly lastDate?: IsoDate;
  readonly start?: Clock;
  readonly end?: Clock;
  readonly zone: string;
  readonly zoneSource: ZoneSource;
  /** The zone as the file names it, where it names one. */
  readonly zoneTyped?: string;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
}

/** What somebody answered to the invitation. */
export type InvitationReply = 'accepted' | 'declined' | 'tentative' | 'delegated' | 'noAnswer';

/** Somebody or something that is invited. */
export interface Invited {
  /** Line of the file, by which answers to questions refer to it. */
  readonly line: number;
  readonly name?: string;
  readonly email?: string;
  readonly role: 'chair' | 'required' | 'optional' | 'nonParticipant';
  readonly reply: InvitationReply;
  readonly organiser?: true;
  /** A room, a device or a mailing list: not a person. */
  readonly type: 'person' | 'room' | 'resource' | 'group';
}

/** One event of a calendar file: a single one, one date of a series, or a date of it that was moved. */
export interface CalendarEvent {
  /** Names it within the file, as choices do: its line, and for a date of a series also the day. */
  readonly id: string;
  readonly line: number;
  readonly lastLine: number;
  readonly uid?: string;
  readonly title?: string;
  readonly time: EventTime;
  readonly of: 'single' | 'series' | 'moved';
  readonly cancelled?: true;
  readonly tentative?: true;
  readonly link?: string;
  readonly place?: string;
  readonly description?: string;
  readonly invited: readonly Invited[];
}

/** What a calendar file holds. */
export interface CalendarDraft {
  readonly kind: 'calendar';
  readonly encoding: Encoding;
  /** Whether the calendar came inside an e-mail. */
  readonly inMail: boolean;
  /** What the sender wanted (METHOD), such as REQUEST, CANCEL or PUBLISH. */
  readonly method?: string;
  /** In the order of time. */
  readonly events: readonly CalendarEvent[];
}
