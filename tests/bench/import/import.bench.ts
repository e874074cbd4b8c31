/**
 * Measures what the preview of a long file costs beside reading the same text as bare rows with
 * papaparse, in pairs: `npm run bench:import`. It fails where a ratio or the second that a person
 * waits at most is not kept.
 */
import Papa from 'papaparse';
import { previewImport } from '../../../shared/acts/preview-import';
import { createCountingIdSource } from '../../../shared/base/ids';
import type { Meeting } from '../../../shared/domain/meeting';
import { group } from '../../builders/group';
import { meeting } from '../../builders/meeting';
import { person } from '../../builders/people';
import { hardRoster } from '../../roster/hard-names';
import { median } from '../measure-process.ts';

const forum = meeting({
  schedule: { date: '2026-09-22', start: '09:00', zone: 'Europe/Zurich' },
  people: hardRoster.slice(0, 40),
});
const rivers = group({ people: hardRoster });

function preview(text: string, into: Meeting) {
  const place = {
    meeting: into,
    group: rivers,
    createId: createCountingIdSource(),
    now: '2026-09-22T12:00:00Z',
  };
  const read = previewImport({ bytes: Buffer.from(text, 'utf8') }, place);
  if (!read.ok) throw new Error(read.messages[0]?.text);
  return read.value;
}

function clockOf(second: number): string {
  return new Date(second * 1000).toISOString().slice(11, 19);
}

function nameOf(at: number): string {
  const person = hardRoster[at % hardRoster.length];
  const round = Math.floor(at / hardRoster.length);
  return `${person?.given ?? ''} ${person?.surname ?? ''}${round === 0 ? '' : ` ${'abcdefghijklmnopqrst'[round % 20] ?? ''}ova`}`;
}

const chat = Array.from({ length: 10_000 }, (_, at) => {
  const said =
    at % 9 === 8
      ? `Reacted to "Point ${at - 3} is about..." with 👍`
      : `Point ${at} is about the river`;
  return `${clockOf(32_400 + at)} From ${nameOf(at % 300)} to Everyone : ${said}`;
}).join('\n');

const attendance = [
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
  ...Array.from({ length: 5000 }, (_, at) => {
    const email = at % 3 === 0 ? '' : `person${at % 2500}@x.example`;
    return `"${nameOf(at % 2500)}",${email},09/22/2026 ${clockOf(32_400 + at)},09/22/2026 ${clockOf(34_000 + at)},27,No`;
  }),
].join('\r\n');

/** Milliseconds that a piece of work took. */
function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const pairs = 9;
const longest = 1000;
const missed: string[] = [];

function measure(what: string, text: string, into: Meeting, highestRatio: number): void {
  const rows: number[] = [];
  const previews: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    rows.push(timeOf(() => Papa.parse(text)));
    previews.push(timeOf(() => preview(text, into)));
  }
  const [bare, whole] = [median(rows), median(previews)];
  console.log(
    `${what}: ${whole.toFixed(0)} ms (at most ${longest}), bare rows ${bare.toFixed(1)} ms, ` +
      `ratio ${(whole / bare).toFixed(0)} (at most ${highestRatio})`,
  );
  if (whole > longest || whole / bare > highestRatio) missed.push(what);
}

for (const [what, text, ratio] of [
  ['10,000 lines of chat', chat, 200],
  ['5,000 rows of attendance', attendance, 100],
] as const) {
  measure(what, text, forum, ratio);
  measure(`${what}, once more into the same meeting`, text, preview(text, forum).meeting, ratio);
}

/** People whose names differ by a digit, and a list of as many of them, half of whom nobody knows. */
function alike(count: number): { readonly into: Meeting; readonly text: string } {
  const digits = (at: number) => String(at).padStart(4, '0');
  const people = Array.from({ length: count }, (_, at) =>
    person('Delegate', `Number${digits(at)}`),
  );
  const rows = Array.from(
    { length: count },
    (_, at) => `Delegate Number${digits(at + count / 2)},2026-09-22 10:00:00,2026-09-22 11:00:00`,
  );
  return { into: { ...forum, people }, text: ['Name,Join Time,Leave Time', ...rows].join('\n') };
}

/** Four times the people in sixteen times the time would be a square; half of that is the most. */
function measureGrowth(fewest: number): void {
  const [few, many] = [alike(fewest), alike(fewest * 4)];
  const times = ({ text, into }: typeof few) =>
    median(Array.from({ length: pairs }, () => timeOf(() => preview(text, into))));
  preview(many.text, many.into);
  const [short, long] = [times(few), times(many)];
  const what = `${fewest} and ${fewest * 4} names that differ by a digit`;
  console.log(`${what}: ${short.toFixed(0)} and ${long.toFixed(0)} ms (at most 8 times)`);
  if (long > short * 8) missed.push(what);
}

measureGrowth(300);

if (missed.length > 0) {
  console.error(`Not kept: ${missed.join('; ')}.`);
  process.exitCode = 1;
}
