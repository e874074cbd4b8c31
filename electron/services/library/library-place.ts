import type { IdSource } from '../../../shared/base/ids';
import type { LibraryFiles } from './library-files';

/** What the library needs from around it. */
export interface LibraryPlace {
  readonly folder: () => string;
  readonly files: LibraryFiles;
  readonly ids: IdSource;
  readonly now: () => Date;
  /** Zone and language of the person's system. */
  readonly zone: () => string;
  readonly language: () => string;
}
