import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { firstFreeName } from './file-name';
import type { LibraryFiles } from './library-files';
import { meetingExtension } from './scan-folder';

/** Where something was put, or why it was not. */
export type PutResult = Result<{ readonly path: string }>;

/** A name that nothing in a folder has yet. */
export async function freeNameIn(folder: string, name: string, extension: string): Promise<string> {
  return firstFreeName(name, extension, await readdir(folder).catch(() => []));
}

/** Writes a new meeting under a name that is free in its folder. */
export async function putMeeting(
  files: LibraryFiles,
  folder: string,
  name: string,
  meeting: Meeting,
): Promise<PutResult> {
  const path = join(folder, await freeNameIn(folder, name, meetingExtension));
  const written = await files.replace(path, files.printMeeting(meeting));
  return written.ok ? succeed({ path }) : written;
}
