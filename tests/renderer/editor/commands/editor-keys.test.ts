import { expect, test } from 'vitest';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands';
import { commandOf } from '../../../../shared/commands/command-table';
import type { CommandId } from '../../../../shared/commands/command-table';
import type { CommandContext } from '../../../../shared/commands/command';

const ids = Object.keys(editorCommands) as CommandId[];

const inText: CommandContext = {
  screen: 'meeting',
  focus: 'text',
  overlay: false,
  chosen: false,
  editable: true,
};

test('everything the editor does is asked for by one command of the table that makes sense in the text', () => {
  expect(ids.filter((id) => !commandOf(id).enabledWhen(inText))).toEqual([]);
  const done = Object.values(editorCommands);
  expect(new Set(done).size).toBe(done.length);
});
