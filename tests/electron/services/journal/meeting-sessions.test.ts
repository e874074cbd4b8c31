import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createMeetingSessions } from '../../../../electron/services/journal/meeting-sessions';
import type { Journal } from '../../../../electron/services/journal/journal';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { createCountingIdSource } from '../../../../shared/base/ids';
import { errorMessage, fail } from '../../../../shared/base/result';
import type { Result } from '../../../../shared/base/result';
import { diffMeetings } from '../../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import type { JournalChange } from '../../../../shared/ipc/journal-change';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { tempFolder } from '../temp-folder';
import { openTestJournal } from './open-test-journal';

const before = meeting({ sections: [section('Reports', note('One.')), section('Plans')] });

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.messages[0]?.code;
}

/** The meeting with one more note at its end. */
function withNote(of: Meeting, words: string): Meeting {
  return { ...of, closing: { ...of.closing, notes: [...of.closing.notes, note(words)] } };
}

function step(from: Meeting, to: Meeting): JournalChange {
  return { type: 'changes', changes: diffMeetings(from, to)! };
}

function meetingIn(path: string): Meeting {
  return valueOf(readMinutes(readFileSync(path))).content;
}

/** What the notes of the closing part say. */
function closingWords({ closing }: Meeting): readonly string[] {
  return closing.notes.map(({ content }) =>
    content.map((piece) => ('text' in piece ? piece.text : '')).join(''),
  );
}

/** Changes the journal as a failing disk might. */
function damage(folder: string, statement: string): void {
  const database = new DatabaseSync(join(folder, 'data', 'journal.db'));
  database.exec(statement);
  database.close();
}

async function openFolder(folder = tempFolder(), use: (journal: Journal) => Journal = (it) => it) {
  const path = join(folder, 'a.minutes');
  if (!existsSync(path)) writeFileSync(path, writeMinutes(before));
  mkdirSync(join(folder, 'data'), { recursive: true });
  const journal = use(await openTestJournal(join(folder, 'data')));
  const sessions = createMeetingSessions({
    files: createFormatFiles('Rapporteur 0'),
    journal,
    ids: createCountingIdSource(),
    now: () => new Date('2030-05-02T12:00:00.000Z'),
  });
  return { folder, path, journal, sessions };
}

test('a meeting is opened, changed and saved; then the journal is empty', async () => {
  const { path, journal, sessions } = await openFolder();
  const opened = valueOf(await sessions.open(path));
  const after = withNote(opened.meeting, 'Two.');
  await sessions.append(opened.session, 1, step(opened.meeting, after));
  const inJournal = valueOf(await journal.list());
  const saved = valueOf(await sessions.save(opened.session));
  expect([
    closingWords(meetingIn(path)),
    inJournal.map((entry) => [entry.path, entry.records]),
    saved,
    valueOf(await journal.list()),
    readdirSync(join(path, '..')),
  ]).toEqual([
    ['Two.'],
    [[path, 1]],
    { at: '2030-05-02T12:00:00.000Z' },
    [],
    ['a.minutes', 'data'],
  ]);
});

test('what was never saved is there when the meeting is opened after a crash, and is saved then', async () => {
  const first = await openFolder();
  const opened = valueOf(await first.sessions.open(first.path));
  const after = withNote(opened.meeting, 'Two.');
  await first.sessions.append(opened.session, 1, step(opened.meeting, after));
  const more = withNote(after, 'Three.');
  await first.sessions.append(opened.session, 2, step(after, more));

  const second = await openFolder(first.folder);
  const again = valueOf(await second.sessions.open(second.path));
  const last = withNote(again.meeting, 'Four.');
  await second.sessions.append(again.session, 1, step(again.meeting, last));

  const third = await openFolder(first.folder);
  const final = valueOf(await third.sessions.open(third.path));
  valueOf(await third.sessions.save(final.session));
  expect([
    again.recovered,
    closingWords(again.meeting),
    final.recovered?.changes,
    closingWords(meetingIn(third.path)),
  ]).toEqual([
    { changes: 2, until: '2030-05-02T12:00:00.000Z' },
    ['Two.', 'Three.'],
    3,
    ['Two.', 'Three.', 'Four.'],
  ]);
});

test('a save that was cut off after the file was written is not taken for a foreign change', async () => {
  const first = await openFolder(undefined, (journal) => ({
    ...journal,
    saved: () => Promise.resolve(fail(errorMessage('journal.failed', 'cut off'))),
  }));
  const opened = valueOf(await first.sessions.open(first.path));
  const after = withNote(opened.meeting, 'Two.');
  await first.sessions.append(opened.session, 1, step(opened.meeting, after));
  await first.sessions.save(opened.session);
  const second = await openFolder(first.folder);
  const again = valueOf(await second.sessions.open(second.path));
  expect([closingWords(again.meeting), readdirSync(first.folder)]).toEqual([
    ['Two.'],
    ['a.minutes', 'data'],
  ]);
});

test('a file that somebody else changed after a crash is merged with what the journal has', async () => {
  const first = await openFolder();
  const opened = valueOf(await first.sessions.open(first.path));
  await first.sessions.append(
    opened.session,
    1,
    step(opened.meeting, withNote(opened.meeting, 'Ours.')),
  );
  writeFileSync(first.path, writeMinutes(withNote(before, 'Theirs.')));

  const second = await openFolder(first.folder);
  const result = await second.sessions.open(second.path);
  const third = await openFolder(first.folder);
  const again = valueOf(await third.sessions.open(third.path));
  valueOf(await third.sessions.save(again.session));
  expect([
    closingWords(valueOf(result).meeting),
    result.messages.map(({ code }) => code),
    closingWords(meetingIn(third.path)),
    valueOf(await third.journal.list()),
    readdirSync(first.folder),
  ]).toEqual([
    ['Ours.', 'Theirs.'],
    ['meeting.recovered-merged'],
    ['Ours.', 'Theirs.'],
    [],
    ['a.minutes', 'data'],
  ]);
});

test('a file that is gone comes back from the journal', async () => {
  const { sessions, path, folder } = await openFolder();
  const opened = valueOf(await sessions.open(path));
  const two = step(opened.meeting, withNote(opened.meeting, 'Two.'));
  await sessions.append(opened.session, 1, two);
  const second = await openFolder(folder);
  rmSync(path);
  const again = valueOf(await second.sessions.open(path));
  valueOf(await second.sessions.save(again.session));
  expect(closingWords(meetingIn(path))).toEqual(['Two.']);
});

test('a damaged file comes back from the journal and is kept beside it', async () => {
  const { sessions, path, folder } = await openFolder();
  const opened = valueOf(await sessions.open(path));
  const two = step(opened.meeting, withNote(opened.meeting, 'Two.'));
  await sessions.append(opened.session, 1, two);
  writeFileSync(path, '{"format":"rapporteur-min');
  const second = await openFolder(folder);
  const result = await second.sessions.open(path);
  valueOf(await second.sessions.save(valueOf(result).session));
  const beside = 'a (damaged 2030-05-02 12.00).minutes';
  expect([
    result.messages.map(({ code }) => code),
    closingWords(meetingIn(path)),
    readFileSync(join(folder, beside), 'utf8'),
  ]).toEqual([['meeting.damaged-kept'], ['Two.'], '{"format":"rapporteur-min']);
});

test('a journal whose end is damaged gives what was before, says so, and goes on', async () => {
  const first = await openFolder();
  const opened = valueOf(await first.sessions.open(first.path));
  const two = withNote(opened.meeting, 'Two.');
  await first.sessions.append(opened.session, 1, step(opened.meeting, two));
  await first.sessions.append(opened.session, 2, step(two, withNote(two, 'Three.')));
  damage(first.folder, "UPDATE change SET body = 'x' || body WHERE sequence = 2");

  const second = await openFolder(first.folder);
  const result = await second.sessions.open(second.path);
  const again = valueOf(result);
  const four = step(again.meeting, withNote(again.meeting, 'Four.'));
  const appended = await second.sessions.append(again.session, 1, four);

  const third = await openFolder(first.folder);
  const last = valueOf(await third.sessions.open(third.path));
  expect([
    result.messages.map(({ code }) => code),
    closingWords(again.meeting),
    appended.ok,
    closingWords(last.meeting),
  ]).toEqual([['journal.damaged-end'], ['Two.'], true, ['Two.', 'Four.']]);
});

test('a journal that is damaged from its beginning leaves the file as it is, and typing goes on', async () => {
  const first = await openFolder();
  const opened = valueOf(await first.sessions.open(first.path));
  const two = step(opened.meeting, withNote(opened.meeting, 'Two.'));
  await first.sessions.append(opened.session, 1, two);
  damage(first.folder, "UPDATE writing SET body = '{}'");
  writeFileSync(first.path, writeMinutes(withNote(before, 'Theirs.')));

  const second = await openFolder(first.folder);
  const result = await second.sessions.open(second.path);
  const again = valueOf(result);
  const more = step(again.meeting, withNote(again.meeting, 'Ours.'));
  expect([
    result.messages.map(({ code }) => code),
    closingWords(again.meeting),
    (await second.sessions.append(again.session, 1, more)).ok,
  ]).toEqual([['journal.damaged'], ['Theirs.'], true]);
});

test('a file changed by another program while it is open is merged before it is written', async () => {
  const { path, journal, sessions } = await openFolder();
  const opened = valueOf(await sessions.open(path));
  await sessions.append(opened.session, 1, step(opened.meeting, withNote(opened.meeting, 'Ours.')));
  writeFileSync(path, writeMinutes(withNote(before, 'Theirs.')));
  const saved = await sessions.save(opened.session);
  expect([
    codeOf(saved),
    closingWords(meetingIn(path)),
    valueOf(await journal.list()).length,
  ]).toEqual([undefined, ['Ours.', 'Theirs.'], 0]);
});

test('after a change that never arrived the window has to send the whole meeting', async () => {
  const { sessions, path } = await openFolder();
  const { session, meeting: opened } = valueOf(await sessions.open(path));
  const two = withNote(opened, 'Two.');
  const three = withNote(two, 'Three.');
  const gap = await sessions.append(session, 2, step(two, three));
  const whole = await sessions.append(session, 2, { type: 'whole', meeting: three });
  const next = await sessions.append(session, 3, step(three, withNote(three, 'Four.')));
  expect([
    codeOf(gap),
    whole.ok,
    next.ok,
    closingWords(valueOf(sessions.current(session)).meeting),
  ]).toEqual(['journal.gap', true, true, ['Two.', 'Three.', 'Four.']]);
});

test('while no journal can be written the file is; while that cannot be written either, changes are kept', async () => {
  let isFull = true;
  const full = fail(errorMessage('journal.disk-full', 'full'));
  const { sessions, path, folder, journal } = await openFolder(undefined, (real) => ({
    ...real,
    append: (entry) => (isFull ? Promise.resolve(full) : real.append(entry)),
    begin: (entry) => (isFull ? Promise.resolve(full) : real.begin(entry)),
  }));
  const { session, meeting: opened } = valueOf(await sessions.open(path));
  const two = withNote(opened, 'Two.');
  const first = await sessions.append(session, 1, step(opened, two));
  const inFile = closingWords(meetingIn(path));
  // A folder in the place of the file is what nobody can write into, not even root.
  renameSync(path, join(folder, 'away'));
  mkdirSync(path);
  const three = withNote(two, 'Three.');
  const second = await sessions.append(session, 2, step(two, three));
  isFull = false;
  const third = await sessions.append(session, 3, step(three, withNote(three, 'Four.')));
  const records = valueOf(await journal.read(path))?.records.length;
  expect([codeOf(first), inFile, codeOf(second), third.ok, records]).toEqual([
    undefined,
    ['Two.'],
    'journal.disk-full',
    true,
    2,
  ]);
});

test('what is typed while a save is held up is in the journal at once, and stays there after the save', async () => {
  const begun = Promise.withResolvers<undefined>();
  const held = Promise.withResolvers<undefined>();
  const { folder, path, journal } = await openFolder();
  const files = createFormatFiles('Rapporteur 0');
  const sessions = createMeetingSessions({
    files: {
      ...files,
      replace: async (...given) => {
        begun.resolve(undefined);
        await held.promise;
        return files.replace(...given);
      },
    },
    journal,
    ids: createCountingIdSource(),
    now: () => new Date('2030-05-02T12:00:00.000Z'),
  });
  const { session, meeting: opened } = valueOf(await sessions.open(path));
  const two = withNote(opened, 'Two.');
  await sessions.append(session, 1, step(opened, two));
  const saving = sessions.save(session);
  await begun.promise;
  const three = withNote(two, 'Three.');
  await sessions.append(session, 2, step(two, three));
  const during = valueOf(await journal.read(path))?.records.length;
  held.resolve(undefined);
  valueOf(await saving);
  const four = withNote(three, 'Four.');
  await sessions.append(session, 3, step(three, four));
  const inFile = closingWords(meetingIn(path));
  const again = await openFolder(folder);
  const recovered = valueOf(await again.sessions.open(path));
  expect([during, inFile, closingWords(recovered.meeting), recovered.recovered?.changes]).toEqual([
    2,
    ['Two.'],
    ['Two.', 'Three.', 'Four.'],
    2,
  ]);
});
