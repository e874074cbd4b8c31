import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import type { PreloadPort } from '../../../shared/ipc/preload-port';
import type { Result } from '../../../shared/base/result';
import type { ParamsOf, RequestName, ValueOf } from '../../../shared/ipc/contract';
import { startDesktop } from './start-desktop';

async function openWindow(options: Parameters<typeof startDesktop>[0] = {}) {
  const started = await startDesktop(options);
  const { electron, window } = started;
  const page = window.webContents;
  async function ask<Name extends RequestName>(name: Name, params: ParamsOf<Name>) {
    const channel = 'rapporteur:request';
    const result = await electron.invokeFrom(page, page.mainFrame, channel, name, params);
    return result as Result<ValueOf<Name>>;
  }
  async function valueOf<Name extends RequestName>(name: Name, params: ParamsOf<Name>) {
    const result = await ask(name, params);
    if (!result.ok) throw new Error(result.messages[0]?.text);
    return result.value;
  }
  return { ...started, page, ask, valueOf };
}

test('the window shows itself when there is something to see', async () => {
  const { window } = await openWindow();
  await vi.waitUntil(() => window.isShown);
  expect(window.options.show).toBe(false);
});

test('the app says that it runs in Electron, with its own data and library', async () => {
  const { valueOf, folder } = await openWindow();
  const info = await valueOf('app.info', {});
  const { folder: library } = await valueOf('library.overview', {});
  expect([info.shell, info.capabilities, info.dataFolder, library]).toEqual([
    'electron',
    { dialogs: true, alwaysOnTop: true, menu: true },
    join(folder, 'data'),
    join(folder, 'Documents', 'Rapporteur'),
  ]);
});

test('folders and meetings are chosen in the dialogs of the system', async () => {
  const { valueOf, state } = await openWindow();
  const cancelled = await valueOf('dialog.folder', {});
  state.dialogAnswer = { canceled: false, filePaths: ['/minutes'] };
  const chosen = await valueOf('dialog.folder', { at: '/home' });
  await valueOf('dialog.meeting', {});
  expect([cancelled, chosen, state.dialogs.at(-1)]).toEqual([
    { type: 'cancelled' },
    { type: 'chosen', path: '/minutes' },
    {
      properties: ['openFile'],
      filters: [{ name: 'Rapporteur', extensions: ['minutes'] }],
    },
  ]);
});

test('links go to the browser of the person, exported files to their program, nothing else anywhere', async () => {
  const { valueOf, ask, state } = await openWindow();
  const { path } = await valueOf('library.openSample', {});
  const { session } = await valueOf('meeting.open', { path });
  const variant = { copy: 'clean' } as const;
  const order = { session, job: 'job-1', variant, formats: ['html'] } as const;
  const { files } = await valueOf('export.start', order);
  const report = files[0]!.path;
  await valueOf('links.open', { address: 'https://example.org/charter' });
  await valueOf('files.open', { path: report });
  await valueOf('files.show', { path: report });
  const refused = await ask('files.open', { path: '/bin/sh' });
  expect([state.opened, refused.ok]).toEqual([
    ['outside https://example.org/charter', `file ${report}`, `folder ${report}`],
    false,
  ]);
});

test('a PDF is printed by Electron from a page without scripts, tagged and with an outline', async () => {
  const { valueOf, state } = await openWindow();
  const { path } = await valueOf('library.openSample', {});
  const { session } = await valueOf('meeting.open', { path });
  const variant = { copy: 'clean' } as const;
  const order = { session, job: 'job-1', variant, formats: ['pdf'] } as const;
  const { files } = await valueOf('export.start', order);
  const printer = state.windows[1]!;
  expect([
    readFileSync(files[0]!.path, 'utf8').startsWith('%PDF of app://rapporteur/preview/'),
    printer.webContents.printed,
    printer.options.webPreferences,
    printer.options.show,
    printer.isDestroyed(),
  ]).toEqual([
    true,
    [
      {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
    ],
    expect.objectContaining({ javascript: false, sandbox: true, contextIsolation: true }),
    false,
    true,
  ]);
});

test('a preview is served to the window at an address that nobody can guess', async () => {
  const { valueOf, electron } = await openWindow();
  const { path } = await valueOf('library.openSample', {});
  const { session } = await valueOf('meeting.open', { path });
  const { address } = await valueOf('preview.render', { session, variant: { copy: 'clean' } });
  const serve = electron.session.defaultSession.schemes.get('app')!;
  const answer = await serve(new Request(address));
  expect([address, answer.headers.get('Content-Security-Policy'), await answer.text()]).toEqual([
    expect.stringMatching(/^app:\/\/rapporteur\/preview\/[\w-]{32}$/),
    expect.stringContaining('sandbox allow-same-origin'),
    expect.stringContaining('<!DOCTYPE html>'),
  ]);
});

test('the window stays on top when that is wanted, now and at the next start', async () => {
  const { valueOf, window } = await openWindow();
  await valueOf('window.alwaysOnTop', { on: true });
  const { alwaysOnTop } = await valueOf('preferences.set', { alwaysOnTop: true });
  expect([window.isOnTop, alwaysOnTop]).toEqual([true, true]);
});

test('a second copy of the app ends at once and opens no window', async () => {
  const { state, electron } = await startDesktop({ hasLock: false });
  expect([electron.app.ends, state.windows]).toEqual([['quit'], []]);
});

test('the meeting of a double click is told to the window as soon as it listens, once', async () => {
  const { page, valueOf } = await openWindow({ parameters: ['--flag', '/minutes/a.minutes'] });
  await valueOf('clock.now', {});
  const early = [...page.sent];
  await valueOf('library.overview', {});
  await valueOf('library.overview', {});
  expect([early, page.sent]).toEqual([
    [],
    [['rapporteur:event', 'meeting.requested', { path: '/minutes/a.minutes' }]],
  ]);
});

test('a second start brings the window forward with its meeting', async () => {
  const { electron, page, window } = await openWindow();
  const heard: string[] = [];
  window.on('focus', () => heard.push('focus'));
  electron.app.emit('second-instance', {}, ['electron', 'b.minutes'], '/minutes');
  electron.app.emit('second-instance', {}, ['electron', '--flag'], '/minutes');
  expect([heard, page.sent]).toEqual([
    ['focus', 'focus'],
    [['rapporteur:event', 'meeting.requested', { path: '/minutes/b.minutes' }]],
  ]);
});

test('a Mac asks for a file by an event, also before the window is there', async () => {
  const { electron, page, valueOf } = await openWindow();
  let isTaken = false;
  electron.app.emit('open-file', { preventDefault: () => (isTaken = true) }, '/minutes/c.minutes');
  await valueOf('library.overview', {});
  expect([isTaken, page.sent]).toEqual([
    true,
    [['rapporteur:event', 'meeting.requested', { path: '/minutes/c.minutes' }]],
  ]);
});

function itemCalled(menu: readonly MenuItemConstructorOptions[], label: string) {
  return menu
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .find((item) => item.label === label);
}

test('the native menu comes from the table of commands, in the language of the screens', async () => {
  const { state, page, valueOf } = await openWindow();
  await valueOf('preferences.set', { screenLanguage: 'en', keys: { 'app.guide': ['Mod+F1'] } });
  const guide = itemCalled(state.menu!, 'Open the guide');
  const palette = itemCalled(state.menu!, 'Find a command');
  palette?.click?.({} as never, undefined, {});
  await valueOf('preferences.set', { screenLanguage: 'fr' });
  expect([
    palette?.accelerator,
    palette?.registerAccelerator,
    guide?.accelerator,
    page.sent.filter(([, name]) => name === 'menu.command'),
    itemCalled(state.menu!, 'Find a command'),
  ]).toEqual([
    'CommandOrControl+K',
    false,
    'CommandOrControl+F1',
    [['rapporteur:event', 'menu.command', { command: 'app.palette' }]],
    undefined,
  ]);
});

test('closing the last window saves what is open, remembers the place of the window, and ends', async () => {
  const { electron, window, valueOf, folder } = await openWindow();
  const { path } = await valueOf('library.startNow', {});
  const { session, meeting } = await valueOf('meeting.open', { path });
  const change = { type: 'whole', meeting: { ...meeting, title: 'Typed last' } } as const;
  await valueOf('meeting.journal', { session, sequence: 1, change });
  window.emit('close');
  electron.app.emit('window-all-closed');
  await vi.waitUntil(() => electron.app.ends.length > 0);
  const state = join(folder, 'data', 'window.json');
  expect([
    electron.app.ends,
    readFileSync(path, 'utf8').includes('Typed last'),
    existsSync(state) && (JSON.parse(readFileSync(state, 'utf8')) as unknown),
  ]).toEqual([['exit 0'], true, { x: 10, y: 20, width: 1280, height: 860, maximised: false }]);
});

test('the preload script hands the page two functions, and nothing of Electron', async () => {
  const { electron, state, page } = await openWindow();
  await import('../../../electron/preload');
  const port = state.exposed.get('rapporteur') as PreloadPort;
  const heard: unknown[] = [];
  const stop = port.listen((...words) => heard.push(words));
  electron.ipcRenderer.emit('rapporteur:event', { sender: 'Electron' }, 'menu.command', {
    command: 'x',
  });
  stop();
  electron.ipcRenderer.emit('rapporteur:event', {}, 'menu.command', { command: 'y' });
  const now = await port.request('clock.now', {});
  expect([[...state.exposed.keys()], Object.keys(port), heard, now.ok, page.sent]).toEqual([
    ['rapporteur'],
    ['request', 'listen'],
    [['menu.command', { command: 'x' }]],
    true,
    [],
  ]);
});
