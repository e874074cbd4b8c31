import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleMessage } from '../../shared/acts/chat';
import type { ChatHandling } from '../../shared/domain/chat-message';
import { chatOf, imported, place, september } from './chat-telling';

interface Said {
  readonly from: string;
  readonly text: string;
  readonly wait: number;
}

const said: fc.Arbitrary<Said> = fc.record({
  from: fc.constantFrom('Ana Novak', 'Li Wei (she/her)', 'Bo', 'Back to Li / North'),
  text: fc.oneof(
    fc.constantFrom('+1', 'Thanks!', 'see https://example.org/a', 'add 👍', 'two\nlines'),
    fc.constantFrom(
      'Reacted to "see https://example...." with 🎉',
      'Removed a 🎉 reaction from "see https://example...."',
    ),
    fc.constantFrom('Replying to "see https://example...."\n\nyes', 'Replying to "never"\n\nno'),
    fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,9}){0,4}$/u),
  ),
  wait: fc.constantFrom(0, 0, 1, 3, 20, 90),
});

/** Nobody says the same twice within a second. */
function toFile(messages: readonly Said[]): readonly string[] {
  let second = 36_007;
  const now = new Set<string>();
  return messages.map(({ from, text, wait }) => {
    const words = `${from}: ${text}`;
    const pause = now.has(words) ? Math.max(1, wait) : wait;
    if (pause > 0) now.clear();
    now.add(words);
    second += pause;
    const clock = [second / 3600, (second / 60) % 60, second % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
    return `${clock} From ${from} to Everyone:\n\t${text.replaceAll('\n', '\n\t')}`;
  });
}

const handlings: readonly ChatHandling[] = ['readOut', 'noted', 'setAside', 'queued'];

test(
  'a chat pasted in overlapping thirds, then its saved file, is the chat once',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 3, maxLength: 40 }),
        fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6)),
        (messages, [before, after]) => {
          const file = toFile(messages);
          const third = Math.ceil(file.length / 3);
          const parts = [
            file.slice(0, third + after),
            file.slice(Math.max(0, third - before), third * 2 + after),
            file.slice(Math.max(0, third * 2 - before)),
            file,
          ];
          const where = place();
          let tray = september();
          const handled = new Map<string, ChatHandling>();
          for (const part of parts) {
            if (part.length === 0) continue;
            tray = imported(tray, part.join('\n'), {}, where).meeting;
            const open = tray.chat?.findLast(({ handling }) => handling === 'new');
            const handling = handlings[(tray.chat?.length ?? 0) % handlings.length] ?? 'noted';
            const isWaiting =
              open?.text.startsWith('Rea') === true || open?.text.startsWith('Rem') === true;
            if (open === undefined || isWaiting) continue;
            tray = handleMessage(tray, open.id, handling);
            handled.set(open.id, handling);
          }
          const whole = imported(september(), file.join('\n')).meeting;
          const bare = (line: string) => line.replace(/ \[\w+\]/u, '');
          expect(chatOf(tray).map(bare)).toEqual(chatOf(whole));
          const now = new Map(tray.chat?.map(({ id, handling }) => [id, handling]));
          expect([...handled.keys()].map((id) => now.get(id))).toEqual([...handled.values()]);
          expect(imported(tray, file.join('\n'), {}, where).meeting).toBe(tray);
        },
      ),
      { numRuns: 1000 },
    );
  },
);
