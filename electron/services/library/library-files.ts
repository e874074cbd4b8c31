import type { Result } from '../../../shared/base/result';
import type { Group } from '../../../shared/domain/group';
import type { Meeting } from '../../../shared/domain/meeting';

/** What a file held, and how its bytes stood then. */
export interface ReadFile<Content> {
  readonly content: Content;
  /** SHA-256 of the bytes, by which a change by another program is noticed. */
  readonly fingerprint: string;
  /** Why it may not be saved over, in a sentence; `undefined` where it may. */
  readonly readOnly: string | undefined;
}

/** A file's bytes before they are on disk. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly fingerprint: string;
}

/** How the library reads and writes meetings and groups: whole files, never partly written. */
export interface LibraryFiles {
  readonly readMeeting: (path: string) => Promise<Result<ReadFile<Meeting>>>;
  /** The bytes of a meeting's file. */
  readonly printMeeting: (meeting: Meeting) => PrintedFile;
  /**
   * Replaces a file by these bytes as a whole or not at all. With `expected`, the fingerprint of the
   * file that may be replaced, any other is left alone: that is the failure `file.changed-meanwhile`.
   */
  readonly replace: (
    path: string,
    file: PrintedFile,
    expected?: string,
  ) => Promise<Result<unknown>>;
  /** The fingerprint of a file as it is now; `undefined` where there is none to read. */
  readonly readFingerprint: (path: string) => Promise<string | undefined>;
  readonly readGroup: (folder: string) => Promise<Result<ReadFile<Group>>>;
  readonly writeGroup: (folder: string, group: Group) => Promise<Result<string>>;
}
