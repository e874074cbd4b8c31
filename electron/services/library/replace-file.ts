import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';

/** Replaces a file as a whole or not at all: a new file beside it, on disk before it takes the name. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Result<unknown>> {
  const fresh = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
    return succeed({});
  } catch (error) {
    await rm(fresh, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      errorMessage('file.not-written', `${basename(path)} could not be written: ${reason}.`),
    );
  }
}
