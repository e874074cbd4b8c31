import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Meeting } from '../../../shared/domain/meeting';
import { readMinutes } from '../../../shared/format/minutes';
import { test } from '../app';
import { choose, confirm, openMeeting } from './import-meeting';
import { press, saved, watchMouse } from './keys';

/** A report of two meetings, as Zoom saves it for a whole month; neither is on the meeting's day. */
const report = ['15', '29']
  .map(
    (day, at) => `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
123,Rivers ${at + 1},09/${day}/2026 10:00:00 AM,09/${day}/2026 11:00:00 AM,host@rivers.example,60,2

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ines Kofler,ines@rivers.example,09/${day}/2026 10:0${at}:00 AM,09/${day}/2026 10:50:00 AM,50,No
${at === 0 ? 'Bram Osei' : 'Tama Rewi'},,09/${day}/2026 10:05:00 AM,09/${day}/2026 10:20:00 AM,15,Yes
`,
  )
  .join('\n');

const calendar = [
  ['15', 'Gauges in spring', 'Room 2'],
  ['29', 'Gauges in autumn', 'Room 4'],
]
  .map(
    ([day = '', title = '', room = '']) => `BEGIN:VEVENT
UID:${day}@rivers.example
DTSTART:202609${day}T120000Z
DTEND:202609${day}T133000Z
SUMMARY:${title}
LOCATION:${room}
ATTENDEE;PARTSTAT=DECLINED;CN=Bram Osei:mailto:bram${day}@rivers.example
END:VEVENT
`,
  )
  .join('');

/** Goes on with the Tab key until something is reached. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let tries = 0; tries < 40; tries += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await press(page, 'Tab');
  }
  await expect(goal).toBeFocused();
}

/** Opens a list of choices and goes down to the last one, by keys. */
async function takeLast(page: Page, label: RegExp, last: RegExp): Promise<void> {
  const list = page.getByRole('button', { name: label });
  await tabTo(page, list);
  await press(page, 'Enter');
  const option = page.getByRole('option', { name: last });
  await expect(option).toBeVisible();
  await press(page, 'End');
  await expect(option).toBeFocused();
  await press(page, 'Enter');
  await expect(list).toHaveText(last);
}

function meetingIn(folder: string): Meeting {
  const read = readMinutes(readFileSync(join(folder, 'one.minutes')));
  if (!read.ok) throw new Error(read.messages[0]?.text);
  return read.value.content;
}

test('of a report over several meetings one is chosen, and only its people are taken', async ({
  app,
}) => {
  const { page } = app;
  const folder = await openMeeting(app);
  const mouseEvents = await watchMouse(page);
  await choose(page, 'report.csv', report);
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel.getByRole('button', { name: /Meeting in the file$/ })).toHaveText('…');
  await expect(panel).not.toContainText('new to the meeting');
  await takeLast(page, /Meeting in the file$/, /Rivers 2, .*2 people/);
  await expect(panel).toContainText('1 new to the meeting');
  await tabTo(page, confirm(page));
  await press(page, 'Enter');
  const list = page.getByRole('listbox', { name: 'Participants' });
  await expect(list.getByRole('option', { name: /^Tama Rewi/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /^Bram Osei, expected/ })).toBeVisible();
  await press(page, 'Control+s');
  await saved(page);
  const stays = () =>
    meetingIn(folder).participants.flatMap(({ stays: times = [] }) =>
      times.map(({ from }) => from),
    );
  await expect.poll(stays).toEqual(['2026-09-29T10:01:00Z', '2026-09-29T10:05:00Z']);
  expect(await mouseEvents()).toBe(0);
});

test('of a calendar with several events one is chosen, with its place and its people', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(app);
  const mouseEvents = await watchMouse(page);
  await choose(page, 'month.ics', `BEGIN:VCALENDAR\nVERSION:2.0\n${calendar}END:VCALENDAR\n`);
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel).not.toContainText('Room 2');
  await takeLast(page, /Which event is this meeting\?$/, /12:00 · Gauges in autumn/);
  await expect(panel).toContainText('Room 4');
  await expect(panel).not.toContainText('Room 2');
  // The meeting has an hour of its own, which stays until the person says otherwise.
  const time = panel.getByRole('checkbox', { name: /^Time: take/ });
  await tabTo(page, time);
  await press(page, 'Space');
  await expect(time).toBeChecked();
  await tabTo(page, confirm(page));
  await press(page, 'Enter');
  await expect(page.getByText(/^Imported: /)).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Participants' });
  await expect(list.getByRole('option', { name: /^Bram Osei, apologies/ })).toBeVisible();
  expect(await mouseEvents()).toBe(0);
});
