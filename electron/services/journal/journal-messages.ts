/** The state of a meeting before the changes that the journal holds. */
export interface JournalBase {
  /** SHA-256 of the file's bytes when this state was in it. */
  readonly fingerprint: string;
  /** The meeting as JSON. */
  readonly body: string;
}

/** Some changes of a meeting, as one record. */
export interface JournalRecord {
  readonly sequence: number;
  /** When they were made, ISO 8601 in UTC. */
  readonly at: string;
  /** The changes as JSON. */
  readonly body: string;
}

/** What the journal holds of one file. */
export interface JournalContent {
  readonly path: string;
  readonly meeting: string;
  readonly base: JournalBase;
  /** In the order of their sequence; none is missing between the first and the last. */
  readonly records: readonly JournalRecord[];
  /** Records that do not match their hash, or come after one that does not. */
  readonly damaged: number;
  /** The fingerprint that the file was to get by a save that may not have been finished. */
  readonly saving?: string;
}

/** A file of which the journal holds changes. */
export interface JournalEntry {
  readonly path: string;
  readonly meeting: string;
  readonly records: number;
  readonly until: string;
}

/** What the worker is asked to do. */
export type JournalRequest =
  | {
      readonly type: 'append';
      readonly path: string;
      readonly meeting: string;
      /** Needed for the first record of a file, passed over afterwards. */
      readonly base?: JournalBase;
      readonly record: JournalRecord;
    }
  /** Like `append`, in the place of all that is held of the file: the record says the whole meeting. */
  | {
      readonly type: 'begin';
      readonly path: string;
      readonly meeting: string;
      readonly base: JournalBase;
      readonly record: JournalRecord;
    }
  | { readonly type: 'saving'; readonly path: string; readonly fingerprint: string }
  | {
      readonly type: 'saved';
      readonly path: string;
      /** The last record that is in the file now; records after it stay. */
      readonly sequence: number;
      readonly base: JournalBase;
    }
  | { readonly type: 'forget'; readonly path: string }
  | { readonly type: 'setAside'; readonly path: string }
  | { readonly type: 'read'; readonly path: string }
  | { readonly type: 'list' }
  | { readonly type: 'salvage'; readonly from: string }
  | { readonly type: 'scrub'; readonly meeting: string; readonly path?: string }
  | { readonly type: 'close' };

/** What comes back. */
export interface JournalAnswer {
  readonly id: number;
  readonly value?: JournalContent | readonly JournalEntry[] | null;
  /** SQLite's own number and words of what went wrong; number 0 for other causes. */
  readonly error?: { readonly code: number; readonly text: string };
}
