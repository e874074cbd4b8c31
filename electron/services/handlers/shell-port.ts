import type { Result } from '../../../shared/base/result';
import type { ValueOf } from '../../../shared/ipc/contract';
import type { WriteReport } from './export-reports';

/** What only the shell around the window can do. */
export interface ShellPort {
  readonly kind: ValueOf<'app.info'>['shell'];
  readonly capabilities: ValueOf<'app.info'>['capabilities'];
  readonly chooseFolder: (at: string | undefined) => Promise<ValueOf<'dialog.folder'>>;
  readonly chooseMeeting: (at: string | undefined) => Promise<ValueOf<'dialog.meeting'>>;
  /** Opens a file, or an address that was checked before, with the system's program for it. */
  readonly open: (target: string) => Promise<Result<unknown>>;
  readonly showInFolder: (path: string) => Promise<Result<unknown>>;
  readonly setAlwaysOnTop: (on: boolean) => Promise<Result<unknown>>;
  /** Opens the window for the shared screen, or hands out the address at which the window itself opens it. */
  readonly openShared: () => Promise<Result<ValueOf<'shared.open'>>>;
  /** Writes reports where the shell has a way of its own, such as Electron's for PDF. */
  readonly writeReport?: WriteReport;
  /** Where a preview of this name is served, for a frame in the window. */
  readonly previewAddress: (name: string) => string;
}
