import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import { readStyle } from '../../../../shared/format/style';
import { copyStyle } from '../../../../shared/report/styles/edit/copy-style';
import { changeWord } from '../../../../shared/report/styles/edit/style-words';
import { progress } from '../../../../shared/report/styles/progress';
import { sectioned } from '../../../../shared/report/styles/sectioned';
import { openApp } from './open-app';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

const own = changeWord(copyStyle(sectioned, 'Our own', []), 'en', 'keyPoints', 'What was said:');

test('a style is shown on the group’s last meeting before it is saved anywhere', async () => {
  const { ask, services } = await openApp();
  valueOf(await ask('library.openSample', {}));
  const [group] = valueOf(await ask('library.overview', {})).groups;
  const groupFolder = group?.folder ?? '';
  const show = async (style: typeof own) => {
    const { address } = valueOf(await ask('style.preview', { style, language: 'en', groupFolder }));
    return services.previews.get(address.replace('preview/', '')) ?? '';
  };
  expect(await show(own)).toContain('What was said:');
  expect(await show(progress)).toContain('<html');
});

test('a style is written as a file of its own, and never over another', async () => {
  const { ask } = await openApp();
  valueOf(await ask('library.openSample', {}));
  const [group] = valueOf(await ask('library.overview', {})).groups;
  const groupFolder = group?.folder ?? '';
  const first = valueOf(await ask('style.write', { style: own, groupFolder })).path;
  const second = valueOf(await ask('style.write', { style: own, groupFolder })).path;
  const read = readStyle(readFileSync(first));
  expect([basename(first), basename(second), read.ok ? read.value.content : read.messages]).toEqual(
    ['Our own.style.json', 'Our own 2.style.json', own],
  );
});

test('no style is shown or written outside the library', async () => {
  const { ask } = await openApp();
  const shown = await ask('style.preview', { style: own, language: 'en', groupFolder: '/tmp' });
  const written = await ask('style.write', { style: own, groupFolder: '/tmp' });
  expect([shown.ok, written.ok]).toEqual([false, false]);
});
