/**
 * Measures what a key costs in the editor beside a bare page of Lexical's rich text with the same
 * words, width and style: from the key event to the next frame, without vsync, at the start, middle
 * and end of 200, 2,000 and 10,000 paragraphs; and how long opening takes. Run on demand.
 */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { build, preview } from 'vite';
import { fileURLToPath } from 'node:url';

const config = fileURLToPath(new URL('../../../build/vite.harness.config.ts', import.meta.url));
const sizes = [200, 2000, 10_000];
const targets: Readonly<Record<number, number>> = { 200: 1.2, 2000: 1, 10_000: 0.25 };
const keysEach = 40;

await build({ configFile: config, mode: 'production', logLevel: 'error' });
const server = await preview({ configFile: config, preview: { port: 5191 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  let missed = 0;
  for (const size of sizes) {
    const bare = await measure(browser, 'bare.html', size);
    const ours = await measure(browser, 'index.html', size);
    const ratio = ours.median / bare.median;
    if (ratio > (targets[size] ?? 1)) missed += 1;
    console.log(
      `${size} paragraphs: bare ${text(bare)}; ours ${text(ours)}; ratio ${ratio.toFixed(2)} (target ${targets[size]}), load ratio ${(ours.load / bare.load).toFixed(2)}`,
    );
    console.log(`  places start/middle/end: bare ${places(bare)}; ours ${places(ours)}`);
  }
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

interface Times {
  readonly median: number;
  readonly p95: number;
  readonly load: number;
  readonly places: readonly number[];
}

function text({ median, p95, load }: Times): string {
  return `${median.toFixed(1)} ms (p95 ${p95.toFixed(1)}), load ${load.toFixed(0)}`;
}

function places(times: Times): string {
  return times.places.map((time) => time.toFixed(1)).join('/');
}

async function measure(chrome: Browser, file: string, size: number): Promise<Times> {
  const page = await chrome.newPage({ viewport: { width: 1000, height: 800 } });
  const loads: number[] = [];
  for (let run = 0; run < 5; run += 1) loads.push(await load(page, file, size));
  await page.waitForTimeout(500);
  const all: number[] = [];
  const medians: number[] = [];
  for (const place of [0, 0.5, 0.999]) {
    const times = await type(page, Math.floor(size * place));
    all.push(...times);
    medians.push(quantile(times, 0.5));
  }
  await page.close();
  return {
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    load: quantile(loads, 0.5),
    places: medians,
  };
}

/** Milliseconds from an empty page to all paragraphs on it, ready for the first key. */
async function load(page: Page, file: string, size: number): Promise<number> {
  await page.goto(`http://127.0.0.1:5191/${file}`);
  await page.waitForLoadState('networkidle');
  return page.evaluate(async (count) => {
    const { fill, harness } = window as Partial<Pick<Window, 'fill' | 'harness'>>;
    const meeting = harness?.longMeeting(count);
    const began = performance.now();
    fill?.(count);
    if (meeting !== undefined) harness?.open(meeting);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, size);
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
