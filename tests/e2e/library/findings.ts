import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const themes = [
  { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
] as const;

/** What axe finds on the screen in every theme, one line per finding. */
export async function findings(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ ...theme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    all.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${theme.colorScheme}/${theme.contrast} ${id} ${String(target)}`),
      ),
    );
  }
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
  return all;
}

/** Whether anything makes the window scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('main, .sheet-body, .dialog-body, .tab-panel'),
    ].some((part) => part.scrollWidth > part.clientWidth + 1),
  );
}
