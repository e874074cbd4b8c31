import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorCommands } from '../../renderer/editor/commands/editor-commands';
import { commandTable } from '../../shared/commands/command-table';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

/** The sources that offer commands: they give the registry an object with a function for each id. */
const offering = globSync('{app,views}/**/*.{ts,tsx}', { cwd: renderer })
  .map((path) => readFileSync(join(renderer, path), 'utf8'))
  .filter((source) => source.includes('useCommands(') || source.includes('commands.register('));

test('every command of the table is handled by some screen, so that no list shows what does nothing', () => {
  const unhandled = commandTable
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(editorCommands, id))
    .filter((id) => !offering.some((source) => source.includes(`'${id}':`)));
  expect(unhandled).toEqual([]);
});
