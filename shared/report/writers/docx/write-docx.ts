import type { Report } from '../../report';
import { surveyReport } from './marks/survey';
import { buildPackage } from './parts/build-package';
import { zipPackage } from './parts/zip-package';
import { createSession } from './session';

/**
 * Writes a report as DOCX (ISO 29500, transitional), for Word, LibreOffice and Google Docs. Equal
 * reports give equal bytes, whatever the machine, the hour and the time zone.
 *
 * Styles, theme and properties are built with `docx`. The text is written directly: ten thousand
 * paragraphs as objects of `docx` take several times as long and as much memory.
 */
export function writeDocx(report: Report): Uint8Array {
  const whole = report.runs.length > 0 ? report : { ...report, runs: [emptyRun] };
  return zipPackage(buildPackage(createSession(whole, surveyReport(whole))));
}

const emptyRun = { orientation: 'portrait', blocks: [] } as const;
