import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Id } from '../../../shared/base/ids';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { createTranslate, toScreenLanguage } from '../../../shared/i18n/translate';
import type { ValueOf } from '../../../shared/ipc/contract';
import { buildSlips } from '../../../shared/speaker-slips/build-slips';
import { writeSlip } from '../../../shared/speaker-slips/write-slip';
import { replaceFile } from '../atomic-file';
import { describeFileError } from '../describe-file-error';
import { firstFreeName, toFileName } from '../library/file-name';
import { meetingExtension } from '../library/scan-folder';
import type { Services } from './services';

/** Writes slips as mails into a new folder beside the meeting, one file for each speaker, in the meeting's language. */
export async function writeSlips(
  { meeting, path }: { readonly meeting: Meeting; readonly path: string },
  people: readonly Id[],
  { now }: Pick<Services, 'now'>,
): Promise<Result<ValueOf<'slips.write'>>> {
  const slips = buildSlips(meeting).filter(({ person }) => people.includes(person));
  if (slips.length === 0) {
    return fail(errorMessage('slips.none', 'None of these people speaks in the notes.'));
  }
  const t = createTranslate(toScreenLanguage(meeting.language));
  const name = basename(path, meetingExtension);
  const words = {
    subject: t('slips.subject', { meeting: name }),
    greeting: (who: string) => t('slips.greeting', { name: who }),
    opening: t('slips.opening', { meeting: name }),
    closing: t('slips.closing'),
    outside: t('floor.outside'),
  };
  const beside = dirname(path);
  const taken = await readdir(beside).catch(() => []);
  const folder = join(beside, firstFreeName(t('slips.folder', { meeting: name }), '', taken));
  try {
    await mkdir(folder);
  } catch (error) {
    return fail(describeFileError(error, folder, 'made'));
  }
  const written: string[] = [];
  for (const slip of slips) {
    const mail = writeSlip(slip, words, { language: meeting.language, date: now().toISOString() });
    const names = written.map((one) => basename(one));
    const file = firstFreeName(toFileName(slip.name, slip.person), '.eml', names);
    const put = await replaceFile(join(folder, file), Buffer.from(mail));
    if (!put.ok) return put;
    written.push(join(folder, file));
  }
  return succeed({ folder, count: written.length, first: written[0] ?? folder });
}
