import { parseKey } from './key';
import type { Key, KeyText, Platform } from './key';

/**
 * Why a key is a bad shortcut: it is no key we know, it types a character (AltGr included), the
 * browser keeps it for its own windows, or the system does.
 */
export type KeyProblem = 'unknown' | 'types' | 'browser' | 'system';

const typing = /^([A-Z0-9]|Space|Plus|Minus)$/;
/** What moves and edits in every text field, and must stay with it. */
const editing =
  /^(Enter|Tab|Backspace|ArrowUp|ArrowDown|ArrowLeft|ArrowRight|Home|End|PageUp|PageDown|Escape)$/;

/** Keys that a page in a browser's tab never receives (Chromium: new, close and change windows and tabs). */
const browserKeys = new Set(['N', 'T', 'W', 'Q', 'Tab', 'PageUp', 'PageDown']);

/** Keys of the systems: the task switchers and menus of all three, and what only one of them takes. */
const systemKeys: Readonly<Record<Platform, ReadonlySet<KeyText>>> = {
  windows: new Set(['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Mod+Escape', 'Mod+Shift+Escape', 'F10']),
  mac: new Set([
    'Mod+H',
    'Mod+M',
    'Mod+Space',
    'Mod+Shift+3',
    'Mod+Shift+4',
    'Mod+Shift+5',
    'Mod+Shift+Q',
    'F11',
  ]),
  // Ctrl+Shift+U begins a character by its number, Ctrl+Space an input method.
  linux: new Set(['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Mod+Shift+U', 'Mod+Space', 'F10']),
};

/** Keys that browsers use so strongly that people press them for that: reload, caret browsing, full screen, tools. */
const habits = new Set(['F5', 'Shift+F5', 'Mod+R', 'Mod+Shift+R', 'F7', 'F11', 'F12']);

function typesCharacter({ mod, ctrl, alt, name }: Key): boolean {
  if ((mod || ctrl) && alt) return true;
  // Option with a letter types a character on a Mac, and Alt with one opens a menu elsewhere.
  return !mod && !ctrl && typing.test(name);
}

/** Why a key should not be a shortcut on this machine; `undefined` where nothing speaks against it. */
export function findKeyProblem(text: KeyText, platform: Platform): KeyProblem | undefined {
  const key = parseKey(text);
  if (key === undefined) return 'unknown';
  const isPlain = !key.mod && !key.ctrl && !key.alt;
  if (typesCharacter(key) || (isPlain && editing.test(key.name))) return 'types';
  if ((key.mod && browserKeys.has(key.name)) || habits.has(text)) return 'browser';
  return systemKeys[platform].has(text) ? 'system' : undefined;
}
