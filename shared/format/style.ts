import type { Result } from '../base/result';
import type { ReportStyle } from '../domain/style/report-style';
import { reportStyleSchema } from '../domain/style/report-style';
import type { FileKind } from './file-kind';
import type { FileContent } from './read-content';
import { readContent } from './read-content';
import { writeContent } from './write-content';

/** A report style on disk: `*.style.json`. */
export const styleKind: FileKind<ReportStyle> = {
  format: 'rapporteur-style',
  words: 'a report style',
  fileName: '*.style.json',
  key: 'style',
  schema: reportStyleSchema,
  migrations: [],
};

/** Reads a report style from its text or bytes; never throws, whatever they are. */
export function readStyle(input: string | Uint8Array): Result<FileContent<ReportStyle>> {
  return readContent(input, styleKind);
}

/** The text of a report style's file; a style that its own schema refuses is a bug and throws. */
export function writeStyle(style: ReportStyle, writtenBy?: string): string {
  return writeContent(style, styleKind, writtenBy);
}
