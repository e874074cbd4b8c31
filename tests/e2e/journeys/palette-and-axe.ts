import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { press } from './keys';

/** Runs a command by its name in the palette. */
export async function runByName(page: Page, name: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type(name);
  await press(page, 'Enter');
}

/** Holds a page to what axe finds of WCAG, as it now stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
