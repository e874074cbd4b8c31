import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { firstFreeName } from '../library/file-name';
import type { LibraryFiles } from '../library/library-files';
import { meetingExtension } from '../library/scan-folder';

/** Writes a meeting beside a file that must not be touched, and names the new file. */
export async function writeBeside(
  path: string,
  meeting: Meeting,
  { files, now }: { readonly files: LibraryFiles; readonly now: () => Date },
): Promise<Result<string>> {
  const moment = now().toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
  const folder = dirname(path);
  const name = firstFreeName(
    `${basename(path, meetingExtension)} (recovered ${moment})`,
    meetingExtension,
    await readdir(folder).catch(() => []),
  );
  const written = await files.replace(join(folder, name), files.printMeeting(meeting));
  return written.ok ? succeed(name) : written;
}
