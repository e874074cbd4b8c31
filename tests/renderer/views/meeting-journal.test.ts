import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { createMeetingJournal } from '../../../renderer/views/meeting/session/journal';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { meeting } from '../../builders/meeting';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = '2030-05-02T12:00:00.000Z';
const opened = { session: 'session-1', path: '/a.minutes', meeting: meeting(), sequence: 0 };

/** A window's journal before a disk that answers when it is told to. */
function open() {
  const asked: { name: string; sequence?: number; change?: { type: string } }[] = [];
  const waiting: ((result: Result<unknown>) => void)[] = [];
  const bridge = {
    request: (name: string, params: object) => {
      asked.push({ name, ...params });
      return new Promise((resolve) => waiting.push(resolve));
    },
    connection: () => 'open',
    onConnection: () => () => undefined,
  } as unknown as Bridge;
  const journal = createMeetingJournal({
    bridge,
    opened: { ...opened, savedAt: at },
    takeChanges: () => ({ facts: { language: 'fr' } }),
    read: () => opened.meeting,
    absorb: () => undefined,
    tell: () => undefined,
  });
  const answer = async (result: Result<unknown> = succeed({ at })) => {
    waiting.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  /** A key every 100 milliseconds. */
  const type = async (keys: number) => {
    for (let key = 0; key < keys; key += 1) {
      journal.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  const sent = () => asked.map(({ name, sequence, change }) => [name, sequence, change?.type]);
  return { journal, answer, type, sent };
}

test('what is typed goes on its way every 300 milliseconds, however slowly the disk answers', async () => {
  const { journal, answer, type, sent } = open();
  await type(12);
  const states = [journal.state.get().type];
  await answer();
  states.push(journal.state.get().type);
  await vi.advanceTimersByTimeAsync(300);
  for (let left = sent().length; left > 0; left -= 1) await answer();
  states.push(journal.state.get().type);
  expect([sent().slice(0, 4), states]).toEqual([
    [1, 2, 3, 4].map((sequence) => ['meeting.journal', sequence, 'changes']),
    ['writing', 'writing', 'saved'],
  ]);
});

test('after a change that did not arrive the whole meeting follows, also with others on their way', async () => {
  const { journal, answer, type, sent } = open();
  await type(6);
  const gap = fail(errorMessage('journal.gap', 'Some changes did not arrive.'));
  await answer(gap);
  await answer(gap);
  await vi.advanceTimersByTimeAsync(300);
  const kinds = sent().map(([, , type]) => type);
  for (let left = sent().length; left > 0; left -= 1) await answer();
  expect([kinds.slice(0, 2), kinds.includes('whole'), journal.state.get().type]).toEqual([
    ['changes', 'changes'],
    true,
    'saved',
  ]);
});

test('several refusals of a session that is gone open the meeting again once', async () => {
  const { answer, type, sent } = open();
  await type(6);
  const gone = fail(errorMessage('meeting.not-open', 'This meeting is not open any more.'));
  await answer(gone);
  await answer(gone);
  expect(sent().filter(([name]) => name === 'meeting.open')).toHaveLength(1);
});

test('a meeting that was left is not opened again by what comes late', async () => {
  const { journal, answer, type, sent } = open();
  await type(1);
  const closed = journal.close();
  await answer();
  const before = sent().map(([name]) => name);
  await type(6);
  await vi.advanceTimersByTimeAsync(5_000);
  await answer(fail(errorMessage('meeting.not-open', 'This meeting is not open any more.')));
  await closed;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([before.at(-1), sent().map(([name]) => name)]).toEqual(['meeting.close', before]);
});
