import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ExportChoice, ExportFormat } from '../../../shared/ipc/export-choice';
import type { Report } from '../../../shared/report/report';
import { replaceFile } from '../atomic-file';
import { writeReport } from '../export/write-report';
import { fingerprintOf } from '../fingerprint';
import { firstFreeName } from '../library/file-name';
import { readFileLimited } from '../read-file-limited';
import { nameReport } from './name-report';
import { renderReport } from './render-report';

/** One export: what, of which meeting, into which folder. */
export interface ExportOrder {
  readonly meeting: Meeting;
  readonly choice: ExportChoice;
  /** The meeting's file, whose name the reports take where the group has no pattern. */
  readonly path: string;
  readonly folder: string;
  /** Whether the files go round, so that their names say which version they are. */
  readonly isCirculated?: boolean;
  readonly signal: AbortSignal;
  /** Told of each file that was not there before, once it stands. */
  readonly onMade?: (path: string) => void;
  /** Told before the first file and after each. */
  readonly onProgress: (format: ExportFormat, done: number, total: number) => void;
}

/** A report that was written. */
export interface ExportedReport {
  readonly format: ExportFormat;
  readonly path: string;
}

/** Writes a report in one format; a shell may have a better way for one of them. */
export type WriteReport = (report: Report, format: ExportFormat) => Promise<Result<Uint8Array>>;

/** A free name, or the name of a file that already has these very bytes: an edited report is never replaced. */
async function placeFor(
  folder: string,
  name: string,
  extension: string,
  bytes: Uint8Array,
): Promise<string> {
  const usual = join(folder, `${name}${extension}`);
  const there = await readFileLimited(usual);
  if (there.ok && fingerprintOf(there.value) === fingerprintOf(bytes)) return usual;
  return join(folder, firstFreeName(name, extension, await readdir(folder)));
}

/** What an order that was cancelled ends with. */
export const exportCancelled = errorMessage('export.cancelled', 'The export was cancelled.');

/** Writes the reports of an order, one format after the other, until one fails or the order is cancelled. */
export async function exportReports(
  order: ExportOrder,
  write: WriteReport = writeReport,
): Promise<Result<readonly ExportedReport[]>> {
  const { meeting, choice, path, folder, signal, onMade, onProgress } = order;
  const report = renderReport(meeting, choice, choice.variant);
  if (!report.ok) return report;
  const messages: Message[] = [...report.messages];
  const files: ExportedReport[] = [];
  for (const format of choice.formats) {
    if (signal.aborted) return fail(exportCancelled);
    onProgress(format, files.length, choice.formats.length);
    const bytes = await write(report.value, format);
    if (!bytes.ok) return bytes;
    const target = await placeFor(
      folder,
      nameReport(meeting, path, choice, order.isCirculated === true ? 'circulated' : 'exported'),
      `.${format}`,
      bytes.value,
    );
    const isNew = !existsSync(target);
    const written = await replaceFile(target, bytes.value);
    if (!written.ok) return written;
    if (isNew) onMade?.(target);
    messages.push(...bytes.messages);
    files.push({ format, path: target });
    onProgress(format, files.length, choice.formats.length);
  }
  return succeed(files, messages);
}
