import { errorMessage } from '../../shared/base/result';
import type { Message } from '../../shared/base/result';

/** What the system's error codes mean to a person, and what can be done; `libuv` names the codes. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'it exists already',
  EACCES: 'you have no permission for it',
  EPERM: 'the system does not permit it; it may be write-protected or in use',
  EROFS: 'the drive is read-only',
  EBUSY: 'another program is using it',
  ENOSPC: 'the disk is full; make room and try again',
  EDQUOT: 'your share of the disk is used up; make room and try again',
  EFBIG: 'the drive takes no files of that size',
  EIO: 'the drive reports an error; it may be failing or disconnected',
  ENAMETOOLONG: 'the name is too long for this drive',
  ELOOP: 'its links lead round in circles',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  ETIMEDOUT: 'the network drive did not answer',
  ESTALE: 'the network drive is no longer there',
  ENODEV: 'the drive is no longer there',
  ENXIO: 'the drive is no longer there',
};

/** The system's name for an error, such as `ENOSPC`, if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/**
 * An error of the file system as a sentence: "PATH could not be read: there is no such file or
 * folder." Its code is `file.` with the system's name in lower case, such as `file.enospc`.
 */
export function describeFileError(error: unknown, path: string, act: string): Message {
  const code = errorCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  const reason = (code === undefined ? undefined : reasons[code]) ?? detail;
  return errorMessage(
    `file.${(code ?? 'failed').toLowerCase()}`,
    `${path} could not be ${act}: ${reason}.`,
    path,
  );
}
