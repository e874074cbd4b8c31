import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import type { Group } from '../../shared/domain/group';
import { readGroup } from '../../shared/format/group';
import { describeFileError, errorCode } from './describe-file-error';
import { groupFile } from './library/scan-folder';
import { readFileLimited } from './read-file-limited';

/** How many folders above a meeting's own are looked into for its group. */
const maxLevels = 4;

/** A group with the path of its file. */
export interface GroupFile {
  readonly path: string;
  readonly group: Group;
}

/** Reads the group of a folder. */
export async function readGroupFolder(folder: string): Promise<Result<GroupFile>> {
  const path = join(folder, groupFile);
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const read = readGroup(bytes.value);
  return read.ok ? succeed({ path, group: read.value.content }, read.messages) : read;
}

/** The nearest group at or above a folder, four folders up; nothing where there is none. */
export async function findGroupFolder(start: string): Promise<Result<GroupFile | undefined>> {
  let folder = resolve(start);
  for (let level = 0; level <= maxLevels; level += 1) {
    const path = join(folder, groupFile);
    const found = await stat(path).then(
      (entry) => entry.isFile(),
      (error: unknown) => (errorCode(error) === 'ENOENT' ? false : error),
    );
    if (found === true) return readGroupFolder(folder);
    if (found !== false) return fail(describeFileError(found, path, 'read'));
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return succeed(undefined);
}
