import type { Handlers } from '../../../shared/ipc/dispatch';
import { createAppHandlers } from './app-handlers';
import { createCirculateHandlers } from './circulate-handlers';
import { createDestroyHandlers } from './destroy-handlers';
import { createExportJobs } from './export-jobs';
import { createExportedFiles } from './exported-files';
import { createFolderHandlers } from './folder-handlers';
import { createHistoryHandlers } from './history-handlers';
import { createItemHandlers } from './item-handlers';
import { createLibraryHandlers } from './library-handlers';
import { createMeetingHandlers } from './meeting-handlers';
import { createMergeHandlers } from './merge-handlers';
import { createRegisterHandlers } from './register-handlers';
import { createReportHandlers } from './report-handlers';
import { createStyleHandlers } from './style-handlers';
import { createSharedHandlers } from './shared-handlers';
import type { Services } from './services';

/** An answer to every request of the contract, the same behind every shell. */
export function createHandlers(services: Services): Handlers {
  const exported = createExportedFiles();
  const jobs = createExportJobs();
  return {
    ...createAppHandlers(services, exported),
    ...createCirculateHandlers(services, exported, jobs),
    ...createDestroyHandlers(services),
    ...createFolderHandlers(services.app.home),
    ...createHistoryHandlers(services),
    ...createItemHandlers(services, exported),
    ...createLibraryHandlers(services),
    ...createMeetingHandlers(services),
    ...createMergeHandlers(services),
    ...createRegisterHandlers(services, exported),
    ...createReportHandlers(services, exported, jobs),
    ...createStyleHandlers(services, exported),
    ...createSharedHandlers(services),
  };
}
