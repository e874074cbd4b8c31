import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../../shared/base/dates';
import type { Id } from '../../../shared/base/ids';
import type { LibraryFiles } from './library-files';
import { meetingExtension } from './scan-folder';

/** A copy of a meeting that a sync program has put beside its file. */
export interface ConflictedCopy {
  readonly path: string;
  readonly file: string;
  /** When it was last written, by its file system. */
  readonly changed: Instant;
}

/** What sync programs put behind a file's name, each in its own way. */
const endings: readonly RegExp[] = [
  // Dropbox, Nextcloud and ownCloud, in English and French: "(Anna's conflicted copy 2030-03-25)".
  /^ \(.*(?:conflicted copy|case conflict|copie en conflit|copie conflictuelle).*\)$/iu,
  // Syncthing: ".sync-conflict-20300325-140302-ABCDEFG".
  /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/u,
  // Google Drive and downloads: " (1)".
  /^ ?\(\d{1,3}\)$/u,
  // OneDrive: the name of the computer, "-ANNAS-LAPTOP" or "-Annas-Laptop-2".
  /^-[\p{L}\p{N}][\p{L}\p{N} ._-]{0,62}$/u,
  // pCloud and Seafile: "_conflict-anna", " (SFConflict anna 2030-03-25)", "[conflicted]".
  /^[ _.-]*[([]?(?:SF)?conflict(?:ed)?\b.*$/iu,
];

/** Whether a file's name is that of another file with what a sync program puts behind it for a copy. */
export function isCopyName(file: string, original: string): boolean {
  if (!file.endsWith(meetingExtension) || file === original) return false;
  const [stem, name] = [file, original].map((one) => basename(one, meetingExtension));
  if (stem === undefined || name === undefined || !stem.startsWith(name)) return false;
  return endings.some((ending) => ending.test(stem.slice(name.length)));
}

/** The copies of a meeting beside its file: named like one, and holding the same meeting. */
export async function findConflictedCopies(
  path: string,
  meeting: Id,
  files: LibraryFiles,
): Promise<readonly ConflictedCopy[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => isCopyName(name, basename(path)))
      .map(async (file): Promise<readonly ConflictedCopy[]> => {
        const copy = join(folder, file);
        const read = await files.readMeeting(copy);
        if (!read.ok || read.value.content.id !== meeting) return [];
        const changed = await stat(copy).then(({ mtime }) => mtime.toISOString());
        return [{ path: copy, file, changed }];
      }),
  );
  return found.flat().toSorted((a, b) => (a.changed < b.changed ? -1 : 1));
}
