import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import type { Meeting } from '../../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { meeting } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { wordsOf } from '../../../faults/support/words-of';
import { openApp } from '../handlers/open-app';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

/** A meeting that says "Two." and is open with that in the journal alone. */
async function openTyped() {
  const app = await openApp();
  const path = join(app.folder, 'a.minutes');
  writeFileSync(path, writeMinutes(meeting()));
  const { session, meeting: opened } = valueOf(await app.ask('meeting.open', { path }));
  const typed: Meeting = { ...opened, closing: { notes: [note('Two.')] } };
  const change = { type: 'whole', meeting: typed } as const;
  valueOf(await app.ask('meeting.journal', { session, sequence: 1, change }));
  return { ...app, path, session };
}

test('a window that was loaded again finds its meeting with everything typed so far', async () => {
  const { ask, path } = await openTyped();
  const again = valueOf(await ask('meeting.open', { path }));
  expect([again.sequence, wordsOf(again.meeting)]).toEqual([0, 'Two.']);
});

test('closing saves, and a closed session is known no more', async () => {
  const { ask, path, session, services } = await openTyped();
  const closed = await ask('meeting.close', { session });
  const saved = await ask('meeting.save', { session });
  expect([
    closed.ok,
    wordsOf(valueOf(readMinutes(readFileSync(path))).content),
    saved.messages.map(({ code }) => code),
    services.sessions.isOpen(path),
  ]).toEqual([true, 'Two.', ['meeting.not-open'], false]);
});

test('a meeting that nobody changed since it was saved is not written', async () => {
  const { ask, path, session } = await openTyped();
  const first = valueOf(await ask('meeting.save', { session }));
  const bytes = readFileSync(path);
  chmodSync(path, 0o444);
  expect([
    valueOf(await ask('meeting.save', { session })),
    readFileSync(path).equals(bytes),
  ]).toEqual([first, true]);
});

test.each(['relative.minutes', '/etc/passwd', '/tmp/a.json'])('%s is not opened', async (path) => {
  const { services } = await openApp();
  const refused = await services.sessions.open(path);
  expect(refused.messages.map(({ code }) => code)).toEqual(['meeting.not-minutes']);
});
