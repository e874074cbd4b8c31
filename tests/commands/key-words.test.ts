import { expect, test } from 'vitest';
import { commandTable } from '../../shared/commands/command-table';
import { toKeyLabel, toKeyWords } from '../../shared/commands/key-label';
import { findKeyProblem } from '../../shared/commands/key-problem';
import { searchCommands } from '../../shared/commands/search-commands';
import { createTranslate } from '../../shared/i18n/translate';

const en = createTranslate('en');
const fr = createTranslate('fr');

test('keys are called as they are printed on the keyboards of the person’s system and language', () => {
  expect([
    toKeyWords('Mod+Shift+M', 'windows', en),
    toKeyWords('Mod+Shift+M', 'linux', fr),
    toKeyWords('Mod+Shift+M', 'mac', en),
    toKeyWords('Alt+ArrowUp', 'windows', fr),
    toKeyLabel('Mod+Delete', 'windows', fr),
  ]).toEqual(['Ctrl+Shift+M', 'Ctrl+Maj+M', '⇧⌘M', 'Alt+↑', ['Ctrl', 'Suppr']]);
});

test.each([
  ['K', 'types'],
  ['Shift+K', 'types'],
  ['Alt+K', 'types'],
  ['Mod+Alt+K', 'types'],
  ['Enter', 'types'],
  ['Mod+T', 'browser'],
  ['Mod+Shift+N', 'browser'],
  ['F5', 'browser'],
  ['F12', 'browser'],
  ['Alt+F4', 'system'],
  ['Mod+;', 'unknown'],
] as const)('%s is a bad shortcut because: %s', (key, problem) => {
  expect(findKeyProblem(key, 'windows')).toBe(problem);
});

test('what one system keeps is free on the others', () => {
  expect([
    findKeyProblem('Mod+H', 'mac'),
    findKeyProblem('Mod+H', 'windows'),
    findKeyProblem('Mod+Shift+U', 'linux'),
    findKeyProblem('Mod+Shift+U', 'windows'),
  ]).toEqual(['system', undefined, 'system', undefined]);
});

test('the palette finds commands by beginnings of words first, without accents and by their keys', () => {
  const find = (words: string, t = en) =>
    searchCommands(commandTable, words, t, ({ keys }) => keys?.join(' ') ?? '').map(({ id }) => id);
  expect([
    find('start')[0],
    find('MEETING new')[0],
    find('reunion commencer', fr),
    find('mod+shift+m'),
    find('no such thing'),
    find('  ').length,
  ]).toEqual([
    'library.startNow',
    'library.newMeeting',
    ['library.startNow'],
    ['library.startNow', 'meeting.chatMessage'],
    [],
    commandTable.length,
  ]);
});
