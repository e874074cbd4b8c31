import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMeetingSessions } from '../../../../electron/services/journal/meeting-sessions';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { createCountingIdSource } from '../../../../shared/base/ids';
import type { Result } from '../../../../shared/base/result';
import { diffMeetings } from '../../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { stampRevisions } from '../../../../shared/format/stamp-revisions';
import type { JournalChange } from '../../../../shared/ipc/journal-change';
import { mergeMeetings } from '../../../../shared/merge/merge-meetings';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { openTestJournal } from '../journal/open-test-journal';
import { tempFolder } from '../temp-folder';

const start = '2030-03-25T14:00:00.000Z';
const before = stampRevisions(
  undefined,
  meeting({ sections: [section('Reports', note('One.'), note('Two.'))] }),
  start,
);

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

/** The meeting with other words in its first section. */
function saying(of: Meeting, ...words: readonly string[]): Meeting {
  const [first] = of.sections;
  const notes = words.map((text, index) => {
    const old = first?.notes[index];
    return old === undefined ? note(text) : { ...old, content: [{ type: 'text' as const, text }] };
  });
  return { ...of, sections: [{ ...first!, notes }] };
}

function step(from: Meeting, to: Meeting): JournalChange {
  return { type: 'changes', changes: diffMeetings(from, to)! };
}

function meetingIn(path: string): Meeting {
  return valueOf(readMinutes(readFileSync(path))).content;
}

const textOf = (content: readonly { readonly type: string; readonly text?: string }[]) =>
  content.map(({ text = '' }) => text).join('');

/** What the first section says, each note with its other wordings behind it. */
function words({ sections }: Meeting): readonly string[] {
  return (sections[0]?.notes ?? []).map(({ content, alternatives = [] }) =>
    [
      textOf(content as never),
      ...alternatives.map((one) =>
        one.type === 'wording' ? textOf(one.note.content as never) : '(deleted)',
      ),
    ].join(' | '),
  );
}

let moment = Date.parse('2030-05-02T12:00:00.000Z');

/** A clock that goes on a little at each look, since copies tell their saves apart by the time. */
function tick(): Date {
  moment += 1;
  return new Date(moment);
}

/** Numbers below a limit that look random and are the same in every run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** A copy of the app with data of its own on a shared folder. */
async function openApp(folder: string, name: string) {
  const path = join(folder, 'a.minutes');
  if (!existsSync(path)) writeFileSync(path, writeMinutes(before));
  const data = join(folder, name);
  mkdirSync(data, { recursive: true });
  const journal = await openTestJournal(data);
  const sessions = createMeetingSessions({
    files: createFormatFiles('Rapporteur 0'),
    journal,
    ids: createCountingIdSource(),
    now: () => tick(),
  });
  return { folder, path, journal, sessions };
}

test('two copies of the app on one folder go on, and each has what both wrote', async () => {
  const folder = tempFolder();
  const [one, two] = [await openApp(folder, 'data-1'), await openApp(folder, 'data-2')];
  const a = valueOf(await one.sessions.open(one.path));
  const b = valueOf(await two.sessions.open(two.path));
  const ofA = saying(a.meeting, 'One by A.', 'Two.', 'Three by A.');
  const ofB = saying(b.meeting, 'One by B.', 'Two by B.', 'Four by B.');
  await one.sessions.append(a.session, 1, step(a.meeting, ofA));
  await two.sessions.append(b.session, 1, step(b.meeting, ofB));
  valueOf(await one.sessions.save(a.session));
  valueOf(await two.sessions.save(b.session));
  const seen = valueOf(await one.sessions.look(a.session));
  const again = valueOf(await two.sessions.look(b.session));
  const all = ['One by B. | One by A.', 'Two by B.', 'Four by B.', 'Three by A.'];
  expect([words(meetingIn(one.path)), words(seen.meeting!), words(again.meeting!)]).toEqual([
    all,
    all,
    all,
  ]);
});

test('a window that has not seen what another wrote changes only what it knows', async () => {
  const folder = tempFolder();
  const { sessions, path } = await openApp(folder, 'data');
  const a = valueOf(await sessions.open(path));
  const foreign = saying(before, 'One.', 'Two.', 'Three by another program.');
  writeFileSync(path, writeMinutes(stampRevisions(before, foreign, start)));
  valueOf(await sessions.look(a.session));
  const mine = saying(a.meeting, 'One here.', 'Two.');
  valueOf(await sessions.append(a.session, 1, step(a.meeting, mine)));
  valueOf(await sessions.save(a.session));
  const look = valueOf(await sessions.look(a.session));
  const merged = mergeMeetings(mine, look.meeting!, mine, 'ours').meeting;
  valueOf(await sessions.append(a.session, 2, step(mine, merged)));
  valueOf(await sessions.save(a.session));
  expect([words(meetingIn(path)), valueOf(await sessions.look(a.session)).meeting]).toEqual([
    ['One here.', 'Two.', 'Three by another program.'],
    undefined,
  ]);
});

test('two windows of one app are two writers of one meeting', async () => {
  const { sessions, path } = await openApp(tempFolder(), 'data');
  const a = valueOf(await sessions.open(path));
  const b = valueOf(await sessions.open(path));
  const ofA = saying(a.meeting, 'One by A.', 'Two.');
  const ofB = saying(b.meeting, 'One.', 'Two by B.');
  valueOf(await sessions.append(a.session, 1, step(a.meeting, ofA)));
  valueOf(await sessions.append(b.session, 1, step(b.meeting, ofB)));
  valueOf(await sessions.save(a.session));
  const [left, right] = [
    valueOf(await sessions.look(a.session)),
    valueOf(await sessions.look(b.session)),
  ];
  const both = ['One by A.', 'Two by B.'];
  expect([words(meetingIn(path)), words(left.meeting!), words(right.meeting!)]).toEqual([
    both,
    both,
    both,
  ]);
});

test.each([
  ['damaged elsewhere', '{"format":"rapporteur-min'],
  ['another meeting', writeMinutes({ ...before, id: 'meeting-other' })],
])(
  'what is %s is neither merged nor lost, and ours is saved',
  async (why, bytes) => {
    const { sessions, path, folder } = await openApp(tempFolder(), 'data');
    const a = valueOf(await sessions.open(path));
    const mine = saying(a.meeting, 'One here.', 'Two.');
    valueOf(await sessions.append(a.session, 1, step(a.meeting, mine)));
    writeFileSync(path, bytes);
    const saved = await sessions.save(a.session);
    const beside = `a (${why} 2030-05-02 12.00).minutes`;
    expect([
      saved.messages.map(({ code }) => code),
      words(meetingIn(path)),
      readFileSync(join(folder, beside), 'utf8'),
    ]).toEqual([['meeting.foreign-kept'], ['One here.', 'Two.'], bytes]);
  },
  20_000,
);

test('whatever versions a sync client puts in the place of the file, no words are lost', async () => {
  const folder = tempFolder();
  const random = createRandom(7);
  const apps = await Promise.all(
    ['data-1', 'data-2'].map(async (name) => {
      const { sessions, path } = await openApp(folder, name);
      const opened = valueOf(await sessions.open(path));
      return { name, sessions, session: opened.session, has: opened.meeting, sent: 0 };
    }),
  );
  const path = join(folder, 'a.minutes');
  const versions = [readFileSync(path)];
  const typed: string[] = [];
  for (let round = 0; round < 60; round += 1) {
    const app = apps[random(2)]!;
    const looked = valueOf(await app.sessions.look(app.session)).meeting;
    const before = app.has;
    if (looked !== undefined) app.has = mergeMeetings(before, looked, before, 'ours').meeting;
    if (random(3) > 0) {
      const words = `Words ${round} of ${app.name}.`;
      typed.push(words);
      app.has = {
        ...app.has,
        closing: { notes: [...app.has.closing.notes, note(words, { id: `note-${round}` })] },
      };
    }
    const change = diffMeetings(before, app.has);
    if (change !== undefined) {
      app.sent += 1;
      valueOf(
        await app.sessions.append(app.session, app.sent, { type: 'changes', changes: change }),
      );
    }
    if (random(2) === 0) valueOf(await app.sessions.save(app.session));
    versions.push(readFileSync(path));
    if (random(2) === 0) writeFileSync(path, versions[random(versions.length)]!);
  }
  for (const { sessions, session } of [...apps, ...apps]) {
    await sessions.look(session);
    valueOf(await sessions.save(session));
  }
  const left = JSON.stringify(meetingIn(path));
  expect(typed.filter((words) => !left.includes(words))).toEqual([]);
}, 60_000);

test('a file that is being written by another program is left alone until it is whole', async () => {
  const { sessions, path, folder } = await openApp(tempFolder(), 'data');
  const a = valueOf(await sessions.open(path));
  const whole = writeMinutes(stampRevisions(before, saying(before, 'One there.', 'Two.'), start));
  writeFileSync(path, whole.slice(0, 200));
  const early = valueOf(await sessions.look(a.session));
  writeFileSync(path, whole);
  const late = valueOf(await sessions.look(a.session));
  expect([early.meeting, words(late.meeting!), readdirSync(folder)]).toEqual([
    undefined,
    ['One there.', 'Two.'],
    ['a.minutes', 'data'],
  ]);
});
