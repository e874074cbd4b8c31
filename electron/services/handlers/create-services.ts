import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createIdSource } from '../../../shared/base/ids';
import { openJournal } from '../journal/journal';
import { createMeetingSessions } from '../journal/meeting-sessions';
import { createFormatFiles } from '../library/format-files';
import { createLibrary } from '../library/library';
import { createSettings } from '../settings/settings';
import type { KeptData } from '../settings/kept-data';
import type { PreviewStore } from './preview-store';
import { createRecentMeetings } from './recent-meetings';
import type { AppFacts, Services } from './services';
import type { ShellPort } from './shell-port';

/** What differs from shell to shell. */
export interface ServiceOptions {
  readonly app: AppFacts;
  readonly shell: ShellPort;
  readonly preferences: KeptData;
  readonly recent: KeptData;
  /** The library's folder until a person chooses one. */
  readonly libraryFolder: string;
  /** Where the code of the journal's thread is. */
  readonly journalWorker: URL;
  readonly previews: PreviewStore;
}

/** Makes the folder of journal and preferences, which hold what people have said, for nobody else to read. */
async function keepToOwner(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
}

/** Makes everything that answers the window's requests, in the order in which one needs the other. */
export async function createServices(options: ServiceOptions): Promise<Services> {
  await keepToOwner(options.app.dataFolder);
  const { app, shell } = options;
  const now = () => new Date();
  const ids = createIdSource((count) => randomBytes(count));
  const settings = createSettings(options.preferences);
  const files = createFormatFiles(`${app.name} ${app.version}`);
  const journal = await openJournal(join(app.dataFolder, 'journal.db'), options.journalWorker);
  return {
    app,
    shell,
    settings,
    files,
    library: createLibrary({
      folder: () => settings.get().libraryFolder ?? options.libraryFolder,
      files,
      ids,
      now,
      zone: () => app.zone,
      language: () => app.language,
    }),
    recent: createRecentMeetings(options.recent),
    sessions: createMeetingSessions({ files, journal, ids, now }),
    previews: options.previews,
    now,
  };
}
