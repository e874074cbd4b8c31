import type { PlainKey } from '../../shared/i18n/translate';
import type { Preferences } from '../../shared/ipc/preferences';

const sizes = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next larger or smaller size of everything, in percent; the last one stays. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  return direction === 1
    ? (sizes.find((size) => size > zoom) ?? zoom)
    : (sizes.findLast((size) => size < zoom) ?? zoom);
}

const themes: readonly { readonly id: Preferences['theme']; readonly label: PlainKey }[] = [
  { id: 'system', label: 'preferences.themeSystem' },
  { id: 'light', label: 'preferences.themeLight' },
  { id: 'dark', label: 'preferences.themeDark' },
  { id: 'highContrast', label: 'preferences.themeHighContrast' },
];

/** The theme after this one, and round again, with the key of its name. */
export function nextTheme(theme: Preferences['theme']): (typeof themes)[number] {
  const next = themes[themes.findIndex(({ id }) => id === theme) + 1] ?? themes[0];
  if (next === undefined) throw new Error('There are no themes.');
  return next;
}
