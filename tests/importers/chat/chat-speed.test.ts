import { expect, test } from 'vitest';
import { importChat } from '../../../shared/acts/import-chat';
import { createCountingIdSource } from '../../../shared/base/ids';
import { readChat } from '../../../shared/importers/chat/read-chat';
import { meeting } from '../../builders/meeting';

/** On a machine that is busy with other things. */
const slow = { timeout: 300_000 };

const place = {
  createId: createCountingIdSource(),
  now: '2026-09-23T12:00:00.123Z',
  personOf: () => undefined,
};

function preview(text: string, into = meeting()) {
  const read = readChat(text);
  if (!read.ok) throw new Error('the sample is a chat');
  return importChat(into, read.value, { zone: 'Europe/Zurich', date: '2026-09-23' }, place);
}

/** Milliseconds of processor time, since other programs run beside the tests. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function clockOf(second: number): string {
  return new Date(second * 1000).toISOString().slice(11, 19);
}

test.each([
  ['one message over and over', () => 'Ana: yes'],
  ['quotation marks', () => '10:00:00 From Ana to Everyone : re "a" "b" "c" "d" "e" "f" "g"'],
  ['words for "to"', () => `10:00:00 From ${'to a '.repeat(40)}: x`],
  ['brackets', () => `10:00:00 From ${'('.repeat(300)}: x`],
  ['hours', (at: number) => `${clockOf(at)} From Ana to Everyone : ${clockOf(at)}`],
  [
    'quotes of nothing',
    (at: number) => `10:00:00 From A : Reacted to "${'x'.repeat(at % 60)}..." with x`,
  ],
])('time grows with the lines of %s, not with their square', slow, (_what, lineAt) => {
  const timeFor = (count: number) => {
    const text = Array.from({ length: count }, (_, at) => lineAt(at)).join('\n');
    return timeOf(() => preview(text, preview(text).meeting));
  };
  timeFor(200);
  // Four times the lines in sixteen times the time would be a square; the start is for the machine's own work.
  expect(timeFor(6000)).toBeLessThan(500 + timeFor(1500) * 10);
});
