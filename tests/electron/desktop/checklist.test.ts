import { expect, test } from 'vitest';
import { startDesktop } from './start-desktop';

const strict = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

test('the window is an isolated, sandboxed page without Node, and every page that is made is one', async () => {
  const { electron, state, window } = await startDesktop();
  expect([
    electron.app.isSandboxed,
    state.windows.length,
    window.options.webPreferences,
    window.webContents.mainFrame.url,
  ]).toEqual([
    true,
    1,
    expect.objectContaining({ ...strict, preload: '/built/preload.cjs', spellcheck: false }),
    'app://rapporteur/index.html',
  ]);
  const preferences = Object.keys(window.options.webPreferences ?? {});
  expect(preferences).not.toContain('enableBlinkFeatures');
});

test('every permission is refused, asked or checked, for every device and for the screen', async () => {
  const { electron } = await startDesktop();
  const { defaultSession } = electron.session;
  const asked: unknown[] = [];
  const names = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem'] as const;
  for (const name of names) {
    defaultSession.permissionRequest(null as never, name, (is) => asked.push(is), {} as never);
    asked.push(defaultSession.permissionCheck(null, name, '', {} as never));
  }
  const shared: unknown[] = [];
  defaultSession.displayMedia?.({} as never, (streams) => shared.push(streams));
  expect([new Set(asked), defaultSession.device({} as never), shared]).toEqual([
    new Set([false]),
    false,
    [{}],
  ]);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://example.org/',
  'file:///etc/passwd',
  'app://rapporteur.example.org/',
  'app://other/index.html',
  'chrome://settings',
])('no request goes to %s', async (url) => {
  const { electron } = await startDesktop();
  expect(electron.session.defaultSession.lets(url)).toBe(false);
});

test('requests to the app itself and data inside a page go through', async () => {
  const { electron } = await startDesktop();
  const { defaultSession } = electron.session;
  expect(
    ['app://rapporteur/index.html', 'data:image/png;base64,AA==', 'blob:app://rapporteur/1'].map(
      (url) => defaultSession.lets(url),
    ),
  ).toEqual([true, true, true]);
});

test('no page navigates, redirects or opens a window; a frame shows a preview and nothing else', async () => {
  const { window } = await startDesktop();
  const page = window.webContents;
  const preview = 'app://rapporteur/preview/name';
  let isWebviewAttached = true;
  page.emit('will-attach-webview', { preventDefault: () => (isWebviewAttached = false) });
  expect({
    away: page.navigate('will-navigate', 'https://example.org/'),
    within: page.navigate('will-navigate', 'app://rapporteur/index.html'),
    redirected: page.navigate('will-redirect', 'https://example.org/'),
    mainFrame: page.navigate('will-frame-navigate', preview, true),
    frame: page.navigate('will-frame-navigate', 'https://example.org/', false),
    frameOfUs: page.navigate('will-frame-navigate', 'app://rapporteur/index.html', false),
    preview: page.navigate('will-frame-navigate', preview, false),
    opened: page.windowOpenHandler({ url: 'https://example.org/' } as never),
    isWebviewAttached,
  }).toEqual({
    away: false,
    within: false,
    redirected: false,
    mainFrame: false,
    frame: false,
    frameOfUs: false,
    preview: true,
    opened: { action: 'deny' },
    isWebviewAttached: false,
  });
});

test('a download is stopped', async () => {
  const { electron } = await startDesktop();
  let isStopped = false;
  const event = { preventDefault: () => (isStopped = true) };
  electron.session.defaultSession.emit('will-download', event);
  expect(isStopped).toBe(true);
});

test('the scheme of the window is secure and has no privilege beyond an origin', async () => {
  const { state } = await startDesktop();
  expect(state.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
});

test('the window is served from memory under a strict policy', async () => {
  const { electron } = await startDesktop();
  const serve = electron.session.defaultSession.schemes.get('app')!;
  const answer = await serve(new Request('app://rapporteur/index.html'));
  expect([
    answer.status,
    await answer.text(),
    answer.headers.get('Content-Security-Policy'),
  ]).toEqual([
    200,
    '<!doctype html><title>The window</title>',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
  ]);
});

test.each([
  'app://rapporteur/../../etc/passwd',
  'app://rapporteur/%2e%2e/%2e%2e/package.json',
  'app://rapporteur/..%2f..%2fpackage.json',
  'app://other/index.html',
  'app://rapporteur/preview/unknown',
  'app://rapporteur/',
  'app://rapporteur/__proto__',
])('nothing is served at %s', async (url) => {
  const { electron } = await startDesktop();
  const serve = electron.session.defaultSession.schemes.get('app')!;
  const answer = await serve(new Request(url));
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});

test('a request of another method gets nothing', async () => {
  const { electron } = await startDesktop();
  const serve = electron.session.defaultSession.schemes.get('app')!;
  const answer = await serve(new Request('app://rapporteur/index.html', { method: 'POST' }));
  expect(answer.status).toBe(404);
});

test('only the page of the window itself is answered', async () => {
  const { electron, window } = await startDesktop();
  const page = window.webContents;
  const ask = (sender = page, frame: { url: string } | null = page.mainFrame) =>
    electron.invokeFrom(sender, frame, 'rapporteur:request', 'clock.now', {});
  const stranger = { ok: false, messages: [{ code: 'request.stranger' }] };
  const other = new electron.BrowserWindow({}).webContents;
  other.mainFrame.url = page.mainFrame.url;
  const own = await ask();
  const frame = await ask(page, { url: page.mainFrame.url });
  const foreign = await ask(other, other.mainFrame);
  const gone = await ask(page, null);
  page.mainFrame.url = 'https://example.org/';
  const moved = await ask();
  page.mainFrame.url = 'app://rapporteur.example.org/index.html';
  const alike = await ask();
  expect([own, frame, foreign, gone, moved, alike]).toMatchObject([
    { ok: true },
    stranger,
    stranger,
    stranger,
    stranger,
    stranger,
  ]);
});

test('what the page sends is parsed before anything is done', async () => {
  const { electron, window } = await startDesktop();
  const page = window.webContents;
  const ask = (name: unknown, params: unknown) =>
    electron.invokeFrom(page, page.mainFrame, 'rapporteur:request', name, params);
  expect([
    await ask('links.open', { address: 'file:///bin/sh' }),
    await ask('links.open', { address: 'javascript:alert(1)' }),
    await ask('shell.openExternal', {}),
    await ask(undefined, undefined),
    electron.electronState.opened,
  ]).toMatchObject([
    { ok: false, messages: [{ code: 'request.invalid' }] },
    { ok: false, messages: [{ code: 'request.invalid' }] },
    { ok: false, messages: [{ code: 'request.unknown' }] },
    { ok: false, messages: [{ code: 'request.unknown' }] },
    [],
  ]);
});

test('electron-store answers no page', async () => {
  const { electron } = await startDesktop();
  expect(electron.ipcMain.listenerCount('electron-store-get-data')).toBe(0);
});

test('Chromium is told to make no request of its own', async () => {
  const { electron } = await startDesktop();
  expect(electron.app.switches).toEqual(
    expect.arrayContaining([
      ['disable-background-networking', ''],
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ]),
  );
  expect(electron.session.defaultSession.isSpellChecked).toBe(false);
});
