import { expect, test } from '@playwright/test';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { bold, footnote, mention } from '../../builders/text';
import { openPage, outline, press, readMeeting } from './page';
import { people } from '../harness/sample-meeting';

const far = meeting({
  people: Object.values(people),
  sections: [
    section(
      'The gauge',
      note(['A ga', bold('uge'), ' and a Gauge.']),
      note(['By ', mention(people.ann, 'asTyped', 'Gauge Lee')]),
    ),
    ...Array.from({ length: 12 }, (_, item) =>
      section(
        `Item ${item}`,
        ...Array.from({ length: 30 }, (_unused, line) => note(`Line ${item}.${line} on gauges`)),
      ),
    ),
    section('Last', note(['Ends', footnote('see the gauge list')])),
  ],
});

const anyPart = { matchCase: false, wholeWords: false };

test('finds over runs, footnotes, headings and sections that are not drawn, and goes round', async ({
  page,
}) => {
  await openPage(page, far);
  const find = await page.evaluate((options) => {
    const { find: finder } = window.harness;
    finder.search('gauge', options);
    const whole = finder.state.peek()!.count;
    finder.search('Gauge', { matchCase: true, wholeWords: true });
    const exact = finder.state.peek()!.count;
    finder.search('gauge', options);
    finder.visit('previous');
    const selected = getSelection()!.toString();
    const { top } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    finder.visit('next');
    return {
      whole,
      exact,
      selected,
      shown: top > 0 && top < innerHeight,
      current: finder.state.peek()!.current,
    };
  }, anyPart);
  expect(find).toEqual({ whole: 365, exact: 2, selected: 'gauge', shown: true, current: 0 });
});

test('replaces all in one step, keeping formats and mentions, and undo brings all back', async ({
  page,
}) => {
  await openPage(page, far);
  const before = await outline(page);
  const count = await page.evaluate((options) => {
    window.harness.find.search('gauge', options);
    return window.harness.find.replaceAll('meter');
  }, anyPart);
  expect(count).toBe(364);
  const after = await readMeeting(page);
  expect(after.agenda.items[0]!.title).toEqual([{ type: 'text', text: 'The meter' }]);
  expect(after.sections[0]!.notes[0]!.content).toEqual([
    { type: 'text', text: 'A meter and a meter.' },
  ]);
  expect(await page.evaluate(() => window.harness.steps().undo)).toBe('replace');
  await page.locator('.note').first().click();
  await press(page, 'Control+z');
  expect(await outline(page)).toEqual(before);
});
