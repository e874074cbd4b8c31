import { rm } from 'node:fs/promises';
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

/** Where something of a meeting may be kept. */
export interface DestroyPlace {
  readonly history: History;
  readonly journal: Journal;
  readonly files: LibraryFiles;
  /** The library's folder. */
  readonly library: string;
}

/** Rewrites every version that the history holds of a meeting; one that cannot be read goes. */
async function rewriteHistory(
  current: Meeting,
  passage: Passage,
  { history, files }: DestroyPlace,
): Promise<Result<unknown>> {
  const list = await history.list(current.id);
  if (!list.ok) return list;
  for (const { id } of list.value.versions) {
    const kept = await history.read(current.id, id);
    const read = kept.ok ? readMinutes(kept.value.bytes) : kept;
    const done = read.ok
      ? await history.rewrite(
          current.id,
          id,
          files.printMeeting(destroyInVersion(read.value.content, current, passage)).bytes,
        )
      : await history.drop(current.id, [id]);
    if (!done.ok) return done;
  }
  return history.dropDamaged(current.id);
}

/** Takes the passage out of deleted copies of the same meeting. */
async function rewriteTrash(
  current: Meeting,
  passage: Passage,
  { files, library }: DestroyPlace,
): Promise<Result<unknown>> {
  for (const { path } of await trashedMeetings(library)) {
    const read = await files.readMeeting(path);
    if (!read.ok || read.value.content.id !== current.id) continue;
    const without = destroyInVersion(read.value.content, current, passage);
    const written = await files.replace(path, files.printMeeting(without));
    if (!written.ok) return written;
  }
  return succeed({});
}

/**
 * Removes words, which the meeting's own file no longer holds, from everything else that is kept of
 * it: backup, journal, history and trash.
 */
export async function destroyPassage(
  { meeting, path }: { readonly meeting: Meeting; readonly path: string },
  passage: Passage,
  place: DestroyPlace,
): Promise<Result<unknown>> {
  await removeLeftovers(path);
  const steps = [
    () => rewriteHistory(meeting, passage, place),
    () => place.history.scrub(),
    () => rewriteTrash(meeting, passage, place),
    () => place.journal.scrub(meeting.id, path),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return succeed({});
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
