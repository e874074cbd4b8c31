import { constants } from 'node:fs';
import { copyFile, open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { describeFileError } from '../describe-file-error';
import { firstFreeName } from '../library/file-name';
import { meetingExtension } from '../library/scan-folder';

/** Copies a file beside itself under a name that says why, on disk when this resolves, and names the copy. */
export async function keepBeside(path: string, why: string, now: Date): Promise<Result<string>> {
  const moment = now.toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
  const folder = dirname(path);
  const stem = `${basename(path, meetingExtension)} (${why} ${moment})`;
  try {
    const name = firstFreeName(stem, meetingExtension, await readdir(folder));
    const copy = join(folder, name);
    await copyFile(path, copy, constants.COPYFILE_EXCL);
    const handle = await open(copy, 'r+');
    await handle.sync().finally(() => handle.close());
    return succeed(name);
  } catch (error) {
    return fail(describeFileError(error, path, 'saved'));
  }
}
