import type { Instant } from '../../base/dates';
import type { Encoding } from '../text/decode-bytes';
import type { Delimiter } from '../text/read-table';
import type { ColumnKind } from './columns';
import type { DayOrder, OrderDecision } from './day-order';

/** Which platform's file, and in which of its forms; `table` is any other table with a column of names. */
export type AttendanceKind =
  | 'zoom'
  | 'zoomUsers'
  | 'zoomWebinar'
  | 'teamsEvents'
  | 'teamsReport'
  | 'teamsSections'
  | 'teamsLive'
  | 'webex'
  | 'meet'
  | 'table';

/** A stretch of time at the meeting; a side that the file does not tell is missing. */
export interface Stay {
  readonly from?: Instant;
  readonly to?: Instant;
}

/** Somebody in the file: all lines that are certainly about one person, rejoins and devices merged. */
export interface AttendancePerson {
  /** The name as the platform shows it. */
  readonly name: string;
  /** Other names under which the same person appears. */
  readonly otherNames: readonly string[];
  /** Given name and surname, where the platform has columns for them. */
  readonly given?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly affiliation?: string;
  /** The platform's role, in its words: "Presenter", "Panelist", "Organisator". */
  readonly role?: string;
  /** `registered` never came, `waitingRoom` was never let in; neither counts as present. */
  readonly presence: 'came' | 'registered' | 'waitingRoom';
  /** In order of time; empty where the file has no times, which is not zero. */
  readonly stays: readonly Stay[];
  /** Seconds of attendance as the file says or its times add up to; absent where unknown. */
  readonly seconds?: number;
  /** The lines of the file that speak of this person. */
  readonly lines: readonly number[];
}

/** What the file says about the meeting as a whole. */
export interface MeetingBlock {
  readonly title?: string;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly lines: readonly number[];
}

/** One meeting of the file, with its people; some files hold several. */
export interface AttendedMeeting {
  readonly block: MeetingBlock;
  /** The day on which it was, in the file's own hours. */
  readonly date?: string;
  readonly people: readonly AttendancePerson[];
}

/** What became of a line: `taken` for a person, `merged` into one already taken, part of the meeting's facts or a heading, or set aside. */
export interface LineFate {
  readonly line: number;
  readonly fate: 'taken' | 'merged' | 'meeting' | 'heading' | 'setAside';
  /** Why a line was set aside, or with what it was merged, in words. */
  readonly why?: string;
}

/** The columns of the main table: headings as written and what each was taken for. */
export interface TableColumns {
  readonly headings: readonly string[];
  readonly kinds: readonly (ColumnKind | undefined)[];
  /** `words` where the headings said it, `content` where only the cells did, `chosen` by a person. */
  readonly by: 'words' | 'content' | 'chosen';
}

/** An attendance file as read: every line that is not empty stands in `lines` exactly once. */
export interface AttendanceFile {
  readonly kind: AttendanceKind;
  readonly encoding: Encoding;
  readonly delimiter?: Delimiter;
  readonly columns: TableColumns;
  /** The zone in which hours without one were read, and where it comes from. */
  readonly zone: { readonly name: string; readonly from: 'meeting' | 'file' };
  /** How day and month are told apart; with `ask`, no times are given until it is answered. */
  readonly dayOrder: OrderDecision;
  readonly meetings: readonly AttendedMeeting[];
  readonly lines: readonly LineFate[];
}

/** What a reader cannot know from the bytes: the meeting's day and zone, and a person's answers. */
export interface AttendanceHints {
  /** IANA zone of hours that carry none: the meeting's. */
  readonly zone: string;
  /** The meeting's day, `yyyy-mm-dd`. */
  readonly date?: string | undefined;
  /** Its last day, where it lasts several. */
  readonly lastDate?: string | undefined;
  /** Looked at for a date only, never to recognise the kind. */
  readonly fileName?: string | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Columns chosen by a person, by number from 0, over what was guessed. */
  readonly columns?: Readonly<Partial<Record<ColumnKind, number>>> | undefined;
}
