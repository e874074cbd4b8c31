import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import type { FileContent } from '../../../shared/format/read-content';
import { replaceFile } from '../atomic-file';
import { replaceUnchanged } from '../merge/replace-unchanged';
import { fingerprintOf } from '../fingerprint';
import { findCurrentGroup } from '../meeting-file';
import { readFileLimited } from '../read-file-limited';
import type { LibraryFiles, PrintedFile, ReadFile } from './library-files';
import { groupFile } from './scan-folder';

async function readWith<Content>(
  path: string,
  read: (bytes: Uint8Array) => Result<FileContent<Content>>,
): Promise<Result<ReadFile<Content>>> {
  const bytes = await readFileLimited(path);
  if (!bytes.ok) return bytes;
  const result = read(bytes.value);
  if (!result.ok) return result;
  const newer = result.messages.find(({ code }) => code === 'file.newer-version');
  return succeed(
    {
      content: result.value.content,
      fingerprint: fingerprintOf(bytes.value),
      readOnly: result.value.readOnly ? (newer?.text ?? '') : undefined,
    },
    result.messages,
  );
}

/** A meeting with the facts of its group as the group's own folder has them now. */
async function readMeeting(path: string): Promise<Result<ReadFile<Meeting>>> {
  const read = await readWith(path, readMinutes);
  if (!read.ok) return read;
  const { content } = read.value;
  const current = await findCurrentGroup(content.group, path);
  if (!current.ok) return current;
  const { group } = current.value;
  return succeed(
    { ...read.value, content: group === undefined ? content : { ...content, group } },
    [...read.messages, ...current.messages],
  );
}

/**
 * Meetings and groups in their file formats.
 * @param writtenBy names this program in the files, such as "Rapporteur 1.2.0".
 */
export function createFormatFiles(writtenBy: string): LibraryFiles {
  function print(text: string): PrintedFile {
    const bytes = Buffer.from(text);
    return { bytes, fingerprint: fingerprintOf(bytes) };
  }
  return {
    readMeeting,
    printMeeting: (meeting) => print(writeMinutes(meeting, writtenBy)),
    replace: (path, { bytes }, expected) =>
      expected === undefined ? replaceFile(path, bytes) : replaceUnchanged(path, bytes, expected),
    readFingerprint: (path) => readFile(path).then(fingerprintOf, () => undefined),
    readGroup: (folder) => readWith(join(folder, groupFile), readGroup),
    writeGroup: async (folder, group) => {
      const file = print(writeGroup(group, writtenBy));
      const written = await replaceFile(join(folder, groupFile), file.bytes);
      return written.ok ? succeed(file.fingerprint) : written;
    },
  };
}
