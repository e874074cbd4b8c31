import type { Instant, IsoDate } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import type { Message } from '../base/result';
import type { ChatMessage } from '../domain/chat-message';
import type { Group } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { DraftItem } from '../importers/agenda/read-agenda-text';
import type { AttendanceFile, AttendedMeeting } from '../importers/attendance/attendance-file';
import type { ColumnKind } from '../importers/attendance/columns';
import type { DayOrder } from '../importers/attendance/day-order';
import type { AttendanceAnswer } from '../importers/attendance/plan-attendance';
import type { PreviewEntry } from '../importers/attendance/preview-attendance';
import type { CalendarDraft, CalendarEvent } from '../importers/calendar/calendar-draft';
import type { ChatFile } from '../importers/chat/chat-file';
import type { ImportKind } from '../importers/recognise';
import type { DecodedText, Encoding } from '../importers/text/decode-bytes';
import type { TranscriptFile } from '../importers/transcript/transcript-file';
import type { DoubtReason, MatchReason } from '../roster/match-person';
import type { CalendarChange, CalendarFact } from './import-calendar';
import type { ChatImport } from './import-chat';
import type { TranscriptImport } from './import-transcript';

/** A file, or what was pasted; its path is looked at for a day only, never for what it is. */
export interface ImportSource {
  readonly bytes: Uint8Array;
  readonly path?: string | undefined;
}

/** What an import goes into. */
export interface ImportPlace {
  readonly meeting: Meeting;
  /** The group with its people, where its folder is present. */
  readonly group?: Group | undefined;
  readonly createId: IdSource;
  readonly now: Instant;
}

/** What a person has said so far; everything may be absent, and then stays as it is found or open. */
export interface ImportAnswers {
  /** What the file is, over what its content says. */
  readonly kind?: ImportKind | undefined;
  /** IANA zone of hours that carry none. */
  readonly zone?: string | undefined;
  /** The day on which hours without one begin. */
  readonly date?: IsoDate | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Columns of a table, by number from 0. */
  readonly columns?: Readonly<Partial<Record<ColumnKind, number>>> | undefined;
  /** Which of several meetings of an attendance file, by number from 0. */
  readonly block?: number | undefined;
  /** Who is meant, by the id of the question or entry. */
  readonly people?: ReadonlyMap<string, AttendanceAnswer> | undefined;
  /** Takes private chat messages too, marked as such. */
  readonly withPrivate?: true | undefined;
  /** The name for chat messages that do not say whose they are. */
  readonly unknown?: string | undefined;
  /** The section of chat messages without a time. */
  readonly section?: Id | undefined;
  /** When the recording began from which positions count, and which recording it is. */
  readonly recordingStart?: Instant | undefined;
  readonly recording?: Id | undefined;
  /** The event of a calendar, by its id, and what it replaces in the meeting. */
  readonly event?: Id | undefined;
  readonly replace?: ReadonlySet<CalendarFact> | undefined;
}

/** What becomes of a run of lines; all runs together are the whole file, in order. */
export interface PreviewLine {
  readonly line: number;
  readonly lastLine: number;
  readonly fate:
    'taken' | 'merged' | 'meeting' | 'heading' | 'reaction' | 'private' | 'empty' | 'setAside';
  /** Why it was set aside, or with what it was merged, in words. */
  readonly why?: string;
}

/** Somebody who could be meant, and how like the name is, 0 to 1. */
export interface PreviewCandidate {
  readonly person: Person;
  readonly likeness: number;
}

/** Something that only a person can say; the field of `ImportAnswers` that answers it stands behind each. */
export type ImportQuestion =
  /** Who is it? `people`, by `id`. */
  | {
      readonly type: 'person';
      readonly id: string;
      readonly name: string;
      readonly email?: string;
      readonly reason: DoubtReason | 'sameNameTwice' | 'address';
      readonly candidates: readonly PreviewCandidate[];
      /** Lines of the file, the first one first. */
      readonly lines: readonly number[];
    }
  /** Is 5/6 in June or in May? `dayOrder`. */
  | {
      readonly type: 'dayOrder';
      readonly written: string;
      readonly dayFirst: IsoDate;
      readonly monthFirst: IsoDate;
      readonly suggested?: DayOrder;
    }
  /** Which of several meetings of the file is it? `block`. */
  | { readonly type: 'block'; readonly blocks: readonly AttendedMeeting[] }
  /** Are these the right columns? Only their content said so. `columns`. */
  | {
      readonly type: 'columns';
      readonly headings: readonly string[];
      readonly kinds: readonly (ColumnKind | undefined)[];
    }
  /** On which day was it? `date`. */
  | { readonly type: 'date'; readonly suggested: IsoDate }
  /** When did the recording begin from which the times count? `recordingStart`. */
  | { readonly type: 'recordingStart' }
  /** Which event of the calendar is it? `event`. */
  | { readonly type: 'event'; readonly events: readonly CalendarEvent[] };

/** Whose name it is that stands in a chat or transcript, once for all its lines. */
export interface PreviewName {
  /** By which `people` of the answers names it. */
  readonly id: string;
  readonly name: string;
  /** How many messages or cues have this name, and the first line that has. */
  readonly count: number;
  readonly line: number;
  readonly match:
    | {
        readonly type: 'person';
        readonly person: Person;
        readonly reason: MatchReason | 'answered';
        /** False where only the group knows the person: the name then stays as it is written. */
        readonly isInMeeting: boolean;
      }
    | {
        readonly type: 'question';
        readonly reason: DoubtReason;
        readonly candidates: readonly PreviewCandidate[];
      }
    | { readonly type: 'nobody' };
}

/** A message of a chat file as the meeting will have it. */
export interface PreviewMessage {
  readonly message: ChatMessage;
  readonly line: number;
  readonly lastLine: number;
  /** Whether the meeting gains it, has it brought up to date, or had it. */
  readonly effect: 'added' | 'changed' | 'known';
  /** The line of the message that it answers. */
  readonly replyToLine?: number;
}

interface PreviewHead {
  readonly encoding: Encoding | 'docx';
  /** The zone of hours that carry none, and where it is from; `none` is UTC for want of any. */
  readonly zone: {
    readonly name: string;
    readonly from: 'answer' | 'file' | 'meeting' | 'group' | 'none';
  };
  readonly lines: readonly PreviewLine[];
  readonly questions: readonly ImportQuestion[];
  readonly messages: readonly Message[];
  /** The meeting as it will be, with what is answered so far; the same object where nothing changes. */
  readonly meeting: Meeting;
}

/** Who attended. */
export interface AttendanceImportPreview extends PreviewHead {
  readonly kind: 'attendance';
  readonly file: AttendanceFile;
  /** Which of the file's meetings is taken; nothing where that is still to be said. */
  readonly block: number | undefined;
  /** The people of each meeting of the file; only those of `block` are taken. */
  readonly blocks: readonly (readonly PreviewEntry[])[];
  /** Participants of whom the file says nothing: they stay as they are, which is not absent. */
  readonly notInFile: readonly Id[];
}

/** When a recording began, where that is answered or the file's name says it and the meeting does not know. */
export interface RecordingStart {
  readonly at: Instant;
  readonly from: 'answer' | 'path';
}

/** A chat. */
export interface ChatImportPreview extends PreviewHead {
  readonly kind: 'chat';
  readonly file: ChatFile;
  /** The day of hours without one; nothing where the file has days, or positions of a recording. */
  readonly day:
    { readonly date: IsoDate; readonly from: 'answer' | 'path' | 'meeting' | 'today' } | undefined;
  readonly start: RecordingStart | undefined;
  readonly done: ChatImport;
  /** All messages of the file but the private ones that are left out. */
  readonly chat: readonly PreviewMessage[];
  readonly names: readonly PreviewName[];
}

/** A transcript. */
export interface TranscriptImportPreview extends PreviewHead {
  readonly kind: 'transcript';
  readonly file: TranscriptFile;
  readonly start: RecordingStart | undefined;
  readonly done: TranscriptImport;
  readonly names: readonly PreviewName[];
}

/** A calendar invitation. */
export interface CalendarImportPreview extends PreviewHead {
  readonly kind: 'calendar';
  readonly file: CalendarDraft;
  readonly event: CalendarEvent | undefined;
  readonly changes: readonly CalendarChange[];
  /** An agenda in the invitation's words, offered and never taken by itself. */
  readonly agenda: string | undefined;
}

/** An item of an agenda file. */
export interface PreviewItem {
  readonly item: DraftItem;
  /** `known` where the meeting's agenda has an item of this title already. */
  readonly effect: 'added' | 'known';
}

/** An agenda. */
export interface AgendaImportPreview extends PreviewHead {
  readonly kind: 'agenda';
  readonly items: readonly PreviewItem[];
}

/** What an import will do, before anything is done; done by taking its `meeting`, as one change. */
export type ImportPreview =
  | AttendanceImportPreview
  | ChatImportPreview
  | TranscriptImportPreview
  | CalendarImportPreview
  | AgendaImportPreview;

/** A file on its way into a meeting, its bytes decoded and the zone of its hours decided. */
export interface DecodedImport extends ImportSource {
  readonly decoded: DecodedText;
  readonly place: ImportPlace;
  readonly answers: ImportAnswers;
  readonly zone: ImportPreview['zone'];
}
