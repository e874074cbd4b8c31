/**
 * Measures what a key costs in the editor beside a bare page of Lexical's rich text with the same
 * words, width and style: from the key event to the next frame, without vsync, at the start, middle
 * and end of 200, 2,000 and 10,000 paragraphs; and how long opening takes. Then the same in a busy
 * meeting, with people, snippets, glossary and actions that are looked for at every word, and with
 * vsync, where no key may take longer than two frames. Run on demand.
 */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { build, preview } from 'vite';
import { fileURLToPath } from 'node:url';

const config = fileURLToPath(new URL('../../../build/vite.harness.config.ts', import.meta.url));
const sizes = [200, 2000, 10_000];
const targets: Readonly<Record<number, number>> = { 200: 1.2, 2000: 1, 10_000: 0.25 };
const turns = 3;
const loadsEach = 4;
const keysEach = 40;
/** Where keys are typed, as parts of the text. */
const places = [0, 0.5, 0.999];

await build({ configFile: config, mode: 'production', logLevel: 'error' });
const server = await preview({ configFile: config, preview: { port: 5191 }, logLevel: 'error' });
const args = ['--no-sandbox'];
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const unbound = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Two frames of sixty a second, in milliseconds, and half a millisecond for the clock. */
const twoFrames = 2 * (1000 / 60) + 0.5;
const missed: string[] = [];

try {
  const freely = await chromium.launch({ executablePath, args: [...args, ...unbound] });
  for (const size of sizes) {
    const { bare, ours, busy } = await measureAll(freely, ['bare', 'ours', 'busy'], size);
    const target = targets[size] ?? 1;
    console.log(`${size} paragraphs without vsync: bare ${text(bare)}`);
    for (const [name, times] of Object.entries({ ours, busy })) {
      const ratio = times.median / bare.median;
      console.log(`  ${name} ${text(times)}: ${ratio.toFixed(2)} of bare (at most ${target})`);
      if (ratio > target) missed.push(`${name}, ${size} paragraphs: ${ratio.toFixed(2)} of bare`);
    }
    const load = ours.load / bare.load;
    console.log(`  opening: ${load.toFixed(2)} of bare (at most 1 at 10,000)`);
    if (size === 10_000 && load > 1) missed.push(`opening: ${load.toFixed(2)} of bare`);
  }
  await freely.close();
  const seen = await chromium.launch({ executablePath, args });
  for (const size of sizes) {
    const { bare, busy } = await measureAll(seen, ['bare', 'busy'], size);
    console.log(`${size} paragraphs with vsync: bare ${text(bare)}`);
    console.log(`  busy ${text(busy)} (p95 at most two frames, on a machine without other work)`);
    if (busy.p95 > twoFrames) missed.push(`with vsync, ${size}: p95 ${busy.p95.toFixed(1)} ms`);
  }
  await seen.close();
  for (const line of missed) console.log(`MISSED ${line}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await server.close();
}

/** What is measured: the bare page, our editor with plain paragraphs, or with all that looks at words. */
type Subject = 'bare' | 'ours' | 'busy';

interface Times {
  readonly median: number;
  readonly p95: number;
  readonly load: number;
  readonly places: readonly number[];
}

function text({ median, p95, load, places }: Times): string {
  const at = places.map((time) => time.toFixed(1)).join('/');
  return `${median.toFixed(1)} ms (${at} at start/middle/end, p95 ${p95.toFixed(1)}), opened in ${load.toFixed(0)}`;
}

/** Takes the subjects in turns, so that what else the machine does is shared among them. */
async function measureAll<Name extends Subject>(
  chrome: Browser,
  subjects: readonly Name[],
  size: number,
): Promise<Record<Name, Times>> {
  const taken = new Map(subjects.map((one): [Name, Turn[]] => [one, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const one of subjects) taken.get(one)?.push(await measure(chrome, one, size));
  }
  const summed = [...taken].map(([one, all]) => [one, sumUp(all)] as const);
  return Object.fromEntries(summed) as Record<Name, Times>;
}

function sumUp(all: readonly Turn[]): Times {
  const keys = all.flatMap(({ places: at }) => at.flat());
  return {
    median: quantile(keys, 0.5),
    p95: quantile(keys, 0.95),
    load: quantile(
      all.flatMap(({ loads }) => loads),
      0.5,
    ),
    places: places.map((_place, at) =>
      quantile(
        all.flatMap((one) => one.places[at] ?? []),
        0.5,
      ),
    ),
  };
}

/** Milliseconds of one turn: of each opening, and of each key by place. */
interface Turn {
  readonly loads: readonly number[];
  readonly places: readonly (readonly number[])[];
}

async function measure(chrome: Browser, subject: Subject, size: number): Promise<Turn> {
  const page = await chrome.newPage({ viewport: { width: 1000, height: 800 } });
  const loads: number[] = [];
  for (let run = 0; run < loadsEach; run += 1) loads.push(await load(page, subject, size));
  await page.waitForTimeout(500);
  const typed: (readonly number[])[] = [];
  for (const place of places) typed.push(await type(page, Math.floor(size * place)));
  await page.close();
  return { loads, places: typed };
}

/** Milliseconds from an empty page to all paragraphs on it, ready for the first key. */
async function load(page: Page, subject: Subject, size: number): Promise<number> {
  await page.goto(`http://127.0.0.1:5191/${subject === 'bare' ? 'bare' : 'index'}.html`);
  await page.waitForLoadState('networkidle');
  const asked = { count: size, isBusy: subject === 'busy' };
  return page.evaluate(async ({ count, isBusy }) => {
    const { fill, harness } = window as Partial<Pick<Window, 'fill' | 'harness'>>;
    const meeting = isBusy ? harness?.busyMeeting(count) : harness?.longMeeting(count);
    const began = performance.now();
    fill?.(count);
    if (meeting !== undefined) harness?.open(meeting);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, asked);
}

async function type(page: Page, index: number): Promise<number[]> {
  const paragraph = page
    .locator('.note, #page p')
    .filter({ hasText: new RegExp(`^${index} The observers`, 'u') });
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - began);
          channel.port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keysEach + 5; key += 1) {
    await page.keyboard.press('abcdefghij'.charAt(key % 10));
    await page.waitForTimeout(15);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times.splice(5));
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
