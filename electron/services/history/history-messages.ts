import type { VersionReason } from '../../../shared/ipc/version-reason';

/** A version of a meeting as it is handed to the history. */
export interface NewVersion {
  /** Id of the meeting; a file that was moved or renamed keeps its history. */
  readonly meeting: string;
  /** When it stood so, ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: VersionReason;
  /** The bytes of the meeting's file. */
  readonly bytes: Uint8Array;
}

/** A kept version, without its text. */
export interface VersionEntry {
  /** Grows with each version, whatever the clock does. */
  readonly id: number;
  readonly at: string;
  readonly reason: VersionReason;
  /** Bytes of the meeting's file then. */
  readonly size: number;
  /** SHA-256 of those bytes. */
  readonly fingerprint: string;
}

/** What the history holds of one meeting. */
export interface VersionList {
  /** The newest first. */
  readonly versions: readonly VersionEntry[];
  /** Versions that do not match their hash, and are left out. */
  readonly damaged: number;
}

/** A version with its text. */
export interface KeptVersion extends VersionEntry {
  readonly bytes: Uint8Array;
}

/** What the worker is asked to do. */
export type HistoryRequest =
  | { readonly type: 'keep'; readonly version: NewVersion }
  | { readonly type: 'list'; readonly meeting: string }
  | { readonly type: 'read'; readonly meeting: string; readonly id: number }
  | { readonly type: 'drop'; readonly meeting: string; readonly ids: readonly number[] }
  | {
      readonly type: 'rewrite';
      readonly meeting: string;
      readonly id: number;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'dropDamaged'; readonly meeting: string }
  | { readonly type: 'forget'; readonly meeting: string }
  /** Leaves nothing of dropped, rewritten and forgotten versions in the files. */
  | { readonly type: 'scrub' }
  | { readonly type: 'close' };

/** What comes back. */
export interface HistoryAnswer {
  readonly id: number;
  readonly value?: VersionList | KeptVersion | null;
  /** SQLite's own number and words of what went wrong; number 0 for other causes. */
  readonly error?: { readonly code: number; readonly text: string };
}
