import { errorMessage, fail } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ReportLook } from '../../../shared/ipc/export-choice';
import { buildReport } from '../../../shared/report/build-report';
import type { Report } from '../../../shared/report/report';
import { chooseStyle } from '../../../shared/report/styles/choose-style';
import type { ReportVariant } from '../../../shared/report/variant';

/** Builds the report of a meeting in a look and variant; what the look leaves open, meeting and group decide. */
export function renderReport(
  meeting: Meeting,
  { style: id, language, paper }: ReportLook,
  variant: ReportVariant,
): Result<Report> {
  const source = { type: 'meeting', meeting } as const;
  const style = chooseStyle(source, id);
  if (style === undefined) {
    return fail(
      errorMessage('report.unknown-style', `There is no report style called ${id ?? ''}.`),
    );
  }
  return buildReport(source, {
    style,
    language: language ?? meeting.report.language ?? meeting.language,
    variant,
    ...(paper === undefined ? {} : { paper }),
  });
}
