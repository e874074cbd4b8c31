import { assertNever } from '../../../shared/base/assert-never';
import type { Result } from '../../../shared/base/result';
import { succeed } from '../../../shared/base/result';
import type { Report } from '../../../shared/report/report';
import type { ReportFormat } from './report-format';

/**
 * The bytes of a report in one format. Each writer is loaded when it is first needed. A PDF is
 * printed by an installed browser and fails where there is none.
 */
export async function writeReport(
  report: Report,
  format: ReportFormat,
): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../../../shared/report/writers/docx/write-docx');
      return succeed(writeDocx(report));
    }
    case 'pdf': {
      const { writeHtml } = await import('../../../shared/report/writers/html/write-html');
      const { printPdf } = await import('../pdf/print-pdf');
      return printPdf(writeHtml(report));
    }
    case 'html': {
      const { writeHtml } = await import('../../../shared/report/writers/html/write-html');
      return succeed(Buffer.from(writeHtml(report)));
    }
    case 'md': {
      const { writeMarkdown } =
        await import('../../../shared/report/writers/markdown/write-markdown');
      return succeed(Buffer.from(writeMarkdown(report)));
    }
    case 'txt': {
      const { writeText } = await import('../../../shared/report/writers/text/write-text');
      return succeed(Buffer.from(writeText(report)));
    }
    default:
      return assertNever(format);
  }
}
