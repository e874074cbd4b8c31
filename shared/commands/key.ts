/**
 * A key with its modifiers, as the table and preferences write it: `Mod+Shift+M`. `Mod` is Ctrl, on
 * a Mac Command; `Ctrl` is the Mac's Control. The order is Mod, Ctrl, Alt, Shift, then the key.
 */
export type KeyText = string;

/** A machine's family, which decides what `Mod` means and which keys the system keeps. */
export type Platform = 'windows' | 'mac' | 'linux';

/** A key taken apart. */
export interface Key {
  readonly mod: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** A letter, a digit, `F1` to `F12`, or a name such as `Enter`. */
  readonly name: string;
}

/** Keys that carry a word instead of a letter, by the name that browsers give them. */
const namedKeys = [
  'Enter',
  'Escape',
  'Tab',
  'Space',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Plus',
  'Minus',
];

/** Whether this names a key that a shortcut can have; punctuation never, since keyboards differ too much in it. */
export function isKeyName(name: string): boolean {
  return /^([A-Z0-9]|F([1-9]|1[0-2]))$/.test(name) || namedKeys.includes(name);
}

/** Reads `Mod+Shift+M`; `undefined` where it is not written so. */
export function parseKey(text: KeyText): Key | undefined {
  const parts = text.split('+');
  const name = parts.pop() ?? '';
  const [mod, ctrl, alt, shift] = ['Mod', 'Ctrl', 'Alt', 'Shift'].map((part) =>
    parts.includes(part),
  ) as [boolean, boolean, boolean, boolean];
  const key = { mod, ctrl, alt, shift, name };
  return isKeyName(name) && writeKey(key) === text ? key : undefined;
}

/** Writes a key in its one form. */
export function writeKey({ mod, ctrl, alt, shift, name }: Key): KeyText {
  return [mod && 'Mod', ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', name]
    .filter((part) => part !== false)
    .join('+');
}
