import { expect, test } from 'vitest';
import { toAccelerator } from '../../../electron/desktop/native-menu';
import { commandTable } from '../../../shared/commands/command-table';

test.each([
  ['Mod+Shift+M', 'CommandOrControl+Shift+M'],
  ['Ctrl+Alt+ArrowUp', 'Control+Alt+Up'],
  ['F6', 'F6'],
  ['Mod+Minus', 'CommandOrControl+-'],
  ['Mod+Plus', 'CommandOrControl+Plus'],
  ['Shift+Mod+M', undefined],
  ['nonsense', undefined],
])('%s is %s to Electron', (key, accelerator) => {
  expect(toAccelerator(key)).toBe(accelerator);
});

test('every key of the table can be shown in a menu', () => {
  const keys = commandTable.flatMap(({ keys: usual = [], macKeys = [] }) => [...usual, ...macKeys]);
  expect(keys.filter((key) => toAccelerator(key) === undefined)).toEqual([]);
});
