import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Instant } from '../../../shared/base/dates';
import { fail, succeed } from '../../../shared/base/result';
import type { Message, Result } from '../../../shared/base/result';
import { nextMeetingCalendar } from '../../../shared/circulate/next-meeting-calendar';
import type { Recipient } from '../../../shared/circulate/recipients';
import type { Attachment } from '../../../shared/circulate/write-mail';
import { writeMail } from '../../../shared/circulate/write-mail';
import { replaceFile } from '../atomic-file';
import { firstFreeName } from '../library/file-name';
import { readFileLimited } from '../read-file-limited';
import type { ExportedReport, ExportOrder, WriteReport } from '../handlers/export-reports';
import { exportCancelled, exportReports } from '../handlers/export-reports';
import type { ExportFormat } from '../../../shared/ipc/export-choice';
import { nameReport } from '../handlers/name-report';
import { mediaTypes } from './media-types';

/** What goes round: the reports of an order and a mail that takes them along. */
export interface CirculationOrder extends Omit<ExportOrder, 'onMade' | 'onProgress'> {
  readonly subject: string;
  readonly text: string;
  readonly recipients: readonly Recipient[];
  /** Whether the announced meetings go along as a calendar file. */
  readonly withCalendar: boolean;
  /** Makes the copy of the meeting's own file that goes along, where one does. */
  readonly copyToSend?: () => Promise<Result<{ readonly path: string }>>;
  readonly now: Instant;
  /** Told before and after each report, and then for the mail with all else that goes along. */
  readonly onProgress: (step: ExportFormat | 'mail', done: number, total: number) => void;
}

/** A file that was written to be circulated. */
export type CirculatedFile =
  | ({ readonly type: 'report' } & ExportedReport)
  | { readonly type: 'calendar' | 'copy' | 'mail'; readonly path: string };

/**
 * Writes the reports under the group's pattern with the version of the minutes, the calendar entry of
 * the next meeting, and a mail with all of them that the mail program opens as a draft. Nothing is
 * sent. An order that fails or is cancelled takes away again every file that it has made.
 */
export async function circulate(
  order: CirculationOrder,
  write?: WriteReport,
): Promise<Result<readonly CirculatedFile[]>> {
  const made: string[] = [];
  const written = await writeAll(order, (path) => void made.push(path), write);
  if (!written.ok) await Promise.all(made.map((path) => rm(path, { force: true })));
  return written;
}

async function writeAll(
  order: CirculationOrder,
  onMade: (path: string) => void,
  write?: WriteReport,
): Promise<Result<readonly CirculatedFile[]>> {
  const { folder, meeting, choice, path, signal } = order;
  const steps = choice.formats.length + 1;
  const reports = await exportReports(
    {
      ...order,
      isCirculated: true,
      onMade,
      onProgress: (format, done) => order.onProgress(format, done, steps),
    },
    write,
  );
  if (!reports.ok) return reports;
  const messages: Message[] = [...reports.messages];
  const files: CirculatedFile[] = reports.value.map((one) => ({ type: 'report', ...one }));
  const name = nameReport(meeting, path, choice, 'circulated');
  const put = async (end: string, extension: string, bytes: Uint8Array) => {
    const placed = await putBeside(folder, `${name}${end}`, extension, bytes);
    if (placed.ok) onMade(placed.value);
    return placed;
  };

  order.onProgress('mail', steps - 1, steps);
  const calendar = order.withCalendar
    ? nextMeetingCalendar(meeting, basename(name), order.now)
    : undefined;
  if (calendar !== undefined) {
    const placed = await put('-next-meeting', '.ics', Buffer.from(calendar));
    if (!placed.ok) return placed;
    files.push({ type: 'calendar', path: placed.value });
  }
  const copy = await order.copyToSend?.();
  if (copy?.ok === false) return copy;
  if (copy !== undefined) {
    onMade(copy.value.path);
    files.push({ type: 'copy', path: copy.value.path });
  }

  const attachments = await attach(files);
  if (!attachments.ok) return attachments;
  const mail = writeMail({
    subject: order.subject,
    text: order.text,
    language: choice.language ?? meeting.report.language ?? meeting.language,
    to: order.recipients,
    attachments: attachments.value,
    date: order.now,
  });
  const placed = await put('', '.eml', Buffer.from(mail));
  if (!placed.ok) return placed;
  // The last moment at which all of it can still be taken back.
  if (signal.aborted) return fail(exportCancelled);
  order.onProgress('mail', steps, steps);
  return succeed([...files, { type: 'mail', path: placed.value }], messages);
}

async function attach(files: readonly CirculatedFile[]): Promise<Result<readonly Attachment[]>> {
  const attachments: Attachment[] = [];
  for (const file of files) {
    const bytes = await readFileLimited(file.path);
    if (!bytes.ok) return bytes;
    attachments.push({
      name: basename(file.path),
      mediaType: mediaTypes[file.type === 'report' ? file.format : file.type],
      bytes: bytes.value,
    });
  }
  return succeed(attachments);
}

async function putBeside(
  folder: string,
  name: string,
  extension: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const taken = await readdir(folder).catch(() => []);
  const path = join(folder, firstFreeName(name, extension, taken));
  const written = await replaceFile(path, bytes);
  return written.ok ? succeed(path) : written;
}
