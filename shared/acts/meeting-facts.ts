import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Clock, Instant, IsoDate } from '../base/dates';
import type { IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Meeting } from '../domain/meeting';
import type { Recording } from '../domain/recording';
import type { Modality } from '../domain/series';
import { endTurn } from './floor';

/** What a person fills in about a meeting; what is not known is not there. Hours are those of `zone`. */
export interface MeetingFacts {
  readonly title?: string | undefined;
  /** Its number in its series; kept only where the meeting has a seat in one. */
  readonly ordinal?: number | undefined;
  readonly date?: IsoDate | undefined;
  readonly lastDate?: IsoDate | undefined;
  readonly start?: Clock | undefined;
  readonly end?: Clock | undefined;
  readonly zone: string;
  readonly modality?: Modality | undefined;
  readonly place?: string | undefined;
  readonly link?: string | undefined;
  readonly language: string;
  /** Language of spelling, where the meeting has one of its own. */
  readonly spelling?: string | undefined;
  /** When it really began and ended. */
  readonly began?: Clock | undefined;
  readonly ended?: Clock | undefined;
  /** Where the first part of the first recording is, and who may have it. */
  readonly recordingLink?: string | undefined;
  readonly recordingAccess?: string | undefined;
}

type Frame = Omit<Meeting, 'opening' | 'sections' | 'closing'>;

/** The facts of a meeting as a person may change them; `zone` is the group's, or the machine's, where the meeting has none. */
export function readFacts(meeting: Frame, zone: string): MeetingFacts {
  const { schedule, held, recordings, seat } = meeting;
  const own = schedule?.zone ?? meeting.group?.zone ?? zone;
  const clock = (at: Instant | undefined) =>
    at === undefined ? undefined : formatInTimeZone(at, own, 'HH:mm');
  return {
    title: meeting.title,
    ordinal: seat?.ordinal,
    date: schedule?.date,
    lastDate: schedule?.lastDate,
    start: schedule?.start,
    end: schedule?.end,
    zone: own,
    modality: meeting.modality,
    place: meeting.place,
    link: meeting.link,
    language: meeting.language,
    spelling: meeting.spelling,
    began: clock(held?.started),
    ended: clock(held?.ended),
    recordingLink: recordings?.[0]?.parts[0]?.link,
    recordingAccess: recordings?.[0]?.access,
  };
}

/**
 * The meeting with changed facts. Hours at which it began and ended keep their seconds where they
 * were not changed; hours before the one it began at are of the next day.
 */
export function putFacts<Holder extends Frame>(
  meeting: Holder,
  facts: MeetingFacts,
  createId: IdSource,
): Holder {
  const bare = omit(
    meeting,
    'title',
    'schedule',
    'modality',
    'place',
    'link',
    'held',
    'recordings',
    'spelling',
  );
  const { title, modality, place, link, language, spelling } = facts;
  const next: Frame = {
    ...(bare as Frame),
    language,
    ...(spelling === undefined ? {} : { spelling }),
    ...(title === undefined ? {} : { title }),
    ...(modality === undefined ? {} : { modality }),
    ...(place === undefined ? {} : { place }),
    ...(link === undefined ? {} : { link }),
    ...seatWith(meeting, facts),
    ...scheduleWith(facts),
    ...heldWith(meeting, facts),
    ...recordingsWith(meeting.recordings, facts, createId),
  };
  const { held } = next;
  const ended = held?.ended === undefined ? next : endTurn(next, held.ended);
  return ended as Holder;
}

function seatWith({ seat }: Frame, { ordinal }: MeetingFacts): Pick<Frame, 'seat'> {
  return seat === undefined || ordinal === undefined ? {} : { seat: { ...seat, ordinal } };
}

function scheduleWith(facts: MeetingFacts): Pick<Frame, 'schedule'> {
  const { date, lastDate, start, end, zone } = facts;
  if (date === undefined) return {};
  return {
    schedule: {
      date,
      zone,
      ...(lastDate === undefined || lastDate === date ? {} : { lastDate }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    },
  };
}

function heldWith(meeting: Frame, facts: MeetingFacts): Pick<Frame, 'held'> {
  const { held } = meeting;
  const before = readFacts(meeting, facts.zone);
  const isSameClock = before.zone === facts.zone && before.date === facts.date;
  const day = facts.date ?? (held?.started === undefined ? undefined : dayOf(held.started, facts));
  const moment = (clock: Clock | undefined, known: Instant | undefined, old: Clock | undefined) => {
    if (clock === undefined || day === undefined) return undefined;
    if (known !== undefined && clock === old && isSameClock) return known;
    return fromZonedTime(`${day}T${clock}:00`, facts.zone).toISOString();
  };
  const started = moment(facts.began, held?.started, before.began);
  let ended = moment(facts.ended, held?.ended, before.ended);
  if (started !== undefined && ended !== undefined && ended < started) {
    ended = new Date(Date.parse(ended) + 24 * 3_600_000).toISOString();
  }
  const rest = held === undefined ? {} : omit(held, 'started', 'ended');
  const next = {
    ...rest,
    ...(started === undefined ? {} : { started }),
    ...(ended === undefined ? {} : { ended }),
  };
  return Object.keys(next).length === 0 ? {} : { held: next };
}

function dayOf(at: Instant, { zone }: MeetingFacts): IsoDate {
  return formatInTimeZone(at, zone, 'yyyy-MM-dd');
}

function recordingsWith(
  recordings: readonly Recording[] | undefined,
  { recordingLink, recordingAccess }: MeetingFacts,
  createId: IdSource,
): Pick<Frame, 'recordings'> {
  const [first, ...others] = recordings ?? [];
  if (first === undefined && recordingLink === undefined && recordingAccess === undefined) {
    return recordings === undefined ? {} : { recordings };
  }
  const [part, ...parts] = first?.parts ?? [];
  const own: Recording = {
    ...omit(first ?? { id: createId('recording'), parts: [], access: '' }, 'access'),
    parts: recordingLink === undefined ? parts : [{ ...part, link: recordingLink }, ...parts],
    ...(recordingAccess === undefined ? {} : { access: recordingAccess }),
  };
  return { recordings: [own, ...others] };
}
