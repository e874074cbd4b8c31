import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import type { RunningApp } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press } from './keys';

const ines = person('Ines', 'Kofler', { email: 'ines@rivers.example' });
/** Somebody of the roster whose name is like another's. */
export const ada = person('Ada', 'Okafor', { affiliation: 'Gauge Office' });
const adam = person('Adam', 'Okafor', { affiliation: 'Delta Institute' });
const bram = person('Bram', 'Osei');

/** Opens a meeting of 22 September 2026, ten to eleven in UTC, of a group whose roster knows four people. */
export async function openMeeting(app: RunningApp): Promise<string> {
  const { page } = app;
  await openEmptyLibrary(app);
  const own = join(app.folder, 'Documents', 'Rapporteur', 'Rivers');
  const facts = groupFacts({ name: 'Working Group on Rivers', shortName: 'Rivers' });
  const people = [ines, ada, adam, bram];
  mkdirSync(own, { recursive: true });
  writeFileSync(
    join(own, 'group.json'),
    writeGroup(group({ facts, people, roster: people.map(({ id }) => ({ person: id })) })),
  );
  const first = openFrom('10:00', '10:05', section('Opening', note('Point one.')));
  const silent = note('The bridge gauge is silent.', { begun: '2026-09-22T10:07:00Z' });
  const second = openFrom('10:05', '10:50', section('Gauges', silent));
  writeFileSync(
    join(own, 'one.minutes'),
    writeMinutes(
      meeting({
        group: facts,
        seat: { series: 'series-regular', ordinal: 16 },
        schedule: { date: '2026-09-22', start: '10:00', end: '11:00', zone: 'UTC' },
        held: { started: '2026-09-22T10:00:00Z' },
        people,
        attending: people.map((one) => participant(one, { attendance: 'expected' })),
        sections: [first, second],
      }),
    ),
  );
  await page.reload();
  await page.getByRole('row', { name: /no. 16/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  return own;
}

function openFrom(from: string, to: string, of: ReturnType<typeof section>): typeof of {
  const open = [{ from: `2026-09-22T${from}:00Z`, to: `2026-09-22T${to}:00Z` }];
  return { ...of, section: { ...of.section, open } };
}

/** Chooses a file in the system's dialog, which the keys have opened. */
export async function choose(page: Page, name: string, content: string): Promise<void> {
  await press(page, 'Control+Shift+F7');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  const dialog = page.waitForEvent('filechooser');
  await press(page, 'Enter');
  await (await dialog).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** Pastes text in the place of a file. */
export async function paste(page: Page, content: string): Promise<void> {
  await press(page, 'Control+Shift+F7', 'Tab');
  await expect(page.getByRole('textbox', { name: 'Or paste it here' })).toBeFocused();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, content);
}

/** The button that does what the preview says. */
export function confirm(page: Page): Locator {
  return page.getByRole('button', { name: 'Import', exact: true });
}
