import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { readGroup } from '../../../shared/format/group';
import { test } from '../app';
import { ada, choose, confirm, openMeeting, paste } from './import-meeting';
import { press, saved, watchMouse } from './keys';

const attendance = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ines Kofler,ines@rivers.example,09/22/2026 10:01:00 AM,09/22/2026 10:59:00 AM,58,No
Bram Osei (External),,09/22/2026 10:05:00 AM,09/22/2026 10:20:00 AM,15,Yes
Bram Osei (External),,09/22/2026 10:30:00 AM,09/22/2026 10:50:00 AM,20,Yes
A. Okafor,,09/22/2026 10:00:00 AM,09/22/2026 10:30:00 AM,30,Yes
Tama Rewi,,09/22/2026 10:00:00 AM,09/22/2026 10:30:00 AM,30,Yes
`;

const firstChat = `10:02:11 From Ines Kofler to Everyone : Good morning
10:06:40 From Bram Osei to Everyone : The map is at https://rivers.example/map
10:06:58 From Ada Okafor to Ines Kofler (Direct Message) : please be brief
10:07:02 From Ada Okafor to Everyone : Which gauge is it?
`;

const laterChat = `10:06:40 From Bram Osei to Everyone : The map is at https://rivers.example/map
10:07:02 From Ada Okafor to Everyone : Which gauge is it?
10:07:30 From Bram Osei to Everyone : Replying to "Which gauge is it?"

The one at the bridge
10:07:45 From Ines Kofler to Everyone : Reacted to "The one at the bridge" with 👍
10:12:00 From Ines Kofler to Everyone : Thank you
`;

const transcript = `WEBVTT

1
00:00:04.000 --> 00:00:09.000
Ines Kofler: Let us open the meeting.

2
00:05:30.000 --> 00:05:41.000
Bram Osei: The gauge at the bridge has been silent since Tuesday.

3
00:09:00.000 --> 00:09:05.000
Ada Okafor: Then we look at the map.
`;

const invitation = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:17@rivers.example
DTSTART:20260922T100000Z
DTEND:20260922T110000Z
SUMMARY:Gauges in autumn
LOCATION:Room 4
DESCRIPTION:Agenda\\n1. Opening\\n2. Gauges\\n
ORGANIZER;CN=Ines Kofler:mailto:ines@rivers.example
ATTENDEE;ROLE=CHAIR;PARTSTAT=ACCEPTED;CN=Ines Kofler:mailto:ines@rivers.example
ATTENDEE;PARTSTAT=DECLINED;CN=Bram Osei:mailto:bram@rivers.example
END:VEVENT
END:VCALENDAR
`;

test('the roster is saved as a table and read from one', async ({ app }) => {
  const { page } = app;
  const own = await openMeeting(app);
  await press(page, 'Control+Shift+H');
  await page.getByRole('option', { name: /Rivers/ }).press('Enter');
  await press(page, 'Control+K');
  await page.keyboard.type('words and rules');
  await press(page, 'Enter');
  await page.getByRole('tab', { name: 'About' }).focus();
  await press(page, 'ArrowRight');
  const part = page.getByRole('region', { name: 'Roster' });
  await expect(part).toContainText('4 people');
  await part.getByRole('button', { name: 'Save as a table' }).press('Enter');
  await expect(page.getByText(/^Saved as Roster .*\.csv/)).toBeVisible();
  const dialog = page.waitForEvent('filechooser');
  await part.getByRole('button', { name: 'Read a table…' }).press('Enter');
  const table = 'Name,E-mail\nTama Rewi,tama@rivers.example\nInes Kofler,ines@rivers.example\n';
  await (
    await dialog
  ).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(part).toContainText('1 added, 0 changed, 4 as before.');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText(/settings of .* are saved/)).toBeVisible();
  const read = readGroup(readFileSync(join(own, 'group.json'), 'utf8'));
  if (!read.ok) throw new Error(read.messages[0]?.text);
  expect(read.value.content.people.map(({ surname }) => surname)).toContain('Rewi');
});

test('an attendance file is matched, asks whom it cannot tell, teaches the answer, and goes with one undo', async ({
  app,
}) => {
  const { page } = app;
  const own = await openMeeting(app);
  const mouseEvents = await watchMouse(page);
  await choose(page, 'list.csv', attendance);
  const people = page.getByRole('listbox', { name: 'Who is “A. Okafor”?' });
  await expect(people).toBeFocused();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel).toContainText('Question 1 of 1');
  await expect(panel).toContainText('1 new to the meeting');
  await expect(panel).toContainText('6 lines of the file: 4 taken, 1 merged and 1 heading');
  await expect(panel.getByRole('combobox', { name: 'Time zone of its hours' })).toHaveValue('UTC');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await expect(people.getByRole('option', { name: /Ada Okafor/ })).toBeVisible();
  const place = (await people.getByRole('option').allInnerTexts()).findIndex((text) =>
    text.includes('Ada Okafor'),
  );
  await press(page, String(place + 1));
  await expect(confirm(page)).toBeFocused();
  await expect(panel).toContainText('The question is answered.');
  await press(page, 'Enter');
  await expect(page.getByText(/^Imported: 4 people and 1 name learned\.$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  const list = page.getByRole('listbox', { name: 'Participants' });
  await expect(list.getByRole('option', { name: /^Ada Okafor, left 10:30/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /^Bram Osei, left 10:50/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /^Adam Okafor, expected/ })).toBeVisible();
  const aliases = () => {
    const read = readGroup(readFileSync(join(own, 'group.json'), 'utf8'));
    if (!read.ok) throw new Error(read.messages[0]?.text);
    return read.value.content.people.find(({ id }) => id === ada.id)?.aliases;
  };
  await expect.poll(aliases).toEqual(['A. Okafor']);

  await press(page, 'Control+Z');
  await expect(list.getByRole('option', { name: /^Ada Okafor, expected/ })).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(4);
  await expect.poll(aliases).toBeUndefined();
  await press(page, 'Control+Y');
  await expect(list.getByRole('option', { name: /^Ada Okafor, left 10:30/ })).toBeVisible();
  await expect.poll(aliases).toEqual(['A. Okafor']);
  await saved(page);
  expect(await mouseEvents()).toBe(0);
});

test('a chat and later an overlapping one come into the tray once, threaded, at the items of their times', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(app);
  await choose(page, 'chat.txt', firstChat);
  await expect(confirm(page)).toBeFocused();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel).toContainText('3 messages added');
  await expect(panel).toContainText('1 private message is left out');
  await press(page, 'Enter');
  const list = page.getByRole('listbox', { name: 'Chat messages' });
  await expect(list.getByRole('option')).toHaveCount(3);
  await list.focus();
  await press(page, 'End', 'Q');
  await expect(list.getByRole('option').last()).toContainText('queued');

  await paste(page, laterChat);
  await expect(confirm(page)).toBeFocused();
  await expect(panel).toContainText('2 messages added');
  await expect(panel).toContainText('2 there already');
  await expect(panel).toContainText('1 reaction folded in');
  await press(page, 'Enter');
  await expect(list.getByRole('option')).toHaveCount(5);
  await expect(list.getByRole('option', { name: /queued, Ada Okafor/ })).toBeVisible();
  const reply = list.getByRole('option', { name: /The one at the bridge/ });
  await expect(reply).toContainText('👍');
  await expect(reply).toContainText('answers Ada Okafor');

  await press(page, 'Control+Z');
  await expect(list.getByRole('option')).toHaveCount(3);
  await expect(list.getByRole('option', { name: /queued, Ada Okafor/ })).toBeVisible();
});

test('a transcript is laid beside the notes by one matched moment, and says who spoke near a note', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(app);
  await choose(page, 'meeting.vtt', transcript);
  await expect(confirm(page)).toBeFocused();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel).toContainText('3 passages added');
  await expect(panel).toContainText('Nobody knows when it began.');
  await press(page, 'Enter');
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(notes).toBeFocused();
  await press(page, 'Control+End', 'ArrowUp', 'Control+Shift+F8');
  const said = page.getByRole('listbox', { name: 'What was said' });
  await expect(said).toBeFocused();
  await expect(page.getByText(/About 10:07:00: “The bridge gauge is silent.”/)).toBeVisible();
  await press(page, 'ArrowDown', 'M');
  // The passage at five and a half minutes was said when the note of seven past ten was begun.
  await expect(said.getByRole('option')).toHaveCount(1);
  await expect(said.getByRole('option', { name: /^Bram Osei, 10:07:00/ })).toBeVisible();
  await press(page, 'Escape');
  await expect(notes).toBeFocused();
  await press(page, 'Control+Z');
  await expect(said.getByRole('option')).toHaveCount(3);
  await press(page, 'Control+Z');
  await expect(page.getByRole('tab', { name: 'Transcript' })).toBeHidden();
});

test('an invitation fills facts, people and agenda of the meeting as one step', async ({ app }) => {
  const { page } = app;
  await openMeeting(app);
  await choose(page, 'invite.ics', invitation);
  await expect(confirm(page)).toBeFocused();
  const panel = page.getByRole('region', { name: 'Import' });
  await expect(panel).toContainText('Gauges in autumn');
  await expect(panel).toContainText('Bram Osei · bram@rivers.example · apologies');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Gauges in autumn' })).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Participants' });
  await expect(list.getByRole('option', { name: /^Bram Osei, apologies/ })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Agenda' }).getByRole('option')).toHaveCount(4);
  await press(page, 'Control+Z');
  await expect(page.getByRole('heading', { name: 'Gauges in autumn' })).toBeHidden();
  await expect(list.getByRole('option', { name: /^Bram Osei, expected/ })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Agenda' }).getByRole('option')).toHaveCount(2);
});
