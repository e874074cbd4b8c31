import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { destroyWords } from '../../../../shared/acts/destroy-words';
import type { Passage } from '../../../../shared/acts/destroy-words';
import type { Result } from '../../../../shared/base/result';
import type { Meeting } from '../../../../shared/domain/meeting';
import { openApp } from '../handlers/open-app';

type App = Awaited<ReturnType<typeof openApp>>;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

/** The files below a folder whose bytes hold the words, in UTF-8 or UTF-16. */
function filesWith(words: string, folder: string): readonly string[] {
  const needles = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => needles.some((needle) => readFileSync(path).includes(needle)));
}

/** The versions of a meeting whose unpacked text holds the words. */
async function versionsWith(words: string, { services }: App, id: string) {
  const { versions } = valueOf(await services.history.list(id));
  const texts = await Promise.all(
    versions.map(async (one) => valueOf(await services.history.read(id, one.id)).bytes),
  );
  return texts.filter((bytes) => Buffer.from(bytes).includes(words)).length;
}

const note = (text: string) => ({
  id: 'note-secret',
  meaning: { kind: 'text' as const },
  shape: { type: 'paragraph' as const },
  level: 0,
  content: [{ type: 'text' as const, text }],
});

/** Types a note in steps, each of them journalled and saved, into a meeting that is open. */
async function typeNote(app: App, session: string, meeting: Meeting, texts: readonly string[]) {
  let last = meeting;
  for (const [index, text] of texts.entries()) {
    last = {
      ...meeting,
      closing: { ...meeting.closing, notes: [...meeting.closing.notes, note(text)] },
    };
    const change = { type: 'whole', meeting: last } as const;
    valueOf(await app.ask('meeting.journal', { session, sequence: index + 1, change }));
    valueOf(await app.ask('meeting.save', { session }));
    valueOf(await app.ask('history.keep', { session, reason: { type: 'byHand' } }));
  }
  return { meeting: last, sequence: texts.length };
}

test('destroyed words are nowhere on the disk afterwards, nor are their drafts', async () => {
  const app = await openApp();
  const { path } = valueOf(await app.ask('library.createMeeting', { title: 'Budget' }));
  const { session, meeting } = valueOf(await app.ask('meeting.open', { path }));
  const words = 'the zanzibar figures were invented';
  const typed = await typeNote(app, session, meeting, [
    'She said that the zanz',
    `She said that ${words}`,
    `She said that ${words}, and left.`,
  ]);
  copyFileSync(path, `${path}.bak`);
  const trash = join(dirname(path), '.trash', 'deleted-1');
  mkdirSync(trash, { recursive: true });
  copyFileSync(path, join(trash, 'Budget.minutes'));
  const deleted = { file: 'Budget.minutes', folder: '', deleted: '2099-01-01T00:00:00.000Z' };
  writeFileSync(join(trash, 'deleted.json'), JSON.stringify(deleted));
  await app.services.journal.append({
    path: '/elsewhere/Budget.minutes',
    meeting: meeting.id,
    base: { fingerprint: 'f', body: words },
    record: { sequence: 1, at: '2099-01-01T00:00:00.000Z', body: words },
  });
  const before = await versionsWith('zanz', app, meeting.id);

  const passage: Passage = { notes: ['note-secret'], words: [words], everywhere: true };
  const change = { type: 'whole', meeting: destroyWords(typed.meeting, passage) } as const;
  valueOf(await app.ask('meeting.journal', { session, sequence: typed.sequence + 1, change }));
  valueOf(await app.ask('destroy.passage', { session, ...passage }));

  expect([
    before,
    await versionsWith('zanz', app, meeting.id),
    filesWith('zanz', app.folder),
    filesWith('She said that , and left.', dirname(path)).length,
  ]).toEqual([3, 0, [], 2]);
  await app.services.sessions.closeAll();
});

test('typing goes on while words are destroyed, and is on the disk afterwards', async () => {
  const app = await openApp();
  const { path } = valueOf(await app.ask('library.createMeeting', { title: 'Budget' }));
  const { session, meeting } = valueOf(await app.ask('meeting.open', { path }));
  const typed = await typeNote(app, session, meeting, ['One secret sentence of it.']);
  const passage: Passage = { notes: ['note-secret'], words: ['secret'], everywhere: false };
  const without = destroyWords(typed.meeting, passage);
  const later: Meeting = {
    ...without,
    opening: { ...without.opening, notes: [{ ...note('Typed meanwhile.'), id: 'note-later' }] },
  };
  await app.ask('meeting.journal', {
    session,
    sequence: 2,
    change: { type: 'whole', meeting: without },
  });
  const [destroyed, journalled] = await Promise.all([
    app.ask('destroy.passage', { session, ...passage }),
    app.ask('meeting.journal', { session, sequence: 3, change: { type: 'whole', meeting: later } }),
  ]);

  expect([
    destroyed.ok,
    journalled.ok,
    filesWith('Typed meanwhile.', app.folder).length > 0,
    filesWith('secret sentence', app.folder),
  ]).toEqual([true, true, true, []]);
  await app.services.sessions.closeAll();
});

test('a destroyed meeting leaves nothing, not even in the list of recent ones', async () => {
  const app = await openApp();
  const { path } = valueOf(await app.ask('library.createMeeting', { title: 'Zanzibar budget' }));
  const { session, meeting } = valueOf(await app.ask('meeting.open', { path }));
  await typeNote(app, session, meeting, ['Of zanzibar it was said.']);
  const refused = await app.ask('destroy.meeting', { path });
  valueOf(await app.ask('meeting.close', { session }));
  const found = filesWith('anzibar', app.folder).length > 0;
  valueOf(await app.ask('destroy.meeting', { path }));

  expect([
    refused.messages.map(({ code }) => code),
    found,
    filesWith('anzibar', app.folder),
    valueOf(await app.services.history.list(meeting.id)).versions,
  ]).toEqual([['library.open'], true, [], []]);
  await app.services.sessions.closeAll();
});

test('the copies that destroying does not reach are named', async () => {
  const app = await openApp();
  const { path } = valueOf(await app.ask('library.createMeeting', { title: 'Budget' }));
  const copy = path.replace('.minutes', ' (conflicted copy).minutes');
  copyFileSync(path, copy);
  writeFileSync(path.replace('.minutes', '.docx'), '');
  writeFileSync(join(dirname(path), 'Other.minutes'), '{"text":"of \\"words\\" like these"}');
  const copies = valueOf(await app.ask('destroy.copies', { path, words: ['"words" like'] }));

  expect(copies).toEqual({
    meetings: [copy, join(dirname(path), 'Other.minutes')],
    reports: [path.replace('.minutes', '.docx')],
  });
  await app.services.sessions.closeAll();
});
