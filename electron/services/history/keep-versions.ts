import { isDeepStrictEqual } from 'node:util';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { VersionReason } from '../../../shared/ipc/version-reason';
import type { PrintedFile } from '../library/library-files';
import { readFileLimited } from '../read-file-limited';
import type { History } from './history';

/** A meeting that was just written into its file. */
export interface SavedMeeting {
  /** As it was when the file was last read or written. */
  readonly before: Meeting;
  readonly meeting: Meeting;
  readonly file: PrintedFile;
}

/** Hands versions of meetings to the history; nobody waits for it, and what fails is told later. */
export interface VersionKeeper {
  readonly saved: (saved: SavedMeeting) => void;
  /** Keeps a file as it was opened, where it is not as it was last kept. */
  readonly opened: (path: string, meeting: Meeting) => void;
  readonly keep: (meeting: Meeting, reason: VersionReason) => Promise<Result<unknown>>;
  /** What went wrong since this was last asked, in a sentence. */
  readonly takeProblem: () => string | undefined;
}

/** Begins to keep versions. */
export function createVersionKeeper(
  history: History,
  printMeeting: (meeting: Meeting) => PrintedFile,
  now: () => Date,
): VersionKeeper {
  let problem: string | undefined;

  async function put(
    meeting: string,
    reason: VersionReason,
    bytes: Uint8Array,
  ): Promise<Result<unknown>> {
    const kept = await history.keep({ meeting, at: now().toISOString(), reason, bytes });
    if (!kept.ok) problem = kept.messages[0]?.text;
    return kept;
  }

  return {
    saved: ({ before, meeting, file }) => {
      const { state } = meeting.status;
      const isNew = !isDeepStrictEqual(before.status, meeting.status);
      void put(meeting.id, isNew ? { type: 'status', state } : { type: 'written' }, file.bytes);
    },
    opened: (path, { id }) => {
      void readFileLimited(path).then((read) =>
        read.ok ? put(id, { type: 'found' }, read.value) : undefined,
      );
    },
    keep: (meeting, reason) => put(meeting.id, reason, printMeeting(meeting).bytes),
    takeProblem: () => {
      const told = problem;
      problem = undefined;
      return told;
    },
  };
}
