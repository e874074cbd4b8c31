import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';

/** One section with the time it was open and what was noted in it. */
export interface CoveredSection {
  readonly section: Id;
  /** Whole minutes for which it was open, and for which it was planned. */
  readonly minutes: number;
  readonly allotted: number;
  /** Lines with words. */
  readonly lines: number;
}

/** Something that the notes may lack. */
export type CoverageFinding =
  /** Long discussed, hardly noted. */
  | {
      readonly type: 'thin';
      readonly section: Id;
      readonly minutes: number;
      readonly lines: number;
    }
  /** Discussed or planned, and no word about it. */
  | { readonly type: 'empty'; readonly section: Id; readonly minutes: number }
  /** Spoke by the transcript, and never in the notes. */
  | {
      readonly type: 'unheard';
      readonly name: string;
      readonly turns: number;
      readonly at?: Instant;
    }
  /** Had the floor, and no word of it was noted. */
  | { readonly type: 'turn'; readonly name: string; readonly section?: Id; readonly note?: Id }
  /** Chat messages of an item that nobody has handled. */
  | { readonly type: 'chat'; readonly section?: Id; readonly count: number }
  /** Nothing was written for a while, though the meeting went on. */
  | {
      readonly type: 'quiet';
      readonly from: Instant;
      readonly minutes: number;
      readonly section?: Id;
    };

/** The meeting minute by minute: how many lines were begun in each, and which section was open. */
export interface CoverageStrip {
  readonly from: Instant;
  /** Lines begun in each minute. */
  readonly minutes: readonly number[];
  /** Open sections, in minutes from the start. */
  readonly spans: readonly { readonly section: Id; readonly from: number; readonly to: number }[];
}

/** Time against notes. */
export interface Coverage {
  readonly sections: readonly CoveredSection[];
  readonly findings: readonly CoverageFinding[];
  /** Absent where the meeting has no beginning yet. */
  readonly strip?: CoverageStrip;
}
