import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

function readJson(path: string): Record<string, unknown> {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

test('the packaged app has its fuses blown as the project wants them', () => {
  expect(readJson('build/electron-builder.json').electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('the system is told that minutes are opened by this app', () => {
  expect(readJson('build/electron-builder.json').fileAssociations).toMatchObject([
    { ext: 'minutes', role: 'Editor' },
  ]);
});

test('Electron is a current one, pinned, and starts with the built main module', () => {
  const product = readJson('package.json') as {
    main: string;
    devDependencies: Record<string, string>;
  };
  expect([product.main, product.devDependencies.electron]).toEqual([
    'out/main/electron.mjs',
    expect.stringMatching(/^4[5-9]\.\d+\.\d+$/),
  ]);
});
