import { readFileSync, renameSync } from 'node:fs';
import { errorMessage, fail } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { replaceFile } from '../atomic-file';
import type { WrittenFile } from '../atomic-file';
import { errorCode } from '../describe-file-error';
import { fingerprintOf } from '../fingerprint';

/** The fingerprint of what is at a path now; nothing where nothing is there. */
function readNow(path: string): string | undefined {
  try {
    return fingerprintOf(readFileSync(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Replaces a file that still has the bytes with this fingerprint, or is gone; where another program
 * has written it since, nothing is replaced and the failure is `file.changed-meanwhile`. The look and
 * the renaming follow each other at once, without a pause in which this program does anything else.
 */
export async function replaceUnchanged(
  path: string,
  bytes: Uint8Array,
  expected: string,
): Promise<Result<WrittenFile>> {
  const found: string[] = [];
  const replaced = await replaceFile(path, bytes, {
    rename: (from, to) => {
      const now = readNow(to);
      if (now !== undefined && now !== expected) {
        found.push(now);
        return Promise.reject(new Error('changed meanwhile'));
      }
      renameSync(from, to);
      return Promise.resolve();
    },
  });
  if (found.length === 0) return replaced;
  return fail(
    errorMessage(
      'file.changed-meanwhile',
      `${path} was changed by another program at the moment of saving. What is written here is safe in the journal and is merged with it at the next save.`,
      path,
    ),
  );
}
