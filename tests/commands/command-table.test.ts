import { expect, test } from 'vitest';
import { keysOf } from '../../shared/commands/command';
import { commandOf, commandTable } from '../../shared/commands/command-table';
import { canMeet, everyContext, findConflict } from '../../shared/commands/find-conflict';
import { findCommand } from '../../shared/commands/find-command';
import type { Platform } from '../../shared/commands/key';
import { parseKey } from '../../shared/commands/key';
import { findKeyProblem } from '../../shared/commands/key-problem';

const platforms: readonly Platform[] = ['windows', 'mac', 'linux'];

test('every default key can be pressed on AZERTY, QWERTZ, Cyrillic and Arabic keyboards and belongs to nobody else', () => {
  const problems = platforms.flatMap((platform) =>
    commandTable.flatMap((command) =>
      keysOf(command, platform, {})
        .map((key) => [command.id, key, platform, findKeyProblem(key, platform)] as const)
        .filter(([, , , problem]) => problem !== undefined),
    ),
  );
  expect(problems).toEqual([]);
});

test('no default key holds Ctrl or Command together with Alt, which is AltGr', () => {
  const wrong = platforms.flatMap((platform) =>
    commandTable.filter((command) =>
      keysOf(command, platform, {}).some((text) => {
        const key = parseKey(text);
        return key === undefined || ((key.mod || key.ctrl) && key.alt);
      }),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no default key is the 6, where AZERTY has its minus', () => {
  const keys = commandTable.flatMap((command) => keysOf(command, 'windows', {}));
  expect(keys.filter((key) => key.endsWith('+6'))).toEqual([]);
});

test('no two commands share a key in any place where both make sense', () => {
  const shared = platforms.flatMap((platform) =>
    commandTable.flatMap(({ id, ...command }) =>
      keysOf({ id, ...command }, platform, {}).flatMap((key) => {
        const other = findConflict(id, key, platform, {});
        return other === undefined ? [] : [[platform, key, id, other.id]];
      }),
    ),
  );
  expect(shared).toEqual([]);
});

test('every command makes sense somewhere, and has a name of its own', () => {
  const never = commandTable.filter((command) => !everyContext().some(command.enabledWhen));
  expect(never.map(({ id }) => id)).toEqual([]);
  expect(new Set(commandTable.map(({ id }) => id)).size).toBe(commandTable.length);
  expect(new Set(commandTable.map(({ label }) => label)).size).toBe(commandTable.length);
});

test('a key means what makes sense where the person is', () => {
  const at = { focus: 'other', overlay: false, chosen: false, editable: true } as const;
  const meaning = (screen: 'library' | 'meeting', focus: 'text' | 'list' | 'field' | 'other') =>
    findCommand('Mod+Shift+A', 'windows', {}, { ...at, screen, focus }, () => true);
  expect([
    meaning('library', 'other'),
    meaning('meeting', 'text'),
    meaning('meeting', 'field'),
  ]).toEqual(['library.newMeeting', 'note.action', undefined]);
});

test('Delete removes a meeting only from the list, never while a field has the cursor', () => {
  const at = { screen: 'library', overlay: false, chosen: true, editable: false } as const;
  const meaning = (focus: 'list' | 'field') =>
    findCommand('Delete', 'linux', {}, { ...at, focus }, () => true);
  expect([meaning('list'), meaning('field')]).toEqual(['library.delete', undefined]);
});

test('a command that no screen offers has no key', () => {
  const at = { screen: 'library', focus: 'other', overlay: false, chosen: false } as const;
  expect(
    findCommand('Mod+K', 'linux', {}, { ...at, editable: false }, (id) => id !== 'app.palette'),
  ).toBeUndefined();
});

test('keys that a person chose stand in place of the usual ones, even none', () => {
  const own = { 'app.palette': ['F9'], 'app.guide': [] };
  expect([
    keysOf(commandOf('app.palette'), 'linux', own),
    keysOf(commandOf('app.guide'), 'linux', own),
    keysOf(commandOf('library.delete'), 'mac', own),
  ]).toEqual([['F9'], [], ['Mod+Backspace', 'Delete']]);
});

test('commands of different screens never meet', () => {
  expect([
    canMeet(commandOf('library.startNow'), commandOf('meeting.chatMessage')),
    canMeet(commandOf('library.startNow'), commandOf('app.palette')),
  ]).toEqual([false, true]);
});
