import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openHistory } from '../../../electron/services/history/history';
import { createMeetingSessions } from '../../../electron/services/journal/meeting-sessions';
import { createFormatFiles } from '../../../electron/services/library/format-files';
import { createCountingIdSource } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { meeting } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { openTestJournal } from '../../electron/services/journal/open-test-journal';
import { tempFolder } from '../../electron/services/temp-folder';
import { wordsOf } from '../support/words-of';

const worker = new URL('../../../electron/services/history/history-worker.ts', import.meta.url);
const hour = 3_600_000;

/** How the clock stands at each step, in hours: set back, set forward, the end of summer time, a night asleep. */
const clocks: readonly (readonly [name: string, hours: readonly number[]])[] = [
  ['set back by three hours', [12, 12.1, 9.1, 9.2, 9.3]],
  ['set forward by a day and back again', [12, 36, 36.1, 12.2, 12.3]],
  ['at the end of summer time', [1.9, 1.99, 1.0, 1.01, 1.02]],
  ['asleep for a night', [12, 12.1, 22, 22.1, 22.2]],
];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

function withNote(of: Meeting, index: number): Meeting {
  const notes = [...of.closing.notes, note(`Step${String(index)}.`)];
  return { ...of, closing: { ...of.closing, notes } };
}

test.for(clocks)(
  'a clock %s changes neither the order of the notes nor that of the versions',
  async ([, hours]) => {
    const folder = tempFolder();
    const data = join(folder, 'data');
    mkdirSync(data);
    const path = join(folder, 'a.minutes');
    writeFileSync(path, writeMinutes(meeting()));
    let at = 0;
    const now = () => new Date(Date.UTC(2030, 9, 27) + (hours[at] ?? 0) * hour);
    const open = async () => {
      const journal = await openTestJournal(data);
      const ids = createCountingIdSource();
      return createMeetingSessions({ files: createFormatFiles('R'), journal, ids, now });
    };
    const sessions = await open();
    const history = await openHistory(join(data, 'history.db'), worker, now);
    const { session, meeting: start } = valueOf(await sessions.open(path));
    let shown = start;
    for (at = 0; at < hours.length; at += 1) {
      const after = withNote(shown, at);
      const changes = diffMeetings(shown, after)!;
      valueOf(await sessions.append(session, at + 1, { type: 'changes', changes }));
      shown = after;
      if (at === 1) valueOf(await sessions.save(session));
      const bytes = Buffer.from(`version ${String(at)}`);
      const reason = { type: 'byHand' } as const;
      valueOf(await history.keep({ meeting: 'm', at: now().toISOString(), reason, bytes }));
    }
    const recovered = valueOf(await (await open()).open(path));
    const { versions } = valueOf(await history.list('m'));
    const texts = await Promise.all(
      versions.map(async ({ id }) =>
        Buffer.from(valueOf(await history.read('m', id)).bytes).toString(),
      ),
    );
    await history.close();
    expect([wordsOf(recovered.meeting), texts]).toEqual([
      'Step0.Step1.Step2.Step3.Step4.',
      ['version 4', 'version 3', 'version 2', 'version 1', 'version 0'],
    ]);
  },
);
