/** The loopback shell: `node out/browser/main.mjs`, or `npm start` where Electron is not there. */
import { readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDispatch } from '../../shared/ipc/dispatch';
import { createHandlers } from '../services/handlers/create-handlers';
import { createServices } from '../services/handlers/create-services';
import { createPreviewStore } from '../services/handlers/preview-store';
import {
  announceRequested,
  createRequestedMeeting,
  meetingInArguments,
} from '../services/handlers/requested-meeting';
import { createViewerDispatch } from '../services/shared-screen/viewer-dispatch';
import { createConfStore } from '../services/settings/conf-store';
import { dataFolder, defaultLibraryFolder } from '../services/settings/data-folder';
import { appFacts } from '../services/settings/app-facts';
import { createBrowserShell } from './browser-shell';
import { loadAssets } from '../services/window/load-assets';
import { openWindow } from './open-window';
import { startServer } from './start-server';
import { wasUsed } from './was-used';

const machine = { platform: process.platform, home: homedir(), environment: process.env };
const folder = dataFolder(machine);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

const assets = await loadAssets(fileURLToPath(new URL('../renderer', import.meta.url)));
const services = await createServices({
  app: appFacts(version, folder, machine),
  shell: createBrowserShell(process.platform, () => server.invite()),
  preferences: createConfStore(folder, 'preferences'),
  recent: createConfStore(folder, 'recent'),
  libraryFolder: defaultLibraryFolder(machine),
  historyWorker: new URL('./history-worker.mjs', import.meta.url),
  journalWorker: new URL('./journal-worker.mjs', import.meta.url),
  previews: createPreviewStore(),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

const requested = createRequestedMeeting();
requested.put(meetingInArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
const dispatch = createDispatch(createHandlers(services), (name, error) => {
  console.error(`${name} failed:`, error);
});
const server = await startServer({
  assets,
  preview: services.previews.get,
  dispatch: announceRequested(dispatch, requested),
  viewerDispatch: createViewerDispatch(dispatch),
});
services.sharedScreen.onChange((view) =>
  server.broadcastToViewers('shared.view', view === undefined ? {} : { view }),
);
services.settings.onChange((preferences) => server.broadcast('preferences.changed', preferences));

async function end(): Promise<void> {
  await services.sessions.closeAll();
  await server.close();
  process.exit(0);
}
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());

const opened = await openWindow({
  address: server.address,
  profile: join(folder, 'browser-profile'),
  isRoot: process.platform === 'linux' && userInfo().uid === 0,
});
function printAddress(reason: string): void {
  console.log(`No window could be opened: ${reason}. Open this address in a browser of this
machine; it works once, within ten minutes. Ctrl+C here ends the app.

${server.address}
`);
}

if (opened.type === 'opened') {
  console.log(`Rapporteur is open in a window of ${opened.program}. Closing it ends the app.`);
  await opened.closed;
  if (await wasUsed(server)) await end();
  else printAddress(`${opened.program} ended without showing it`);
} else printAddress(opened.reason);
