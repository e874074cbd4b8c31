import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdSource } from '../../../shared/base/ids';
import { expireTrash } from '../history/expire-trash';
import { openHistory } from '../history/history';
import { createVersionKeeper } from '../history/keep-versions';
import { openJournals } from '../journal/open-journals';
import { createMeetingSessions } from '../journal/meeting-sessions';
import { createFormatFiles } from '../library/format-files';
import { createLibrary } from '../library/library';
import { createSettings } from '../settings/settings';
import type { KeptData } from '../settings/kept-data';
import { createSharedScreen } from '../shared-screen/shared-screen';
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
  /** Where the code of the history's thread is. */
  readonly historyWorker: URL;
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
  const opened = await openJournals({
    folder: app.dataFolder,
    temporary: tmpdir(),
    worker: options.journalWorker,
  });
  if (!opened.ok) throw new Error(opened.messages[0]?.text);
  const journal = opened.value;
  const history = await openHistory(join(app.dataFolder, 'history.db'), options.historyWorker, now);
  const versions = createVersionKeeper(history, files.printMeeting, now);
  const sessions = createMeetingSessions({ files, journal, ids, now, onSaved: versions.saved });
  const library = createLibrary({
    folder: () => settings.get().libraryFolder ?? options.libraryFolder,
    files,
    ids,
    now,
    zone: () => app.zone,
    language: () => app.language,
  });
  // Nobody waits for it: a library on a drive that is gone must not keep the app from starting.
  void expireTrash({ history, journal, files, library: library.folder() }, now()).catch(
    (error: unknown) => console.error('The trash could not be emptied:', error),
  );
  return {
    app,
    shell,
    settings,
    files,
    library,
    recent: createRecentMeetings(options.recent),
    sessions: {
      ...sessions,
      closeAll: async () => {
        await sessions.closeAll();
        await history.close();
        await journal.close();
      },
    },
    journal,
    history,
    versions,
    previews: options.previews,
    sharedScreen: createSharedScreen(),
    now,
  };
}
