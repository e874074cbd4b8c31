import { expect, test } from 'vitest';
import { previewImport } from '../../shared/acts/preview-import';
import { createCountingIdSource } from '../../shared/base/ids';
import type { Meeting } from '../../shared/domain/meeting';
import { group } from '../builders/group';
import { meeting } from '../builders/meeting';
import { hardRoster } from '../roster/hard-names';

const forum = meeting({
  schedule: { date: '2026-09-22', start: '09:00', zone: 'Europe/Zurich' },
  people: hardRoster.slice(0, 40),
});
const rivers = group({ people: hardRoster });

/** Milliseconds of processor time, since other programs run beside the tests. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

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

function fastest(text: string, into: Meeting): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(() => preview(text, into))));
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

test.each([
  ['10,000 lines of chat', chat, 10_000],
  ['5,000 rows of attendance', attendance, 5001],
])('the preview of %s takes under a second', { timeout: 300_000 }, (what, text, lines) => {
  const first = preview(text, forum);
  expect(first.lines.at(-1)?.lastLine).toBe(lines);
  const fresh = fastest(text, forum);
  const again = fastest(text, first.meeting);
  console.log(
    `${what}: ${fresh.toFixed(0)} ms, once more into the same meeting ${again.toFixed(0)} ms`,
  );
  expect(Math.max(fresh, again)).toBeLessThan(1000);
});
