import { useEffect } from 'react';
import type { Preferences } from '../../shared/ipc/preferences';
import type { ScreenLanguage } from '../../shared/i18n/translate';

function themeName(theme: Preferences['theme'], page: Window): string {
  if (theme !== 'system') return theme === 'highContrast' ? 'high-contrast' : theme;
  if (page.matchMedia('(prefers-contrast: more)').matches) return 'high-contrast';
  return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts theme, size, movement and language onto the page, and follows the system where the person does. */
export function useAppearance(
  { theme, zoom, reducedMotion }: Preferences,
  language: ScreenLanguage,
): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.style.fontSize = `${zoom}%`;
    root.dataset.motion = reducedMotion;
    const show = () => {
      root.dataset.theme = themeName(theme, window);
    };
    show();
    const queries = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((query) =>
      window.matchMedia(query),
    );
    queries.forEach((query) => query.addEventListener('change', show));
    return () => queries.forEach((query) => query.removeEventListener('change', show));
  }, [theme, zoom, reducedMotion, language]);
}
