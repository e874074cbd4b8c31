import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../../../shared/base/dates';
import type { Instant } from '../../../shared/base/dates';
import { idSchema } from '../../../shared/base/ids';
import type { IdSource } from '../../../shared/base/ids';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { readMinutes } from '../../../shared/format/minutes';
import { fileNameSchema } from '../../../shared/ipc/path';
import { findCurrentGroup } from '../meeting-file';
import { readFileLimited } from '../read-file-limited';
import { firstFreeName } from './file-name';
import { meetingExtension } from './scan-folder';

const trashFolder = '.trash';
const noteFile = 'deleted.json';

/** Days for which a deleted meeting is kept where no group says otherwise. */
const usualDays = 90;
const day = 86_400_000;

/**
 * Kept beside a deleted meeting: where it was, below the library, when it was deleted, and for how
 * many days it is kept, by the rule that its group had then.
 */
const noteSchema = z.object({
  file: fileNameSchema,
  folder: z.string().max(4096),
  deleted: instantSchema,
  keepDays: z.int().min(0).max(3650).optional(),
});

/** A meeting that can be brought back. */
export interface Trashed {
  readonly token: string;
  readonly file: string;
  readonly deleted: Instant;
  /** When it goes for good. */
  readonly until: Instant;
}

async function readNote(library: string, token: string) {
  try {
    const text = await readFile(join(library, trashFolder, token, noteFile), 'utf8');
    return noteSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** How many days the group of a meeting keeps what is deleted: its folder's rule, the file's own, or 90. */
export async function daysKept(path: string): Promise<number> {
  const bytes = await readFileLimited(path);
  const read = bytes.ok ? readMinutes(bytes.value) : bytes;
  if (!read.ok) return usualDays;
  const current = await findCurrentGroup(read.value.content.group, path);
  const group = current.ok ? current.value.group : read.value.content.group;
  return group?.rules.keepDeletedDays ?? usualDays;
}

/** Moves a meeting into the library's own hidden trash, on the same drive, and brings back the token for undoing that. */
export async function moveToTrash(
  library: string,
  path: string,
  { ids, now }: { readonly ids: IdSource; readonly now: Instant },
): Promise<Result<{ readonly token: string }>> {
  const token = ids('deleted');
  const place = join(library, trashFolder, token);
  const keepDays = await daysKept(path);
  const folder = relative(library, dirname(path));
  const note = { file: basename(path), folder, deleted: now, keepDays };
  try {
    await mkdir(place, { recursive: true });
    await writeFile(join(place, noteFile), JSON.stringify(note), { flush: true });
    await rename(path, join(place, note.file));
    return succeed({ token });
  } catch {
    await rm(place, { recursive: true, force: true });
    return fail(
      errorMessage(
        'trash.failed',
        `${note.file} could not be deleted: its folder cannot be changed, or the file is gone.`,
      ),
    );
  }
}

/** Brings a deleted meeting back to its folder, beside a new file of the same name where there is one. */
export async function restoreFromTrash(
  library: string,
  token: string,
): Promise<Result<{ readonly path: string }>> {
  const note = idSchema.safeParse(token).success ? await readNote(library, token) : undefined;
  const folder = note === undefined ? library : join(library, note.folder);
  if (note === undefined || relative(library, folder).startsWith('..')) {
    return fail(errorMessage('trash.unknown', 'This meeting is no longer in the trash.'));
  }
  try {
    await mkdir(folder, { recursive: true });
    const target = join(folder, note.file);
    const path = (await exists(target))
      ? join(
          folder,
          firstFreeName(
            basename(note.file, meetingExtension),
            meetingExtension,
            await readdir(folder),
          ),
        )
      : target;
    await rename(join(library, trashFolder, token, note.file), path);
    await rm(join(library, trashFolder, token), { recursive: true, force: true });
    return succeed({ path });
  } catch {
    return fail(
      errorMessage('trash.failed', `${note.file} could not be brought back to ${folder}.`),
    );
  }
}

/** The deleted meetings that can be brought back, the newest first. */
export async function listTrash(library: string): Promise<readonly Trashed[]> {
  const tokens = await readdir(join(library, trashFolder)).catch(() => []);
  const found = await Promise.all(
    tokens.map(async (token) => {
      const note = await readNote(library, token);
      if (note === undefined) return [];
      const { file, deleted, keepDays = usualDays } = note;
      const until = new Date(Date.parse(deleted) + keepDays * day).toISOString();
      return [{ token, file, deleted, until }];
    }),
  );
  return found.flat().toSorted((a, b) => (a.deleted < b.deleted ? 1 : -1));
}

/** The files of deleted meetings. */
export async function trashedMeetings(
  library: string,
): Promise<readonly { readonly token: string; readonly path: string }[]> {
  const listed = await listTrash(library);
  return listed.map(({ token, file }) => ({
    token,
    path: join(library, trashFolder, token, file),
  }));
}

/** Removes a deleted meeting for good. */
export async function removeTrashed(library: string, token: string): Promise<void> {
  await rm(join(library, trashFolder, token), { recursive: true, force: true });
}

/** The deleted meetings whose time is over. A clock that was set back keeps them longer, never shorter. */
export async function expiredTrash(library: string, now: Date): Promise<readonly string[]> {
  const listed = await listTrash(library);
  return listed.filter(({ until }) => Date.parse(until) <= now.getTime()).map(({ token }) => token);
}
