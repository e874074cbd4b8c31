import { expect, test } from 'vitest';
import { handleMessage } from '../../shared/acts/chat';
import type { Meeting } from '../../shared/domain/meeting';
import { section } from '../builders/meeting';
import { chatOf, imported, place, september } from './chat-telling';

const saved = [
  '10:00:05 From Ana to Everyone:\n\tWho can chair the next meeting in May?',
  '10:00:30 From Li to Ana(Direct Message):\n\tNot him please',
  '10:01:10 From Bo to Everyone:\n\t+1',
  '10:01:40 From Bo to Everyone:\n\t+1',
  '10:02:00 From Li to Everyone:\n\tReplying to "Who can chair the ne..."\n\t\n\tI can, see https://example.org/li',
  '10:02:05 From Bo to Everyone:\n\tReacted to "I can, see https://e..." with 👍',
].join('\n');

const merged = [
  '10:00:05 Ana: Who can chair the next meeting in May?',
  '10:01:10 Bo: +1',
  '10:01:40 Bo: +1',
  '10:02:00 Li: I can, see https://example.org/li ^0 👍1',
];

test('a saved chat comes into the tray, private messages are left out and counted', () => {
  const result = imported(september(), saved);
  expect(chatOf(result.meeting)).toEqual(merged);
  expect(result).toMatchObject({
    added: ['chat-1', 'chat-2', 'chat-3', 'chat-4'],
    changed: [],
    known: 0,
    reactions: 1,
    leftPrivate: 1,
    clock: { type: 'clock', zone: 'UTC', date: '2026-09-23' },
    strangers: ['Ana', 'Bo', 'Li'],
    messages: [],
  });
  expect(result.meeting.chat?.at(-1)?.links).toEqual(['https://example.org/li']);
});

test('private messages come in where that is wanted, and are marked', () => {
  expect(chatOf(imported(september(), saved, { withPrivate: true }).meeting)).toContain(
    '10:00:30 Li: Not him please (private)',
  );
});

test('the same chat once more changes nothing', () => {
  const { meeting } = imported(september(), saved);
  const again = imported(meeting, saved);
  expect(again.meeting).toBe(meeting);
  expect(again).toMatchObject({ added: [], changed: [], known: 4 });
});

test('what has been done with a message stays', () => {
  const { meeting } = imported(september(), saved);
  const handled = handleMessage(meeting, 'chat-2', 'readOut');
  const more = `${saved}\n10:03:00 From Bo to Everyone:\n\tThanks`;
  expect(chatOf(imported(handled, more).meeting)).toEqual([
    ...merged.map((line, at) => (at === 1 ? `${line} [readOut]` : line)),
    '10:03:00 Bo: Thanks',
  ]);
});

test('words pasted without seconds are the messages of the saved file', () => {
  const pasted =
    '10:00 From Ana to Everyone: Who can chair the next meeting in May?\n10:01 From Bo to Everyone: +1';
  const { meeting } = imported(september(), pasted);
  const result = imported(handleMessage(meeting, 'chat-1', 'queued'), saved);
  expect(chatOf(result.meeting)).toEqual(
    merged.map((line, at) => (at === 0 ? `${line} [queued]` : line)),
  );
  expect(result).toMatchObject({ changed: ['chat-1', 'chat-2'], known: 2 });
});

test('words typed by hand, or pasted without any time, are found in the saved file', () => {
  const at = '2026-09-23T10:03:20.456Z';
  const typed = imported(september(), 'Bo: +1', { isTyped: true }, place({ now: at })).meeting;
  const pasted = imported(typed, 'Ana: Who can chair the next meeting in May?\nBo: +1').meeting;
  expect(chatOf(pasted)).toEqual([
    'Ana: Who can chair the next meeting in May?',
    '10:03:20 Bo: +1',
  ]);
  expect(chatOf(imported(pasted, saved).meeting)).toEqual(merged);
});

test('a line typed a second time is a second message', () => {
  const once = imported(september(), 'Bo: +1', { isTyped: true }).meeting;
  expect(chatOf(imported(once, 'Bo: +1', { isTyped: true }).meeting)).toHaveLength(2);
});

test('edited words replace the old ones and keep what was done with them', () => {
  const { meeting } = imported(september(), saved);
  const handled = handleMessage(meeting, 'chat-1', 'answered');
  const edited = saved.replace(
    'Who can chair the next meeting in May?',
    'Who can chair the next meeting in June?',
  );
  const result = imported(handled, edited);
  expect(chatOf(result.meeting)[0]).toBe(
    '10:00:05 Ana: Who can chair the next meeting in June? [answered]',
  );
  expect(result).toMatchObject({ added: [], changed: ['chat-1'] });
});

test('a reaction whose message comes later is folded then', () => {
  const part = saved.split('\n').slice(-2).join('\n');
  const early = imported(september(), part);
  expect(chatOf(early.meeting)).toEqual([
    '10:02:05 Bo: Reacted to "I can, see https://e..." with 👍',
  ]);
  expect(early.messages).toMatchObject([{ code: 'chat.unfound', where: 'line 1' }]);
  expect(chatOf(imported(early.meeting, saved).meeting)).toEqual(merged);
});

test('a reaction that was taken back is taken away, one without names stays as many', () => {
  const { meeting } = imported(september(), saved);
  const counted: Meeting = {
    ...meeting,
    chat: (meeting.chat ?? []).map((message) =>
      message.id === 'chat-1' ? { ...message, reactions: [{ emoji: '🎉', count: 3 }] } : message,
    ),
  };
  const more = `${saved}\n10:03:00 From Bo to Everyone:\n\tRemoved a 👍 reaction from "I can, see https://e..."`;
  const lines = chatOf(imported(counted, more).meeting);
  expect(lines[0]).toMatch(/🎉3$/u);
  expect(lines.at(-1)).toBe('10:02:00 Li: I can, see https://example.org/li ^0');
});

test('a piece without what its reply answers leaves the reply threaded', () => {
  const { meeting } = imported(september(), saved);
  const piece = saved.split('\n').slice(8, 12).join('\n');
  expect(chatOf(imported(meeting, piece).meeting)).toEqual(merged);
});

test('a chat taken in another zone is the same chat', () => {
  const long = saved.replace('+1', 'I would support that');
  const { meeting } = imported(september(), long, { zone: 'Asia/Kolkata' });
  const result = imported(meeting, long);
  expect(result).toMatchObject({ added: [], known: 4 });
});

test('each message finds the item that was open at its time, in the zone of the meeting', () => {
  const first = { ...section('First'), ...{} };
  const into = september({
    schedule: { date: '2026-09-23', zone: 'Europe/Zurich' },
    sections: [
      {
        ...first,
        section: {
          ...first.section,
          open: [{ from: '2026-09-23T08:00:00Z', to: '2026-09-23T08:01:30Z' }],
        },
      },
      section({ title: 'Second', section: { open: [{ from: '2026-09-23T08:01:30Z' }] } }),
    ],
  });
  expect(
    chatOf(imported(into, saved).meeting).map(
      (line) => line.slice(0, 8) + (/#.*$/u.exec(line)?.[0] ?? ''),
    ),
  ).toEqual([
    '08:00:05#section-first',
    '08:01:10#section-first',
    '08:01:40#section-second',
    '08:02:00#section-second',
  ]);
});

test('positions in the recording become moments where its start is known', () => {
  const cloud = '00:00:04\tAna:\tHello\n01:02:03\tBo:\tBye';
  expect(chatOf(imported(september(), cloud).meeting)).toEqual(['Ana: Hello', 'Bo: Bye']);
  const held = september({ held: { started: '2026-09-23T09:00:00Z' } });
  expect(chatOf(imported(held, cloud).meeting)).toEqual([
    '09:00:04 Ana: Hello',
    '10:02:03 Bo: Bye',
  ]);
  const answers = { times: 'clock', zone: 'UTC' } as const;
  expect(chatOf(imported(september(), cloud, answers).meeting)).toEqual([
    '00:00:04 Ana: Hello',
    '01:02:03 Bo: Bye',
  ]);
});

test('a chat that passes midnight goes on the next day', () => {
  const late =
    '23:59:58 From Ana to Everyone : Hi\n00:00:02 From Bo to Everyone : Hi\n23:59:59 From Li to Everyone : Hi';
  const days = (into: Meeting) =>
    imported(into, late).meeting.chat?.map(({ at }) => at?.slice(0, 10));
  expect(days(september())).toEqual(['2026-09-23', '2026-09-24', '2026-09-23']);
  expect(days(september({ held: { started: '2026-09-24T23:00:00Z' } }))).toEqual([
    '2026-09-24',
    '2026-09-25',
    '2026-09-24',
  ]);
});

test('who writes is asked once for each name', () => {
  const asked: string[] = [];
  const personOf = (name: string) => {
    asked.push(name);
    return name === 'Ana' ? 'p-ana' : undefined;
  };
  const { meeting, strangers } = imported(september(), saved, {}, place({ personOf }));
  expect(asked).toEqual(['Ana', 'Bo', 'Li']);
  expect(strangers).toEqual(['Bo', 'Li']);
  expect(meeting.chat?.map(({ person }) => person)).toEqual([
    'p-ana',
    undefined,
    undefined,
    undefined,
  ]);
});

test('words of a private message are not carried out by a reply to it', () => {
  const text = [
    '10:00:00 From Li to Ana(Direct Message):\n\tThe secret word is melon',
    '10:00:01 From Ana to Everyone:\n\tNoted',
  ].join('\n');
  expect(JSON.stringify(imported(september(), text).meeting.chat)).not.toContain('melon');
});

const back = ['Li North', 'Reacted to "see https://example...." with 🎉'] as const;

test.each([
  {
    what: 'the same words one second later',
    said: [
      [...back, 7],
      ['Ana', '+1', 7],
      ['Ana', 'add 👍', 7],
      [...back, 8],
      ['Ana', 'aaa', 8],
    ] as const,
    pieces: [3, 2] as const,
  },
  {
    what: 'a long line one second later, among others of the very same times',
    said: [
      [...back, 7],
      ['Ana', 'see https://example.org/a', 7],
      ['Ana', 'Reacted to "see https://example...." with 🎉', 7],
      [...back, 8],
      ['Ana', 'Replying to "see https://example...."\n\nyes', 8],
      ['Bo', 'see https://example.org/a', 8],
      ['Ana', 'what was never said before', 8],
    ] as const,
    pieces: [7, 2] as const,
  },
  {
    what: 'the same words in a second of a full minute',
    said: [
      [...back, 0],
      ['Ana', 'see it', 1],
      ['Ana', 'aaa', 2],
      [...back, 3],
      ['Ana', 'bbb', 3],
    ] as const,
    pieces: [3, 2] as const,
  },
])('a chat in overlapping pieces is not turned around by $what', ({ said, pieces }) => {
  const file = said.map(
    ([from, text, second]) =>
      `10:00:0${second} From ${from} to Everyone:\n\t${text.replaceAll('\n', '\n\t')}`,
  );
  const [end, start] = pieces;
  const where = place();
  const first = imported(september(), file.slice(0, end).join('\n'), {}, where).meeting;
  const second = imported(first, file.slice(start).join('\n'), {}, where).meeting;
  expect(chatOf(second)).toEqual(chatOf(imported(september(), file.join('\n')).meeting));
});
