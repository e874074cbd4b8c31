import { expect, test } from 'vitest';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands';
import { matchKeys } from '../../../../renderer/editor/commands/match-keys';

const keys = (key: string, code: string, ...down: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  code,
  ctrlKey: down.includes('ctrl'),
  metaKey: down.includes('meta'),
  altKey: down.includes('alt'),
  shiftKey: down.includes('shift'),
});

test('letters count by what the layout writes, or by their place where it writes no Latin', () => {
  expect(matchKeys('Mod+Shift+A', keys('A', 'KeyQ', 'ctrl', 'shift'), false)).toBe(true);
  expect(matchKeys('Mod+Shift+A', keys('Q', 'KeyA', 'ctrl', 'shift'), false)).toBe(false);
  expect(matchKeys('Mod+Shift+A', keys('Ф', 'KeyA', 'ctrl', 'shift'), false)).toBe(true);
});

test('digits count by their place, since AZERTY writes signs there', () => {
  expect(matchKeys('Mod+1', keys('&', 'Digit1', 'ctrl'), false)).toBe(true);
});

test('Mod is Command on a Mac, and no other key may be down', () => {
  expect(matchKeys('Mod+B', keys('b', 'KeyB', 'meta'), true)).toBe(true);
  expect(matchKeys('Mod+B', keys('b', 'KeyB', 'ctrl'), true)).toBe(false);
  expect(matchKeys('Mod+B', keys('b', 'KeyB', 'ctrl', 'alt'), false)).toBe(false);
});

test('no default key is taken twice, needs AltGr, or a sign that layouts lack', () => {
  const all = Object.values(editorCommands).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((key) => key.includes('Alt') && key.includes('Mod'))).toEqual([]);
  expect(all.filter((key) => !/\+([A-Z]|\d|Enter|Arrow(Up|Down))$/u.test(key))).toEqual([]);
});
