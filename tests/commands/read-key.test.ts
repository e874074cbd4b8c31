import { expect, test } from 'vitest';
import { parseKey } from '../../shared/commands/key';
import type { KeyPress } from '../../shared/commands/read-key';
import { readKey } from '../../shared/commands/read-key';

function press(key: string, code: string, held = '', more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('c'),
    metaKey: held.includes('m'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
    isComposing: false,
    isAltGraph: false,
    ...more,
  };
}

test.each([
  ['A on AZERTY, where US keyboards have Q', press('a', 'KeyQ', 'c'), 'Mod+A'],
  ['M on AZERTY, where US keyboards have ;', press('m', 'Semicolon', 'c'), 'Mod+M'],
  ['Z on QWERTZ, where US keyboards have Y', press('z', 'KeyY', 'c'), 'Mod+Z'],
  ['the key of K on a Cyrillic keyboard', press('л', 'KeyK', 'c'), 'Mod+K'],
  ['the key of K on an Arabic keyboard', press('ن', 'KeyK', 'c'), 'Mod+K'],
  ['the dotless i of Turkish', press('ı', 'KeyI', 'c'), 'Mod+I'],
  ['Shift with a capital letter', press('M', 'KeyM', 'cs'), 'Mod+Shift+M'],
  ['the 2 of AZERTY, which types é', press('é', 'Digit2', 'c'), 'Mod+2'],
  ['the 1 of Czech, which types +', press('+', 'Digit1', 'c'), 'Mod+1'],
  ['a digit beside the letters', press('7', 'Numpad7', 'c'), 'Mod+7'],
  ['the minus of AZERTY, on the 6', press('-', 'Digit6', 'c'), 'Mod+Minus'],
  ['the plus of US keyboards, with Shift', press('+', 'Equal', 'cs'), 'Mod+Plus'],
  ['the plus of US keyboards, without Shift', press('=', 'Equal', 'c'), 'Mod+Plus'],
  ['a function key', press('F6', 'F6', 's'), 'Shift+F6'],
  ['an arrow', press('ArrowUp', 'ArrowUp', 'a'), 'Alt+ArrowUp'],
  ['Enter of the number pad', press('Enter', 'NumpadEnter', 'c'), 'Mod+Enter'],
] as const)('%s is %s', (_, pressed, key) => {
  expect(readKey(pressed, 'windows')).toBe(key);
});

test.each([
  ['AltGr as Windows reports it', press('€', 'KeyE', 'ca')],
  ['AltGr as Linux reports it', press('€', 'KeyE', '', { isAltGraph: true })],
  ['a key of a word that is being composed', press('k', 'KeyK', 'c', { isComposing: true })],
  ['punctuation', press(';', 'Comma', 'c')],
  ['a letter that only some keyboards have', press('ö', 'Semicolon', 'c')],
  ['a dead key', press('Dead', 'BracketLeft', 'c')],
  ['the Windows key', press('k', 'KeyK', 'm')],
  ['Shift alone', press('Shift', 'ShiftLeft', 's')],
] as const)('%s is no shortcut', (_, pressed) => {
  expect(readKey(pressed, 'windows')).toBeUndefined();
});

test('a Mac has Command where others have Ctrl, and Control beside it', () => {
  expect([
    readKey(press('k', 'KeyK', 'm'), 'mac'),
    readKey(press('k', 'KeyK', 'c'), 'mac'),
    readKey(press('Z', 'KeyZ', 'ms'), 'mac'),
  ]).toEqual(['Mod+K', 'Ctrl+K', 'Mod+Shift+Z']);
});

test('a key has one way of being written', () => {
  expect(
    ['Mod+Shift+M', 'Shift+Mod+M', 'mod+M', 'Mod+;', 'F13', 'Mod+Plus', ''].map(
      (text) => parseKey(text) !== undefined,
    ),
  ).toEqual([true, false, false, false, false, true, false]);
});
