import { errorMessage } from '../../base/result';
import type { Message } from '../../base/result';

/** The largest file, in bytes, that an importer reads; what platforms save for a day's meeting is far below. */
export const maxImportBytes = 32 * 1024 * 1024;
/** The most rows of one table; a meeting of 5,000 people who all rejoin ten times is below. */
export const maxTableRows = 200_000;
/** The most cells of one row that are looked at. */
export const maxRowCells = 200;
/** The most characters of one cell that are kept. */
export const maxCellLength = 2000;

/** Why bytes are not read at all: there are too many of them; nothing where they may be read. */
export function findSizeProblem(bytes: Uint8Array): Message | undefined {
  if (bytes.length <= maxImportBytes) return undefined;
  const size = Math.ceil(bytes.length / (1024 * 1024));
  return errorMessage(
    'import.too-large',
    `This file has ${String(size)} MB; files of up to ${String(maxImportBytes / (1024 * 1024))} MB are read. Choose the file that the meeting platform saved, or cut it into parts.`,
  );
}
