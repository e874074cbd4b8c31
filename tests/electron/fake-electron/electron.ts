/**
 * A small stand-in for the `electron` module: the calls that the app makes, with the order, the
 * defaults and the copying of data that Electron's documentation gives them. It shows what the app
 * asks of Electron; what Electron then does is shown only by Electron.
 */
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron';
import { FakeApp } from './fake-app';
import { FakePage } from './fake-page';
import type { FakeFrame } from './fake-page';
import { FakeSession } from './fake-session';

type Answer = (event: unknown, ...words: unknown[]) => unknown;

/** What the app has said to Electron, for tests to look at. */
export const electronState = {
  schemes: [] as unknown[],
  windows: [] as BrowserWindow[],
  menu: undefined as readonly MenuItemConstructorOptions[] | undefined,
  opened: [] as string[],
  /** What the next dialog of the system will say. */
  dialogAnswer: { canceled: true, filePaths: [] as string[] },
  dialogs: [] as unknown[],
  handlers: new Map<string, Answer>(),
  exposed: new Map<string, unknown>(),
};

export const app = new FakeApp();

export const session = { defaultSession: new FakeSession() };

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
    if (app.isReady) throw new Error('Schemes are registered before the app is ready.');
    electronState.schemes.push(...schemes);
  },
};

/** A window; making one tells of its page, as Electron does. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakePage();
  readonly options: BrowserWindowConstructorOptions;
  isShown: boolean;
  isOnTop: boolean;
  private isGone = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    if (!app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    this.options = options;
    this.isShown = options.show ?? true;
    this.isOnTop = options.alwaysOnTop ?? false;
    electronState.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    setImmediate(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }

  show(): void {
    this.isShown = true;
  }

  maximize(): void {
    this.options.fullscreenable = true;
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.emit('restore');
  }

  focus(): void {
    this.emit('focus');
  }

  getNormalBounds() {
    const { x = 10, y = 20, width, height } = this.options;
    return { x, y, width, height };
  }

  setAlwaysOnTop(isOnTop: boolean): void {
    this.isOnTop = isOnTop;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  destroy(): void {
    this.isGone = true;
    this.emit('closed');
  }
}

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, answer: Answer) => {
    if (electronState.handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    electronState.handlers.set(channel, answer);
  },
  removeHandler: (channel: string) => electronState.handlers.delete(channel),
});

/** A message from a frame of a page, as it arrives in the main process. */
export async function invokeFrom(
  sender: FakePage,
  senderFrame: FakeFrame | null,
  channel: string,
  ...words: readonly unknown[]
): Promise<unknown> {
  const answer = electronState.handlers.get(channel);
  if (answer === undefined) throw new Error(`No handler registered for '${channel}'`);
  const result = await answer({ sender, senderFrame }, ...words.map((it) => structuredClone(it)));
  return structuredClone(result);
}

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (channel: string, ...words: readonly unknown[]) => {
    const page = electronState.windows[0]?.webContents;
    if (page === undefined) throw new Error('There is no window.');
    return invokeFrom(page, page.mainFrame, channel, ...words);
  },
});

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => electronState.exposed.set(name, value),
};

export const dialog = {
  showOpenDialog: (...words: readonly unknown[]) => {
    electronState.dialogs.push(words.at(-1));
    return Promise.resolve(electronState.dialogAnswer);
  },
  showErrorBox: (title: string, text: string) => electronState.dialogs.push([title, text]),
};

export const shell = {
  openExternal: (address: string) => {
    electronState.opened.push(`outside ${address}`);
    return Promise.resolve();
  },
  openPath: (path: string) => {
    electronState.opened.push(`file ${path}`);
    return Promise.resolve('');
  },
  showItemInFolder: (path: string) => electronState.opened.push(`folder ${path}`),
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]) => {
    electronState.menu = menu;
  },
};

// eslint-disable-next-line no-restricted-syntax -- electron-store takes the module by its default export
export default { app, ipcMain, shell };
