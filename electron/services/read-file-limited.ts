import { open } from 'node:fs/promises';
import { errorMessage, fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import { maxFileBytes } from '../../shared/format/decode-file';
import { describeFileError } from './describe-file-error';

const chunkSize = 256 * 1024;

/**
 * The bytes of a file (or pipe), but never more than `limit`: a file that is larger, or that grows
 * without end, is a failure and not a full memory.
 */
export async function readFileLimited(
  path: string,
  limit: number = maxFileBytes,
): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const chunks: Buffer[] = [];
      let length = 0;
      while (length <= limit) {
        const left = Math.max(size - length + 1, chunkSize);
        const chunk = Buffer.allocUnsafe(Math.min(left, limit + 1 - length));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0) return succeed(Buffer.concat(chunks, length));
        chunks.push(chunk.subarray(0, bytesRead));
        length += bytesRead;
      }
      const megabytes = Math.round(limit / (1024 * 1024));
      const text = `${path} is larger than ${megabytes} MB, the most that is read.`;
      return fail(errorMessage('file.too-large', text, path));
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(describeFileError(error, path, 'read'));
  }
}
