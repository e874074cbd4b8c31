import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeGroup } from '../../../shared/format/group';
import { test } from '../app';
import type { RunningApp } from '../app';
import { press } from '../journeys/keys';
import { findings, scrollsSideways } from './findings';
import { crowdedGroup } from './crowded-group';
import { openEmptyLibrary } from './open-library';

/** Opens the settings of a group with three hundred people and long names. */
async function openCrowded(app: RunningApp): Promise<Page> {
  const page = await openEmptyLibrary(app);
  const own = join(app.folder, 'Documents', 'Rapporteur', 'Crowd');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(crowdedGroup(300)));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
  await press(page, 'ControlOrMeta+K');
  await page.keyboard.type('group settings');
  await press(page, 'Enter');
  await expect(page.getByRole('tab', { name: 'About' })).toBeVisible();
  return page;
}

for (const tab of ['About', 'People', 'Lists', 'Series', 'Words', 'Rules']) {
  test(`axe finds nothing in the group settings under ${tab} in any theme, and they fit 320 pixels`, async ({
    app,
  }) => {
    test.slow();
    const page = await openCrowded(app);
    await page.getByRole('tab', { selected: true }).focus();
    const wanted = page.getByRole('tab', { name: tab, exact: true });
    for (let at = 0; at < 6 && (await wanted.getAttribute('aria-selected')) !== 'true'; at += 1)
      await press(page, 'ArrowRight');
    if (tab === 'People') {
      const list = page.getByRole('listbox', { name: 'People of the group' });
      await list.focus();
      await press(page, 'ArrowDown');
      await expect(page.getByRole('textbox', { name: 'Surname' })).toBeVisible();
    }
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
}
