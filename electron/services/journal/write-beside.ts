import { constants } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { succeed, warningMessage } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { describeFileError } from '../describe-file-error';
import { firstFreeName } from '../library/file-name';
import type { LibraryFiles } from '../library/library-files';
import { meetingExtension } from '../library/scan-folder';

/** A free name beside a file, with a word of what the new one is. */
async function nameBeside(path: string, word: string, now: Date): Promise<string> {
  const moment = now.toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
  return firstFreeName(
    `${basename(path, meetingExtension)} (${word} ${moment})`,
    meetingExtension,
    await readdir(dirname(path)).catch(() => []),
  );
}

/** Copies a file that cannot be read before it is written anew, and says so; where there is none, nothing. */
export async function keepDamaged(
  path: string,
  { files, now }: { readonly files: LibraryFiles; readonly now: () => Date },
): Promise<readonly Message[]> {
  if ((await files.readFingerprint(path)) === undefined) return [];
  const name = await nameBeside(path, 'damaged', now());
  try {
    await copyFile(path, join(dirname(path), name), constants.COPYFILE_EXCL);
  } catch (error) {
    return [describeFileError(error, name, 'written')];
  }
  return [
    warningMessage(
      'meeting.damaged-kept',
      `The file could not be read, so the meeting comes from the journal. The damaged file is kept beside it, as ${name}.`,
    ),
  ];
}

/** Writes a meeting beside a file that must not be touched, and names the new file. */
export async function writeBeside(
  path: string,
  meeting: Meeting,
  { files, now }: { readonly files: LibraryFiles; readonly now: () => Date },
): Promise<Result<string>> {
  const name = await nameBeside(path, 'recovered', now());
  const written = await files.replace(join(dirname(path), name), files.printMeeting(meeting));
  return written.ok ? succeed(name) : written;
}
