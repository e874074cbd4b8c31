import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMeetingSessions } from '../../../electron/services/journal/meeting-sessions';
import { createFormatFiles } from '../../../electron/services/library/format-files';
import { createIdSource } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { tempFolder } from '../../electron/services/temp-folder';
import { openTestJournal } from '../../electron/services/journal/open-test-journal';
import { addRow } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';

const before = stampRevisions(
  undefined,
  meeting({ sections: [section('Reports', note('Opening remark.')), section('Plans')] }),
  '2030-03-25T14:00:00.000Z',
);

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

/** A copy of the app with a folder of meetings of its own, kept the same as the others' by a sync client. */
async function openCopy(name: string, random: () => number) {
  const folder = tempFolder();
  const path = join(folder, 'a.minutes');
  writeFileSync(path, writeMinutes(before));
  const data = join(tempFolder(), name);
  mkdirSync(data, { recursive: true });
  const ids = createIdSource((count) =>
    Uint8Array.from({ length: count }, () => Math.floor(random() * 256)),
  );
  const sessions = createMeetingSessions({
    files: createFormatFiles('Rapporteur 0'),
    journal: await openTestJournal(data),
    ids,
    now: () => new Date(),
  });
  const opened = valueOf(await sessions.open(path));
  let { meeting: shown } = opened;
  let sequence = 0;

  /** Sends what is new, as the window does: against what it sent last, with what it has merged since. */
  async function send(after: Meeting): Promise<void> {
    const changes = diffMeetings(shown, after);
    shown = after;
    if (changes === undefined) return;
    sequence += 1;
    valueOf(await sessions.append(opened.session, sequence, { type: 'changes', changes }));
  }

  /** Writes words into a note of its own, or changes one that is there, as the window does. */
  async function write(words: string): Promise<void> {
    const index = Math.floor(random() * shown.sections.length);
    const after: Meeting = {
      ...shown,
      sections: shown.sections.map((one, at) => {
        if (at !== index) return one;
        const place = Math.floor(random() * (one.notes.length + 1));
        const changed = one.notes[place];
        if (changed !== undefined && random() < 0.4) {
          const content = [...changed.content, { type: 'text' as const, text: ` ${words}` }];
          return { ...one, notes: one.notes.with(place, { ...changed, content }) };
        }
        return {
          ...one,
          notes: one.notes.toSpliced(place, 0, { ...note(words), id: ids('note') }),
        };
      }),
    };
    await send(after);
  }

  async function look(): Promise<void> {
    const looked = await sessions.look(opened.session);
    if (looked.ok) await send(looked.value.meeting ?? shown);
  }
  return { folder, path, write, look, save: () => sessions.save(opened.session) };
}

/** Everything that the files of some folders say: meetings and whatever was kept beside them. */
function allWords(folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
}

test(
  'two copies of the app under a sync client that swaps files at random lose no wording',
  { timeout: isFull ? 1_800_000 : 120_000 },
  async () => {
    const random = seededRandom(51);
    const [one, other] = [await openCopy('one', random), await openCopy('other', random)];
    const rounds = countOf(200);
    const written: string[] = [];
    let swaps = 0;

    /** Carries a file to the other folder as sync clients do: whole, in its place, at any time; the one that gives way becomes a conflicted copy. */
    function swap(from: typeof one, to: typeof one): void {
      swaps += 1;
      const bytes = readFileSync(from.path);
      if (random() < 0.5) {
        const copy = join(to.folder, `a (conflicted copy ${String(swaps)}).minutes`);
        writeFileSync(copy, readFileSync(to.path));
      }
      const arriving = join(to.folder, '.arriving');
      writeFileSync(arriving, bytes);
      renameSync(arriving, to.path);
    }

    for (let round = 0; round < rounds; round += 1) {
      for (const copy of [one, other]) {
        const words = `wording${String(written.length)}x`;
        await copy.write(words);
        written.push(words);
        const act = random();
        if (act < 0.5) await copy.save();
        else if (act < 0.8) await copy.look();
      }
      if (random() < 0.7) {
        if (random() < 0.5) swap(one, other);
        else swap(other, one);
      }
    }
    for (let last = 0; last < 3; last += 1) {
      for (const copy of [one, other]) {
        await copy.look();
        valueOf(await copy.save());
      }
      swap(one, other);
    }
    valueOf(await other.save());
    const said = allWords([one.folder, other.folder]);
    const lost = written.filter((words) => !said.includes(words));
    addRow({
      order: 50,
      fault: 'Two copies of the app, a sync client that swaps their files at random',
      runs: rounds,
      outcome: `${String(lost.length)} of ${String(written.length)} wordings lost; ${String(swaps)} swaps`,
    });
    expect(lost).toEqual([]);
  },
);
