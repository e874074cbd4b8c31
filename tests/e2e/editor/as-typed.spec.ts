import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Meaning } from '../../../shared/domain/meaning';
import { groupFacts } from '../../builders/group';
import { sampleMeeting } from '../harness/sample-meeting';
import { caretAt, openPage, outline, press, readMeeting } from './page';

/** The sample on Thursday 25 March 2021, of a group with shorthand, beside a recording begun half an hour before. */
const withGroup: Meeting = {
  ...sampleMeeting,
  id: 'with-group',
  schedule: { date: '2021-03-25', zone: 'Africa/Nairobi' },
  group: {
    ...groupFacts(),
    snippets: [
      { short: 'iwa', text: 'it was agreed that' },
      { short: 'ty', text: 'The chair thanked the speaker.' },
    ],
    glossary: [
      { term: 'WMO', expansion: 'World Meteorological Organization' },
      { term: 'UN', expansion: 'United Nations' },
    ],
  },
  recordings: [
    {
      id: 'recording',
      start: '2030-03-25T14:00:00Z',
      pauses: [{ at: 600, seconds: 300 }],
      parts: [],
    },
  ],
};

test.beforeEach(async ({ page }) => {
  await openPage(page, withGroup);
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
});

const lines = async (page: Page) => {
  const all = await outline(page);
  return all.slice(all.indexOf('# Any other business') + 1, all.indexOf('# closing'));
};

const lastMeaning = async (page: Page): Promise<Meaning | undefined> =>
  (await readMeeting(page)).sections[2]!.notes.findLast(({ meaning }) => meaning.kind === 'action')
    ?.meaning;

test('a snippet is written out with the space behind it, and the first undo gives back what was typed', async ({
  page,
}) => {
  await page.keyboard.type('So iwa ');
  expect(await lines(page)).toEqual(['So it was agreed that ']);
  await press(page, 'Control+z');
  expect(await lines(page)).toEqual(['So iwa ']);
  await page.keyboard.type('stays. Kiwa too. Iwa all go.');
  expect(await lines(page)).toEqual(['So iwa stays. Kiwa too. It was agreed that all go.']);
});

test('a term is written out where it is first used, once, and never against the writer’s will', async ({
  page,
}) => {
  await page.keyboard.type('The WMO reported; the WMO left. RUN UN.');
  expect(await lines(page)).toEqual([
    'The World Meteorological Organization (WMO) reported; the WMO left. RUN United Nations (UN).',
  ]);
  await press(page, 'Control+z');
  expect(await lines(page)).toEqual([
    'The World Meteorological Organization (WMO) reported; the WMO left. RUN UN.',
  ]);
  await press(page, 'Enter');
  await page.keyboard.type('The UN and the WMO agree.');
  expect((await lines(page))[1]).toBe('The UN and the WMO agree.');
});

test('an action’s owner and due date are understood as typed, shown in the margin, and taken back with the words', async ({
  page,
}) => {
  await page.keyboard.type('Action: send the plan @AL by 8 April');
  expect(await lastMeaning(page)).toEqual({
    kind: 'action',
    action: {
      owners: [{ type: 'person', person: 'person-ann-lee' }],
      status: 'open',
      due: { type: 'date', date: '2021-04-08', typed: 'by 8 April' },
    },
  });
  expect(await lines(page)).toEqual(['[action] send the plan Ann Lee by 8 April']);
  await expect(page.locator('.note[data-kind="action"]')).toHaveAttribute('data-due', '2021-04-08');
  await page.keyboard.type(' at the latest, and tell all');
  expect((await lastMeaning(page))?.kind).toBe('action');
  await expect(page.locator('.note[data-kind="action"]')).toHaveAttribute('data-due', '2021-04-08');
  await press(page, ...[...' April at the latest, and tell all'].map(() => 'Backspace'));
  await expect(page.locator('.note[data-kind="action"]')).not.toHaveAttribute('data-due', /./u);
});

test('a last clause that is nothing but a day is a due date only as long as nothing follows it', async ({
  page,
}) => {
  const noted = page.locator('.note[data-kind="action"]');
  await page.keyboard.type('Action: send the plan, 8 April');
  await expect(noted).toHaveAttribute('data-due', '2021-04-08');
  await page.keyboard.type(' edition first');
  await expect(noted).not.toHaveAttribute('data-due', /./u);
  expect(await lines(page)).toEqual(['[action] send the plan, 8 April edition first']);
});

test('words and what follows from them are one step of typing, so that one undo takes both back', async ({
  page,
}) => {
  await page.keyboard.type('Action: ');
  await page.keyboard.type('send it by 8 April');
  await press(page, 'Control+z');
  expect(await lines(page)).toEqual(['[action] ']);
  expect((await lastMeaning(page))?.kind).toBe('action');
  await expect(page.locator('.note[data-kind="action"]')).not.toHaveAttribute('data-due', /./u);
});

test('what follows the owner’s name tells where the name ends', async ({ page }) => {
  for (const line of [
    'Action: @Ann Lee to write',
    'Action: @Bo to read, with @all.',
    'Action: report @Zoé',
    'Action: @nobody known',
  ]) {
    await page.keyboard.type(line);
    await press(page, 'Enter', 'Enter');
  }
  expect((await lines(page)).filter((line) => line !== '')).toEqual([
    '[action] Ann Lee to write',
    '[action] Bo Ek to read, with all.',
    '[action] report Zoé Martin',
    '[action] @nobody known',
  ]);
  const { notes } = (await readMeeting(page)).sections[2]!;
  const owners = notes.flatMap(({ meaning }) =>
    meaning.kind === 'action'
      ? [meaning.action.owners.map((one) => ('person' in one ? one.person : one.type))]
      : [],
  );
  expect(owners).toEqual([['person-ann-lee'], ['person-bo-ek', 'all'], ['person-zoe-martin'], []]);
});

test('a half understood due date is asked beside the caret; Tab answers, and the words stay', async ({
  page,
}) => {
  await page.keyboard.type('Action: answer by 8/4');
  expect(await page.getByRole('option').allTextContents()).toEqual([
    '2021-04-08',
    '2021-08-04',
    'nextMeeting',
    'none',
  ]);
  await page.keyboard.type(' please');
  await expect(page.getByRole('listbox')).toBeHidden();
  expect((await lastMeaning(page))?.kind).toBe('action');
  await press(page, 'Control+D', 'ArrowDown', 'Enter');
  expect(await lastMeaning(page)).toEqual({
    kind: 'action',
    action: {
      owners: [],
      status: 'open',
      due: { type: 'date', date: '2021-08-04', typed: 'by 8/4' },
    },
  });
  expect(await lines(page)).toEqual(['[action] answer by 8/4 please']);
  await press(page, 'Control+z');
  await expect(page.locator('.note[data-kind="action"]')).toHaveAttribute(
    'data-due-type',
    'unclear',
  );
});

test('one key shows when the note of the caret was begun and where that is in the recording', async ({
  page,
}) => {
  await page.keyboard.type('something');
  await press(page, 'Shift+F4');
  const here = page.locator('[data-time]');
  await expect(here).toHaveAttribute('data-time', '2030-03-25T14:30:00Z Africa/Nairobi 1500');
  await press(page, 'ArrowUp');
  await expect(here).toHaveCount(0);
  await press(page, 'ArrowDown', 'Shift+F4');
  await expect(here).toHaveCount(0);
});

test('Tab in a heading nests its agenda item, and two headings of one item have one title', async ({
  page,
}) => {
  await caretAt(page, 'Any other business');
  await press(page, 'Tab');
  expect((await readMeeting(page)).agenda.items.map(({ level }) => level)).toEqual([0, 1, 1]);
  await press(page, 'Shift+Tab', 'Control+z');
  expect((await readMeeting(page)).agenda.items.map(({ level }) => level)).toEqual([0, 1, 1]);
  const [first, second] = sampleMeeting.sections;
  await page.evaluate((other) => window.harness.open(other), {
    ...sampleMeeting,
    id: 'twice',
    sections: [first!, { ...second!, items: ['item-welcome'] }],
  } satisfies Meeting);
  await caretAt(page, 'Welcome');
  await page.keyboard.type(' all');
  await expect(page.locator('.section-heading')).toHaveText(['Welcome all', 'Welcome all']);
  await press(page, 'Control+z');
  await expect(page.locator('.section-heading')).toHaveText(['Welcome', 'Welcome']);
});
