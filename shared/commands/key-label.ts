import type { Translate } from '../i18n/translate';
import { parseKey } from './key';
import type { KeyText, Platform } from './key';

const macSigns: Readonly<Record<string, string>> = {
  mod: '⌘',
  ctrl: '⌃',
  alt: '⌥',
  shift: '⇧',
};

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Minus: '−',
};

function nameOf(name: string, t: Translate): string {
  switch (name) {
    case 'Enter':
      return t('keys.enter');
    case 'Escape':
      return t('keys.escape');
    case 'Space':
      return t('keys.space');
    case 'Backspace':
      return t('keys.backspace');
    case 'Delete':
      return t('keys.delete');
    case 'Home':
      return t('keys.home');
    case 'End':
      return t('keys.end');
    case 'PageUp':
      return t('keys.pageUp');
    case 'PageDown':
      return t('keys.pageDown');
    default:
      return signs[name] ?? name;
  }
}

/** A key as people read it, in pieces: `Ctrl`, `Shift`, `M`, or on a Mac `⇧`, `⌘`, `M`. */
export function toKeyLabel(text: KeyText, platform: Platform, t: Translate): readonly string[] {
  const key = parseKey(text);
  if (key === undefined) return [text];
  const held = (['ctrl', 'alt', 'shift', 'mod'] as const).filter((name) => key[name]);
  if (platform === 'mac') return [...held.map((name) => macSigns[name] ?? ''), nameOf(key.name, t)];
  const words = {
    mod: t('keys.ctrl'),
    ctrl: t('keys.ctrl'),
    alt: t('keys.alt'),
    shift: t('keys.shift'),
  };
  const order = (['mod', 'alt', 'shift'] as const).filter((name) => key[name]);
  return [...order.map((name) => words[name]), nameOf(key.name, t)];
}

/** A key in one line, as tooltips and screen readers say it. */
export function toKeyWords(text: KeyText, platform: Platform, t: Translate): string {
  return toKeyLabel(text, platform, t).join(platform === 'mac' ? '' : '+');
}
