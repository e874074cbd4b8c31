import type { Message } from '../../shared/base/result';
import type { PlainKey, Translate } from '../../shared/i18n/translate';
import type { Words } from './use-words';

/** What the codes of failures mean; the system's own codes in lower case stand behind `file.`. */
const reasons: Readonly<Record<string, PlainKey>> = {
  'file.enoent': 'failures.noSuchFile',
  'file.enotdir': 'failures.noSuchFile',
  'file.drive-gone': 'failures.driveGone',
  'file.eisdir': 'failures.isFolder',
  'file.not-a-file': 'failures.isFolder',
  'file.eacces': 'failures.noPermission',
  'file.eperm': 'failures.notPermitted',
  'file.erofs': 'failures.readOnlyDrive',
  'file.ebusy': 'failures.inUse',
  'file.enospc': 'failures.diskFull',
  'file.edquot': 'failures.quota',
  'file.efbig': 'failures.tooLarge',
  'file.too-large': 'failures.tooLarge',
  'file.eio': 'failures.driveError',
  'file.enametoolong': 'failures.nameTooLong',
  'file.emfile': 'failures.tooManyFiles',
  'file.enfile': 'failures.tooManyFiles',
  'file.etimedout': 'failures.noAnswer',
  'file.estale': 'failures.driveGone',
  'file.enodev': 'failures.driveGone',
  'file.enxio': 'failures.driveGone',
  'file.not-kept': 'failures.notKept',
  'file.changed-meanwhile': 'failures.changedMeanwhile',
  'file.newer-version': 'failures.newerVersion',
  'merge.newer-version': 'failures.newerVersion',
  'meeting.read-only': 'failures.newerVersion',
  'meeting.locked': 'failures.locked',
  'file.damaged': 'failures.damaged',
  'file.not-json': 'failures.damaged',
  'file.cut-off': 'failures.damaged',
  'file.invalid': 'failures.damaged',
  'file.reference-missing': 'failures.damaged',
  'file.other-format': 'failures.otherFormat',
  'journal.disk-full': 'failures.journalFull',
  'journal.failed': 'failures.journalFailed',
  'journal.read-only': 'failures.journalFailed',
  'journal.disk-error': 'failures.journalFailed',
  'journal.cannot-open': 'failures.journalFailed',
  'journal.damaged-file': 'failures.journalFailed',
};

/** Why something failed, in the language of the screens and as the end of a sentence; the other side's own sentence where its code has no words. */
export function failureReason({ code, text }: Message, t: Translate): string {
  const key = reasons[code];
  return key === undefined ? text.replace(/\.$/u, '') : t(key);
}

/**
 * That a file could not be opened or written, and why, as a sentence in the language of the screens.
 * In English the other side's own sentence, which may say more, such as in which line.
 */
export function failureSentence(
  act: 'open' | 'export',
  message: Message | undefined,
  { language, t }: Words,
): string {
  if (message === undefined) return '';
  const { code, text, where } = message;
  if (language === 'en' || reasons[code] === undefined) return text;
  const name = where?.split(/[/\\]/u).at(-1);
  const reason = failureReason(message, t);
  return name?.includes('.') === true
    ? t(act === 'open' ? 'failures.open' : 'failures.export', { name, reason })
    : t('failures.reason', { reason });
}
