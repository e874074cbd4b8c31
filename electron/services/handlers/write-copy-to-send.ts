import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { toCopyToSend } from '../../../shared/report/protect/copy-to-send';
import { firstFreeName } from '../library/file-name';
import { meetingExtension } from '../library/scan-folder';
import type { Services } from './services';

/** Writes the copy of an open meeting that may be sent, beside its file, and never over another file. */
export async function writeCopyToSend(
  { meeting, path }: { readonly meeting: Meeting; readonly path: string },
  { files, now }: Pick<Services, 'files' | 'now'>,
): Promise<Result<{ readonly path: string }>> {
  const folder = dirname(path);
  const name = `${basename(path, meetingExtension)} - to send`;
  const taken = await readdir(folder).catch(() => []);
  const target = join(folder, firstFreeName(name, meetingExtension, taken));
  const printed = files.printMeeting(toCopyToSend(meeting, now().toISOString()));
  const written = await files.replace(target, printed);
  return written.ok ? succeed({ path: target }) : written;
}
