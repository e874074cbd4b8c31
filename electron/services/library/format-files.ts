import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import type { FileContent } from '../../../shared/format/read-content';
import type { LibraryFiles, PrintedFile, ReadFile } from './library-files';
import { groupFile } from './scan-folder';

/** Replaces a file by these bytes as a whole or not at all. */
export type ReplaceFile = (path: string, bytes: Uint8Array) => Promise<Result<unknown>>;

/** The SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readWith<Content>(
  path: string,
  read: (bytes: Uint8Array) => Result<FileContent<Content>>,
): Promise<Result<ReadFile<Content>>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return fail(
      errorMessage('file.unreadable', `${path} cannot be read: it is gone, or not yours to read.`),
    );
  }
  const result = read(bytes);
  if (!result.ok) return result;
  const newer = result.messages.find(({ code }) => code === 'file.newer-version');
  return succeed(
    {
      content: result.value.content,
      fingerprint: fingerprintOf(bytes),
      readOnly: result.value.readOnly ? (newer?.text ?? '') : undefined,
    },
    result.messages,
  );
}

/**
 * Meetings and groups in their file formats.
 * @param writtenBy names this program in the files, such as "Rapporteur 1.2.0".
 */
export function createFormatFiles(replaceFile: ReplaceFile, writtenBy: string): LibraryFiles {
  function print(text: string): PrintedFile {
    const bytes = Buffer.from(text);
    return { bytes, fingerprint: fingerprintOf(bytes) };
  }
  return {
    readMeeting: (path) => readWith(path, readMinutes),
    printMeeting: (meeting) => print(writeMinutes(meeting, writtenBy)),
    replace: (path, { bytes }) => replaceFile(path, bytes),
    readFingerprint: (path) => readFile(path).then(fingerprintOf, () => undefined),
    readGroup: (folder) => readWith(join(folder, groupFile), readGroup),
    writeGroup: async (folder, group) => {
      const file = print(writeGroup(group, writtenBy));
      const written = await replaceFile(join(folder, groupFile), file.bytes);
      return written.ok ? succeed(file.fingerprint) : written;
    },
  };
}
