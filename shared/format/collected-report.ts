import type { Result } from '../base/result';
import type { CollectedReport } from '../domain/collected-report';
import { collectedReportSchema } from '../domain/collected-report';
import { checkReportReferences } from './check-references';
import type { FileKind } from './file-kind';
import type { FileContent } from './read-content';
import { readContent } from './read-content';
import { writeContent } from './write-content';

/** A report over several meetings on disk: `*.collected-report`. */
export const collectedReportKind: FileKind<CollectedReport> = {
  format: 'rapporteur-collected-report',
  words: 'a collected report',
  fileName: '*.collected-report',
  key: 'report',
  schema: collectedReportSchema,
  migrations: [],
  checkReferences: checkReportReferences,
};

/** Reads a collected report from its text or bytes; never throws, whatever they are. */
export function readCollectedReport(
  input: string | Uint8Array,
): Result<FileContent<CollectedReport>> {
  return readContent(input, collectedReportKind);
}

/** The text of a collected report's file; a report that its own schema refuses is a bug and throws. */
export function writeCollectedReport(report: CollectedReport, writtenBy?: string): string {
  return writeContent(report, collectedReportKind, writtenBy);
}
