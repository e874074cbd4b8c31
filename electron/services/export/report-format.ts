/** The formats in which reports are written. */
export const reportFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;

/** A format of reports, by the end of its file names. */
export type ReportFormat = (typeof reportFormats)[number];

/** Whether a word names a format of reports. */
export function isReportFormat(word: string): word is ReportFormat {
  return reportFormats.some((format) => format === word);
}
