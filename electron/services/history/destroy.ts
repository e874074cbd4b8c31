import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { withoutLog } from '../../../shared/acts/change-status';
import { destroyInVersion } from '../../../shared/acts/destroy-words';
import type { Passage } from '../../../shared/acts/destroy-words';
import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { readMinutes } from '../../../shared/format/minutes';
import { describeFileError } from '../describe-file-error';
import type { Journal } from '../journal/journal';
import type { LibraryFiles } from '../library/library-files';
import { removeTrashed, trashedMeetings } from '../library/trash';
import type { History } from './history';
import { removeLeftovers } from './leftovers';

/** An open meeting and its file. */
export interface OpenFile {
  readonly meeting: Meeting;
  readonly path: string;
}

/** Where something of a meeting may be kept. */
export interface DestroyPlace {
  readonly history: History;
  readonly journal: Journal;
  readonly files: LibraryFiles;
  /** The library's folder. */
  readonly library: string;
}

/** What becomes of an earlier version; nothing where it goes as a whole. */
type Rewrite = (version: Meeting) => Meeting | undefined;

/** Rewrites every version that the history holds of a meeting; one that cannot be read goes. */
async function rewriteHistory(
  meeting: string,
  rewrite: Rewrite,
  { history, files }: DestroyPlace,
): Promise<Result<unknown>> {
  const list = await history.list(meeting);
  if (!list.ok) return list;
  for (const { id } of list.value.versions) {
    const kept = await history.read(meeting, id);
    const read = kept.ok ? readMinutes(kept.value.bytes) : kept;
    const version = read.ok ? rewrite(read.value.content) : undefined;
    const done =
      version === undefined
        ? await history.drop(meeting, [id])
        : await history.rewrite(meeting, id, files.printMeeting(version).bytes);
    if (!done.ok) return done;
  }
  return history.dropDamaged(meeting);
}

/** Rewrites deleted copies of the same meeting. */
async function rewriteTrash(
  meeting: string,
  rewrite: Rewrite,
  { files, library }: DestroyPlace,
): Promise<Result<unknown>> {
  for (const { token, path } of await trashedMeetings(library)) {
    const read = await files.readMeeting(path);
    if (!read.ok || read.value.content.id !== meeting) continue;
    const version = rewrite(read.value.content);
    if (version === undefined) {
      await removeTrashed(library, token);
      continue;
    }
    const written = await files.replace(path, files.printMeeting(version));
    if (!written.ok) return written;
  }
  return succeed({});
}

async function rewriteAll(
  { meeting, path }: OpenFile,
  rewrite: Rewrite,
  place: DestroyPlace,
): Promise<Result<unknown>> {
  await removeLeftovers(path);
  const steps = [
    () => rewriteHistory(meeting.id, rewrite, place),
    () => place.history.scrub(),
    () => rewriteTrash(meeting.id, rewrite, place),
    () => place.journal.scrub(meeting.id, path),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return succeed({});
}

/**
 * Removes words, which the meeting's own file no longer holds, from everything else that is kept of
 * it: backup, journal, history and trash.
 */
export async function destroyPassage(
  file: OpenFile,
  passage: Passage,
  place: DestroyPlace,
): Promise<Result<unknown>> {
  return rewriteAll(file, (version) => destroyInVersion(version, file.meeting, passage), place);
}

/**
 * Removes the log from everything that is kept of a meeting whose file no longer holds it. Versions
 * from before the summary was begun, in which the notes were the log, go as a whole.
 */
export async function destroyLog(file: OpenFile, place: DestroyPlace): Promise<Result<unknown>> {
  const { state, version } = file.meeting.status;
  return rewriteAll(
    file,
    (earlier) => {
      if (earlier.log !== undefined) return withoutLog(earlier);
      const isAfter =
        isDeepStrictEqual(earlier.status.state, state) && earlier.status.version === version;
      return isAfter ? earlier : undefined;
    },
    place,
  );
}

/** Destroys a meeting's file and everything that is kept of it. */
export async function destroyMeeting(path: string, place: DestroyPlace): Promise<Result<unknown>> {
  const read = await place.files.readMeeting(path);
  try {
    await removeLeftovers(path);
    await rm(path, { force: true });
  } catch (error) {
    return { ok: false, messages: [describeFileError(error, path, 'changed')] };
  }
  await place.journal.forget(path);
  const id = read.ok ? read.value.content.id : undefined;
  if (id !== undefined) {
    for (const { token, path: trashed } of await trashedMeetings(place.library)) {
      const other = await place.files.readMeeting(trashed);
      if (other.ok && other.value.content.id === id) await removeTrashed(place.library, token);
    }
    const forgotten = await place.history.forget(id);
    if (!forgotten.ok) return forgotten;
  }
  const scrubbed = await place.history.scrub();
  return scrubbed.ok ? place.journal.scrub(id ?? '') : scrubbed;
}
