import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { launchFlags } from '../../../electron/browser/launch-flags';
import { openWindow } from '../../../electron/browser/open-window';
import { tempFolder } from '../services/temp-folder';

const place = { address: 'http://127.0.0.1:1/x/#token', profile: '/profile', isRoot: false };

function inEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  Object.entries(values).forEach(([name, value]) => vi.stubEnv(name, value));
  onTestFinished(() => void vi.unstubAllEnvs());
}

test('an installed browser is started with the address in a window of the app, and its end is told', async () => {
  const folder = tempFolder();
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/said"\n`);
  chmodSync(browser, 0o755);
  inEnvironment({ RAPPORTEUR_BROWSER: browser, DISPLAY: ':0' });
  const opened = await openWindow(place);
  if (opened.type !== 'opened') throw new Error(opened.reason);
  await opened.closed;
  expect([
    opened.program,
    readFileSync(join(folder, 'said'), 'utf8').trimEnd().split('\n'),
  ]).toEqual([browser, launchFlags(place)]);
});

test.runIf(process.platform === 'linux')('without a display no window is tried', async () => {
  inEnvironment({ DISPLAY: undefined, WAYLAND_DISPLAY: '' });
  expect(await openWindow(place)).toEqual({
    type: 'notOpened',
    reason: 'there is no display here',
  });
});

test('a browser that cannot be started is a reason, not an end of the app', async () => {
  const browser = join(tempFolder(), 'browser');
  writeFileSync(browser, '#!/no/such/interpreter\n');
  chmodSync(browser, 0o755);
  inEnvironment({ RAPPORTEUR_BROWSER: browser, DISPLAY: ':0' });
  expect((await openWindow(place)).type).toBe('notOpened');
});

test('only root starts a browser without its sandbox', () => {
  const flags = (isRoot: boolean) => launchFlags({ ...place, isRoot }).includes('--no-sandbox');
  expect([flags(false), flags(true)]).toEqual([false, true]);
});

test('the browser has a profile of its own and reaches no name but ours', () => {
  expect(launchFlags(place)).toEqual(
    expect.arrayContaining([
      '--app=http://127.0.0.1:1/x/#token',
      '--user-data-dir=/profile',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ]),
  );
});
