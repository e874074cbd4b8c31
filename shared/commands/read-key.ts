import { isKeyName, writeKey } from './key';
import type { KeyText, Platform } from './key';

/** What a keyboard event of a browser says, as far as shortcuts need it. */
export interface KeyPress {
  /** What the key types, such as `a`, `é`, `ф` or `Enter`. */
  readonly key: string;
  /** Where the key is, in the words of a US keyboard, such as `KeyA` or `Digit2`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether an input method is composing a word. */
  readonly isComposing: boolean;
  /** Whether AltGr is held, which types characters and is never a shortcut. */
  readonly isAltGraph: boolean;
}

/**
 * The name of the key whatever the layout. Letters go by what is printed on the key where that is a
 * Latin letter (AZERTY, QWERTZ, Dvorak) and by their place where it is not (Cyrillic, Arabic, Greek,
 * Hebrew); digits by their place, since AZERTY and Czech type them with Shift.
 */
function keyName({ key, code }: KeyPress): string | undefined {
  // The minus of AZERTY is on the key of the 6; everybody expects it to make things smaller.
  if (key === '-' && (!code.startsWith('Digit') || code === 'Digit6')) return 'Minus';
  if (/^(Digit|Numpad)\d$/.test(code) && (code.startsWith('Digit') || /^\d$/.test(key))) {
    return code.slice(-1);
  }
  if (key === '+' || (key === '=' && code === 'Equal')) return 'Plus';
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (key === ' ') return 'Space';
  if (isKeyName(key)) return key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : undefined;
}

/** The key that was pressed, in the form of the table; `undefined` for what types or composes a character. */
export function readKey(press: KeyPress, platform: Platform): KeyText | undefined {
  const isMac = platform === 'mac';
  if (press.isComposing || press.isAltGraph) return undefined;
  // Windows reports AltGr as Ctrl and Alt together.
  if (!isMac && ((press.ctrlKey && press.altKey) || press.metaKey)) return undefined;
  const name = keyName(press);
  if (name === undefined) return undefined;
  return writeKey({
    mod: isMac ? press.metaKey : press.ctrlKey,
    ctrl: isMac && press.ctrlKey,
    alt: press.altKey,
    // Plus needs Shift on some keyboards and not on others.
    shift: press.shiftKey && name !== 'Plus' && name !== 'Minus',
    name,
  });
}
