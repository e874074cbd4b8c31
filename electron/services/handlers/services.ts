import type { ValueOf } from '../../../shared/ipc/contract';
import type { History } from '../history/history';
import type { VersionKeeper } from '../history/keep-versions';
import type { Journal } from '../journal/journal';
import type { MeetingSessions } from '../journal/meeting-sessions';
import type { Library } from '../library/library';
import type { LibraryFiles } from '../library/library-files';
import type { Settings } from '../settings/settings';
import type { SharedScreen } from '../shared-screen/shared-screen';
import type { PreviewStore } from './preview-store';
import type { RecentMeetings } from './recent-meetings';
import type { ShellPort } from './shell-port';

/** The app and the machine, as they are at the start. */
export interface AppFacts extends Pick<
  ValueOf<'app.info'>,
  'name' | 'version' | 'platform' | 'dataFolder' | 'language' | 'zone'
> {
  readonly home: string;
}

/** Everything that answers the window's requests. */
export interface Services {
  readonly app: AppFacts;
  readonly shell: ShellPort;
  readonly settings: Settings;
  readonly files: LibraryFiles;
  readonly library: Library;
  readonly recent: RecentMeetings;
  readonly sessions: MeetingSessions;
  readonly journal: Journal;
  readonly history: History;
  readonly versions: VersionKeeper;
  readonly previews: PreviewStore;
  readonly sharedScreen: SharedScreen;
  readonly now: () => Date;
}
