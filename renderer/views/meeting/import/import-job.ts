import type { CalendarChange, CalendarFact } from '../../../../shared/acts/import-calendar';
import type { ChatClock } from '../../../../shared/acts/chat-time';
import type {
  ImportPlace,
  ImportQuestion,
  ImportSource,
  PreviewLine,
} from '../../../../shared/acts/import-preview';
import type { ImportAnswers as AllAnswers } from '../../../../shared/acts/import-preview';
import type { Instant } from '../../../../shared/base/dates';
import type { Message } from '../../../../shared/base/result';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { AttendanceFile, Stay } from '../../../../shared/importers/attendance/attendance-file';
import type { AttendanceAnswer } from '../../../../shared/importers/attendance/plan-attendance';
import type { CalendarEvent } from '../../../../shared/importers/calendar/calendar-draft';
import type { ChatFile } from '../../../../shared/importers/chat/chat-file';
import type { TranscriptFile } from '../../../../shared/importers/transcript/transcript-file';
import type { Lesson } from '../../../../shared/roster/attendance-plan';
import type { MatchReason } from '../../../../shared/roster/match-person';

/** What a person has said about the file so far. */
export type ImportAnswers = Omit<AllAnswers, 'people' | 'replace'> & {
  readonly people: ReadonlyMap<string, AttendanceAnswer>;
  readonly replace: ReadonlySet<CalendarFact>;
};

/** What is known around the file; the thread that reads makes its own ids. */
export type ReadingPlace = Omit<ImportPlace, 'createId'>;

/** Somebody who has to be told from others. */
export type PersonQuestion = Extract<ImportQuestion, { type: 'person' }> & {
  /** An earlier entry of the file under the same name, which may be the same person. */
  readonly sameAs?: string;
  /** Whether an answer can make somebody new of the name. */
  readonly canBeNew: boolean;
};

/** The facts of the meeting that an import changes, as they would be afterwards. */
export type ImportPatch = Partial<Omit<Meeting, 'opening' | 'sections' | 'closing'>>;

/** How many lines of the file had which fate, and those that need a word. */
export interface LineAccount {
  readonly counts: Readonly<Partial<Record<PreviewLine['fate'], number>>>;
  readonly told: readonly PreviewLine[];
  /** How many lines have a word, more than are told where there are very many. */
  readonly allTold: number;
}

/** What every preview says, whatever the file is. */
interface AnyPreview {
  readonly encoding: string;
  readonly zone: { readonly name: string; readonly isInFile: boolean };
  readonly patch: ImportPatch;
  readonly questions: readonly PersonQuestion[];
  /** What the answers teach about people of the group. */
  readonly lessons: readonly Lesson[];
  readonly lines: LineAccount;
  readonly messages: readonly Message[];
}

/** Somebody of the file as the preview shows them. */
export interface ShownPerson {
  readonly name: string;
  /** Who of the meeting or group it is, and how that is known. */
  readonly as?: string;
  readonly reason?: MatchReason;
  readonly left?: 'registered' | 'waitingRoom';
  readonly stays: readonly Stay[];
}

/** What becomes of people: new to everybody, added to the meeting, changed in it, left out, or still open. */
export type PersonFate = 'new' | 'added' | 'changed' | 'left' | 'open';

/** People of one fate; only the first are shown where there are thousands. */
export interface PersonGroup {
  readonly fate: PersonFate;
  readonly count: number;
  readonly people: readonly ShownPerson[];
}

/** Who attended. */
export interface AttendancePreview extends AnyPreview {
  readonly kind: 'attendance';
  readonly file: Pick<AttendanceFile, 'kind' | 'columns' | 'dayOrder'>;
  /** The meetings in the file, and which of them is taken. */
  readonly blocks: readonly {
    readonly title?: string;
    readonly date?: string;
    readonly people: number;
  }[];
  readonly block?: number;
  readonly groups: readonly PersonGroup[];
  readonly notInFile: readonly string[];
}

/** What was written in the chat. */
export interface ChatPreview extends AnyPreview {
  readonly kind: 'chat';
  readonly file: Pick<ChatFile, 'shape' | 'times'>;
  readonly clock: ChatClock;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly reactions: number;
  readonly replies: number;
  readonly links: number;
  readonly leftPrivate: number;
  readonly strangers: readonly string[];
  /** The first messages, to see whether they were read well. */
  readonly sample: readonly {
    readonly from: string;
    readonly at?: Instant;
    readonly text: string;
  }[];
}

/** Who spoke what and when. */
export interface TranscriptPreview extends AnyPreview {
  readonly kind: 'transcript';
  readonly file: Pick<TranscriptFile, 'form' | 'times'>;
  readonly added: number;
  readonly known: number;
  readonly seconds: number;
  readonly speakers: readonly { readonly name: string; readonly cues: number }[];
  readonly strangers: readonly string[];
  readonly unnamed: number;
  readonly isAligned: boolean;
}

/** An invitation. */
export interface CalendarPreview extends AnyPreview {
  readonly kind: 'calendar';
  readonly events: readonly CalendarEvent[];
  readonly event?: CalendarEvent;
  readonly changes: readonly CalendarChange[];
  /** What in its description looks like an agenda. */
  readonly agenda?: string;
}

/** What reading a file has brought: a preview of what it would do, a text for an agenda, or the reasons why nothing. */
export type ImportOutcome =
  | AttendancePreview
  | ChatPreview
  | TranscriptPreview
  | CalendarPreview
  | { readonly kind: 'agenda'; readonly text: string }
  | { readonly kind: 'unknown'; readonly messages: readonly Message[] };

/** A preview of something that can be taken over. */
export type ShownPreview = Exclude<ImportOutcome, { kind: 'agenda' } | { kind: 'unknown' }>;

/** What the window tells the thread that reads. */
export interface ImportRequest {
  readonly id: number;
  /** Only with the first request about a file. */
  readonly source?: ImportSource;
  readonly place: ReadingPlace;
  readonly answers: ImportAnswers;
}

/** What that thread answers; `failed` is a bug in a reader, in words. */
export type ImportReply =
  | { readonly id: number; readonly outcome: ImportOutcome }
  | { readonly id: number; readonly failed: string };
