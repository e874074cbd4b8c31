import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKindNames } from '../../shared/format/file-kinds';
import { readStyle } from '../../shared/format/style';
import { builtInStyles } from '../../shared/report/styles/built-in-styles';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

test.each(fileKindNames)('schema prints the published schema of %s', async (name) => {
  const published = new URL(`../../shared/format/schema/${name}.v1.schema.json`, import.meta.url);
  expect((await runInFolder('/nowhere', ['schema', name])).output).toBe(
    readFileSync(published, 'utf8'),
  );
});

test('schema without a kind prints that of minutes', async () => {
  expect(await runInFolder('/nowhere', ['schema'])).toEqual(
    await runInFolder('/nowhere', ['schema', 'minutes']),
  );
});

test('styles lists the styles, for people and for programs', async () => {
  const list = await runInFolder('/nowhere', ['styles']);
  expect(list.output.split('\n').map((line) => line.split(' ')[0])).toEqual([
    ...builtInStyles.map(({ id }) => id),
    '',
  ]);
  expect(JSON.parse((await runInFolder('/nowhere', ['styles', '--json'])).output)).toEqual({
    styles: builtInStyles.map(({ id, name, source }) => ({ id, name, source })),
  });
});

test('styles --copy writes a style file of another id that says where it comes from', async () => {
  const folder = await temporaryFolder();
  const copy = (...words: string[]) => runInFolder(folder, ['styles', '--copy', ...words]);
  const idOf = (text: string | Buffer) => {
    const read = readStyle(text);
    return read.ok
      ? [read.value.content.id, read.value.content.basis, read.messages]
      : read.messages;
  };
  expect(await copy('sectioned', '--out', 'Our House.json')).toEqual({
    code: 0,
    output: '',
    said: ['Written: FOLDER/Our House.json'],
  });
  expect(idOf(readFileSync(join(folder, 'Our House.json')))).toEqual([
    'our-house',
    'sectioned',
    [],
  ]);
  expect(idOf((await copy('update', '--out', '-')).output)).toEqual(['update-copy', 'update', []]);
  writeFileSync(join(folder, 'mine.json'), 'edited');
  expect((await copy('update', '--out', 'mine.json')).code).toBe(1);
  expect((await copy('update', '--out', 'mine.json', '--force')).code).toBe(0);
  expect((await copy('other', '--out', 'x.json')).said[0]).toBe(
    'There is no style "other". The styles are sectioned, agenda-ordered, numbered-paragraphs, progress, update.',
  );
});
