/**
 * Measures what keeping a meeting of 10,000 paragraphs on disk costs: bytes written for each changed
 * note, the time that sending a change takes the window, and opening with the journal beside opening
 * from the file alone, in pairs. Run with `npm run bench:autosave`; it fails where a bound is not kept.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildApp } from '../../../build/scripts/build-app';
import { openJournal } from '../../../electron/services/journal/journal';
import { createMeetingSessions } from '../../../electron/services/journal/meeting-sessions';
import { createFormatFiles } from '../../../electron/services/library/format-files';
import { createCountingIdSource } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { toJournalChange } from '../../../shared/ipc/journal-change';
import { launchBrowser, startLoopback } from '../../support/start-loopback';
import { benchContent } from '../bench-meeting.ts';
import { median } from '../measure-process.ts';

const changes = 200;
const pairs = 9;
const bounds = { kilobytesPerNote: 40, opening: 1.1, frame: 1000 / 60 };
const worker = new URL('../../../electron/services/journal/journal-worker.ts', import.meta.url);
const { meeting } = benchContent(10_000);
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-autosave-'));
const missed: string[] = [];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

function hold(name: string, value: number, bound: number, unit: string): void {
  console.log(`${name}: ${value.toFixed(2)} ${unit} (at most ${bound.toFixed(2)})`);
  if (value > bound) missed.push(name);
}

async function openIn(data: string) {
  mkdirSync(data, { recursive: true });
  const journal = await openJournal(join(data, 'journal.db'), worker);
  const sessions = createMeetingSessions({
    files: createFormatFiles('Rapporteur bench'),
    journal,
    ids: createCountingIdSource(),
    now: () => new Date(),
  });
  return { journal, sessions };
}

/** Bytes that this process has had written to its disks, by the kernel's own count. */
function bytesWritten(): number {
  return Number(/^write_bytes: (\d+)$/mu.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
}

/** The meeting with one more word in one note of its middle. */
function withWord(of: Meeting, turn: number): Meeting {
  const at = (turn * 37) % of.sections.length;
  const sections = of.sections.map((one, index) => {
    const [first] = one.notes;
    if (index !== at || first === undefined) return one;
    const content = [...first.content, { type: 'text' as const, text: ` word${String(turn)}` }];
    return { ...one, notes: one.notes.with(0, { ...first, content }) };
  });
  return { ...of, sections };
}

/** Types into the meeting through the journal and leaves it as a crash would: nothing saved. */
async function typeWords(path: string, data: string): Promise<void> {
  const { journal, sessions } = await openIn(data);
  const opened = valueOf(await sessions.open(path));
  let shown = opened.meeting;
  let base = 0;
  let before = bytesWritten();
  let said = 0;
  for (let turn = 0; turn <= changes; turn += 1) {
    const next = withWord(shown, turn);
    const change = toJournalChange(shown, diffMeetings(shown, next)!);
    valueOf(await sessions.append(opened.session, turn + 1, change));
    shown = next;
    if (turn > 0) said += JSON.stringify(change).length;
    else {
      base = bytesWritten() - before;
      before = bytesWritten();
    }
  }
  const each = (bytesWritten() - before) / changes;
  const file = statSync(path).size;
  console.log(
    `the file ${(file / 1e6).toFixed(1)} MB; the first change after a save ${(base / 1e6).toFixed(1)} MB with the state it rests on; each further change ${(said / changes / 1000).toFixed(2)} kB of JSON`,
  );
  console.log(`  to the disk: 1/${Math.round(file / each)} of the file for each change`);
  hold('written to disk for each changed note', each / 1000, bounds.kilobytesPerNote, 'kB');
  await journal.close();
}

async function timeOpening(path: string, data: string): Promise<number> {
  const { journal, sessions } = await openIn(data);
  const begun = performance.now();
  valueOf(await sessions.open(path));
  const took = performance.now() - begun;
  await journal.close();
  return took;
}

/** In the page: notes how long each turn of a timer took in which a change was sent: reading, comparing, printing, sending. */
function timeTimers(): void {
  const costs: number[] = [];
  let sends = 0;
  const send = Reflect.get(WebSocket.prototype, 'send') as (data: unknown) => void;
  WebSocket.prototype.send = function (this: WebSocket, data: unknown) {
    if (typeof data === 'string' && data.includes('"meeting.journal"')) sends += 1;
    Reflect.apply(send, this, [data]);
  };
  const start = window.setTimeout.bind(window);
  Object.assign(window, {
    costs,
    setTimeout: (act: () => void, after?: number) =>
      start(() => {
        const before = sends;
        const begun = performance.now();
        act();
        if (sends > before) costs.push(performance.now() - begun);
      }, after),
  });
}

/** Types into the real window and brings back how long each sending kept it, in milliseconds. */
async function timeWindow(): Promise<readonly number[]> {
  const home = join(folder, 'home');
  const path = join(home, 'Documents', 'Rapporteur', 'Long.minutes');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, writeMinutes(meeting));
  const shell = await startLoopback(home, path);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    // The whole turn of the timer in which a change is sent: reading, comparing, printing, sending.
    await page.addInitScript(timeTimers);
    await page.goto(shell.address);
    await page.locator('.meeting-page:focus').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+End');
    for (const character of 'The secretary thanked everybody for the work of this year. '.repeat(
      3,
    )) {
      await page.keyboard.type(character);
      await wait(60);
    }
    return await page.evaluate(() => (window as unknown as { costs: number[] }).costs);
  } finally {
    await browser.close();
    shell.process.kill('SIGKILL');
  }
}

await buildApp();
try {
  const path = join(folder, 'long.minutes');
  writeFileSync(path, writeMinutes(meeting));
  const data = join(folder, 'data');
  await typeWords(path, data);
  const alone: number[] = [];
  const journalled: number[] = [];
  // The first pair warms the machine and does not count.
  for (let pair = -1; pair < pairs; pair += 1) {
    const [file, both] = [
      await timeOpening(path, join(folder, 'none')),
      await timeOpening(path, data),
    ];
    if (pair < 0) continue;
    alone.push(file);
    journalled.push(both);
  }
  console.log(
    `opening: ${median(alone).toFixed(0)} ms from the file, ${median(journalled).toFixed(0)} ms with ${String(changes)} changes from the journal`,
  );
  const ratios = journalled.map((both, index) => both / (alone[index] ?? Number.NaN));
  hold('opening from the journal beside the file', median(ratios), bounds.opening, 'times');
  const costs = await timeWindow();
  const sorted = costs.toSorted((one, other) => one - other);
  console.log(
    `the window: ${String(costs.length)} changes sent; median ${median(costs).toFixed(1)} ms, longest ${(sorted.at(-1) ?? Number.NaN).toFixed(1)} ms`,
  );
  const most = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  hold('sending a change keeps the window (95 of 100)', most, bounds.frame, 'ms');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const line of missed) console.log(`MISSED ${line}`);
process.exitCode = missed.length === 0 ? 0 : 1;
