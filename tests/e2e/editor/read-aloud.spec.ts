import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { caretAt, openPage, outline } from './page';

// As the browser runs where a screen reader is: without one it leaves out of its tree what is not laid out.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--force-renderer-accessibility'];
    await use({ ...launchOptions, args });
  },
});

/** The words of the page in the order in which a screen reader goes through them. */
async function readAloud(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly string[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    if (node.role?.value === 'StaticText') return [String(node.name?.value)];
    return (node.childIds ?? []).flatMap(read);
  };
  return read(nodes[0]?.nodeId ?? '');
}

test('a screen reader finds every heading and note of a long page in their order', async ({
  page,
}) => {
  await openPage(page);
  await page.evaluate(() => window.harness.open(window.harness.longMeeting(2000)));
  await caretAt(page, '3 The');
  const isOfMeeting = (text: string) => /^(?:\d+ The|Item)/u.test(text);
  const lines = (await outline(page)).map((line) => line.replace(/^# /u, ''));
  await expect
    .poll(async () => (await readAloud(page)).filter(isOfMeeting))
    .toEqual(lines.filter(isOfMeeting));
});
