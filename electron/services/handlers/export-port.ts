import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ExportChoice, ExportFormat } from '../../../shared/ipc/export-choice';

/** One export: what, of which meeting, into which folder. */
export interface ExportOrder {
  readonly meeting: Meeting;
  readonly choice: ExportChoice;
  /** The meeting's file, whose name the reports take where the group has no pattern. */
  readonly path: string;
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (format: ExportFormat, done: number, total: number) => void;
}

/** Writes the reports of an order and names their files. */
export type ExportReports = (
  order: ExportOrder,
) => Promise<Result<readonly { readonly format: ExportFormat; readonly path: string }[]>>;
