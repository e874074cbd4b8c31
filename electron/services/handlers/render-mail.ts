import type { IsoDate } from '../../../shared/base/dates';
import type { Result } from '../../../shared/base/result';
import { errorMessage, fail } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ReportLook } from '../../../shared/ipc/export-choice';
import type { MailText } from '../../../shared/report/mail/build-mail-text';
import { buildMailText } from '../../../shared/report/mail/build-mail-text';
import { chooseStyle } from '../../../shared/report/styles/choose-style';
import type { ReportVariant } from '../../../shared/report/variant';

/** The words of the mail that goes with a report of a meeting, in its look and variant. */
export function renderMail(
  meeting: Meeting,
  { style: id, language }: ReportLook,
  variant: ReportVariant,
  commentsUntil: IsoDate | undefined,
): Result<MailText> {
  const source = { type: 'meeting', meeting } as const;
  const style = chooseStyle(source, id);
  if (style === undefined) {
    return fail(
      errorMessage('report.unknown-style', `There is no report style called ${id ?? ''}.`),
    );
  }
  return buildMailText(source, {
    style,
    language: language ?? meeting.report.language ?? meeting.language,
    variant,
    commentsUntil,
  });
}
