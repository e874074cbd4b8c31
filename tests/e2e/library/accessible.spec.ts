import { expect } from '@playwright/test';
import { test } from '../app';
import { findings, scrollsSideways } from './findings';
import { openEmptyLibrary, openFullLibrary } from './open-library';

const panels = [
  ['the guide', 'F1'],
  ['the shortcuts', 'Shift+F1'],
  ['the preferences', 'ControlOrMeta+Shift+P'],
  ['the palette', 'ControlOrMeta+K'],
  ['a new meeting', 'ControlOrMeta+Shift+A'],
  ['a new group', 'ControlOrMeta+Shift+G'],
  ['the folder picker', 'ControlOrMeta+O'],
] as const;

test('axe finds nothing in the empty library in any theme, also with the guide of the first start', async ({
  app,
}) => {
  expect(await findings(app.page)).toEqual([]);
  const page = await openEmptyLibrary(app);
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing in a full library and its menus in any theme', async ({ app }) => {
  test.slow();
  const page = await openFullLibrary(app);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('editors');
  await page.keyboard.press('ArrowDown');
  expect(await findings(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  expect(await findings(page)).toEqual([]);
});

for (const [name, key] of panels) {
  test(`axe finds nothing in ${name} in any theme, and it fits 320 pixels`, async ({ app }) => {
    test.skip(
      name === 'the folder picker' && test.info().project.name === 'electron',
      'There the system has a dialog for files.',
    );
    const page = await openEmptyLibrary(app);
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
}

for (const width of [1440, 1024, 480, 320]) {
  test(`the library with long names does not scroll sideways at ${width} pixels`, async ({
    app,
  }) => {
    const page = await openFullLibrary(app);
    await page.setViewportSize({ width, height: 700 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
