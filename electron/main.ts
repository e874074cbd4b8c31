/** The Electron shell, from the first line to the last window. */
import { app, dialog, Menu, session } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createDispatch } from '../shared/ipc/dispatch';
import { builtFiles } from './desktop/built-files';
import { createDesktopShell } from './desktop/desktop-shell';
import { createElectronStore } from './desktop/electron-store';
import { createWindow } from './desktop/create-window';
import { lockContents } from './desktop/lock-contents';
import { lockSession } from './desktop/lock-session';
import { buildMenu } from './desktop/native-menu';
import { quietSwitches } from './desktop/quiet-switches';
import { registerAppScheme, serveApp } from './desktop/serve-app';
import { emitTo, serveRequests } from './desktop/serve-requests';
import { createSharedWindow } from './desktop/shared-window';
import { createHandlers } from './services/handlers/create-handlers';
import { createPreviewStore } from './services/handlers/preview-store';
import {
  announceRequested,
  createRequestedMeeting,
  meetingInArguments,
} from './services/handlers/requested-meeting';
import { createServices } from './services/handlers/create-services';
import { appFacts } from './services/settings/app-facts';
import { dataFolder, defaultLibraryFolder } from './services/settings/data-folder';
import { createViewerDispatch } from './services/shared-screen/viewer-dispatch';
import { loadAssets } from './services/window/load-assets';

const machine = { platform: process.platform, home: homedir(), environment: process.env };
const folder = dataFolder(machine);
const requested = createRequestedMeeting();

// Before Electron is ready: what can only be said then.
app.setPath('userData', join(folder, 'electron'));
app.enableSandbox();
registerAppScheme();
lockContents();
quietSwitches.forEach(([name, value]) => app.commandLine.appendSwitch(name, value));
app.on('open-file', (event, path) => {
  event.preventDefault();
  requested.put(path);
});

async function run(): Promise<void> {
  requested.put(meetingInArguments(process.argv.slice(1), process.cwd()));
  await app.whenReady();
  lockSession(session.defaultSession);

  const previews = createPreviewStore();
  const assets = await loadAssets(builtFiles.window);
  serveApp(session.defaultSession, assets, previews.get);

  const services = await createServices({
    app: appFacts(app.getVersion(), folder, machine),
    shell: createDesktopShell({
      window: () => window,
      previews,
      openShared: () => shared.open(),
    }),
    preferences: createElectronStore(folder, 'preferences'),
    recent: createElectronStore(folder, 'recent'),
    libraryFolder: defaultLibraryFolder(machine),
    historyWorker: builtFiles.historyWorker,
    journalWorker: builtFiles.journalWorker,
    previews,
  });

  const window = createWindow(
    builtFiles.preload,
    createElectronStore(folder, 'window'),
    services.settings.get().alwaysOnTop,
  );
  const emit = emitTo(window);
  const dispatch = createDispatch(createHandlers(services), (name, error) => {
    console.error(`${name} failed:`, error);
  });
  const admit = serveRequests();
  admit(window, announceRequested(dispatch, requested));
  const shared = createSharedWindow(builtFiles.preload, admit, createViewerDispatch(dispatch));
  services.sharedScreen.onChange((view) =>
    shared.emit('shared.view', view === undefined ? {} : { view }),
  );
  // The app ends with its own window, whatever is shown to others.
  window.once('closed', shared.close);

  const showMenu = () => {
    const { keys, screenLanguage } = services.settings.get();
    const { platform, language } = services.app;
    const template = buildMenu({
      platform,
      language: screenLanguage ?? language,
      keys,
      run: (command) => emit('menu.command', { command }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu();
  services.settings.onChange((preferences) => {
    showMenu();
    emit('preferences.changed', preferences);
  });

  app.on('second-instance', (_event, parameters, where) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const path = meetingInArguments(parameters.slice(1), where);
    if (path !== undefined) emit('meeting.requested', { path });
  });
  app.on('window-all-closed', () => app.quit());
  // The end of every way to quit, on a Mac also with the window still open.
  app.on('will-quit', (event) => {
    event.preventDefault();
    void services.sessions.closeAll().finally(() => app.exit(0));
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Rapporteur', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

// Not awaited: Electron becomes ready only after this module has been read to its end.
if (app.requestSingleInstanceLock()) run().catch(giveUp);
else app.quit();
