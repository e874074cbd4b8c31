import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createConfStore } from '../../../../electron/services/settings/conf-store';
import { createSettings } from '../../../../electron/services/settings/settings';
import { defaultPreferences } from '../../../../shared/ipc/preferences';
import { tempFolder } from '../temp-folder';

test('preferences are on disk and are read at the next start', () => {
  const folder = tempFolder();
  createSettings(createConfStore(folder, 'preferences')).set({ theme: 'dark', author: 'Ana' });
  const next = createSettings(createConfStore(folder, 'preferences'));
  expect(next.get()).toEqual({ ...defaultPreferences, theme: 'dark', author: 'Ana' });
});

test.each(['', '{', 'null', '[1]', '{"theme":7,"zoom":120}'])(
  'a file with %j costs no start',
  (text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'preferences.json'), text);
    const settings = createSettings(createConfStore(folder, 'preferences'));
    settings.set({ author: 'Ana' });
    const kept = text.includes('120') ? { zoom: 120 } : {};
    const onDisk: unknown = JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'));
    expect([settings.get(), onDisk]).toEqual([
      { ...defaultPreferences, ...kept, author: 'Ana' },
      { ...defaultPreferences, ...kept, author: 'Ana' },
    ]);
  },
);

test('whoever listens is told of every change, until they stop', () => {
  const settings = createSettings({ read: () => undefined, write: () => undefined });
  const heard: string[] = [];
  const stop = settings.onChange(({ theme }) => heard.push(theme));
  settings.set({ theme: 'dark' });
  stop();
  settings.set({ theme: 'light' });
  expect(heard).toEqual(['dark']);
});
