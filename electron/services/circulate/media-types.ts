import type { ExportFormat } from '../../../shared/ipc/export-choice';

/** The media types of what goes along with a mail. */
export const mediaTypes: Readonly<Record<ExportFormat | 'calendar' | 'copy' | 'mail', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=UTF-8',
  md: 'text/markdown; charset=UTF-8',
  txt: 'text/plain; charset=UTF-8',
  calendar: 'text/calendar; charset=UTF-8',
  copy: 'application/json',
  mail: 'message/rfc822',
};
