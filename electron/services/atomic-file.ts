import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorMessage, fail, succeed } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import { describeFileError, errorCode } from './describe-file-error';

/** A file that stands on the disk: the SHA-256 of its bytes in hexadecimal. */
export interface WrittenFile {
  readonly path: string;
  readonly fingerprint: string;
}

/** How long and with what a file is put in place; tests take the place of a virus scanner here. */
export interface AtomicFileOptions {
  /** Milliseconds for which a file that another program holds is tried again; 10,000 if not said. */
  readonly patience?: number;
  readonly rename?: (from: string, to: string) => Promise<void>;
}

/** The end of the names of files that are not finished; a crash can leave one behind. */
export const temporaryExtension = '.rapporteur-tmp';

/** What virus scanners, indexers and sync clients cause while they hold a file (Windows, network drives). */
const held: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** What drives answer that cannot flush a folder: Windows, and some network drives. */
const cannotFlush: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'EISDIR',
  'EINVAL',
  'ENOTSUP',
  'EBADF',
]);

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes until every byte is written: one call may write fewer, as on a disk that is filling up. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0)
      throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

async function readAll(file: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, length - done, done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** Puts the finished file in the place of the former, and again while another program holds that. */
async function renameWhenFree(from: string, to: string, options: AtomicFileOptions): Promise<void> {
  const deadline = performance.now() + (options.patience ?? 10_000);
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      await (options.rename ?? rename)(from, to);
      return;
    } catch (error) {
      if (!held.has(errorCode(error)) || performance.now() + pause > deadline) throw error;
      await wait(pause);
    }
  }
}

/** Makes the new name last through a power cut; drives that cannot do that keep it as well as they can. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!cannotFlush.has(errorCode(error))) throw error;
  }
}

/** The file that a path leads to through links, so that a link stays one. */
async function followLinks(path: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  });
}

/**
 * Replaces a file by these bytes, as a whole or not at all: a new file in the same folder, every
 * byte counted, flushed to the disk and read back, takes the name of the former in one step, and
 * the folder is flushed too. Whatever happens before that step leaves the former file untouched and
 * nothing beside it. The bytes are compared before the step, since afterwards the good file is gone.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: AtomicFileOptions = {},
): Promise<Result<WrittenFile>> {
  let temporary: string | undefined;
  try {
    const target = await followLinks(path);
    const folder = dirname(target);
    const former = await stat(target).catch(() => undefined);
    if (former?.isFile() === false) {
      const text = `${path} could not be saved: it is a folder or a device, not a file.`;
      return fail(errorMessage('file.not-a-file', text, path));
    }
    const mode = former === undefined ? undefined : former.mode & 0o777;
    const name = join(folder, `.${randomBytes(8).toString('hex')}${temporaryExtension}`);
    const file = await open(name, 'wx+', 0o666);
    temporary = name;
    const fingerprint = hashOf(bytes);
    try {
      // Drives without permissions refuse to set them; what matters is the content.
      if (mode !== undefined) await file.chmod(mode).catch(() => undefined);
      await writeAll(file, bytes);
      await file.sync();
      if (hashOf(await readAll(file, bytes.length + 1)) !== fingerprint) {
        return fail(
          errorMessage(
            'file.not-kept',
            `${path} was not saved: the drive gave back other bytes than were written. The former file is untouched.`,
            path,
          ),
        );
      }
    } finally {
      await file.close();
    }
    await renameWhenFree(temporary, target, options);
    temporary = undefined;
    await flushFolder(folder);
    return succeed({ path: target, fingerprint });
  } catch (error) {
    return fail(describeFileError(error, path, 'saved'));
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
  }
}
