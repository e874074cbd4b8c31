import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMeetingSessions } from '../../../../electron/services/journal/meeting-sessions';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { createCountingIdSource } from '../../../../shared/base/ids';
import type { Result } from '../../../../shared/base/result';
import { diffMeetings } from '../../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { toJournalChange } from '../../../../shared/ipc/journal-change';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { wordsOf } from '../../../faults/support/words-of';
import { tempFolder } from '../temp-folder';
import { openTestJournal } from './open-test-journal';

const before = meeting({
  sections: [section('Reports', note('One.'), note('Two.')), section('Plans', note('Three.'))],
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

async function openFolder(folder: string, files = createFormatFiles('Rapporteur 0')) {
  mkdirSync(join(folder, 'data'), { recursive: true });
  return createMeetingSessions({
    files,
    journal: await openTestJournal(join(folder, 'data')),
    ids: createCountingIdSource(),
    now: () => new Date('2030-05-02T12:00:00.000Z'),
  });
}

/** Writes in a note, takes another away, and a section, and adds one, each in a step of its own. */
function steps(from: Meeting): readonly Meeting[] {
  const [first, second] = from.sections;
  const [one, two] = first!.notes;
  const longer = { ...one!, content: [...one!.content, { type: 'text' as const, text: ' More.' }] };
  const written = { ...from, sections: [{ ...first!, notes: [longer, two!] }, second!] };
  const planned = {
    ...written,
    sections: [written.sections[0]!, { ...second!, notes: [{ ...second!.notes[0]!, level: 1 }] }],
  };
  const shorter = { ...planned, sections: [{ ...first!, notes: [longer] }, planned.sections[1]!] };
  const alone = { ...shorter, sections: [shorter.sections[0]!] };
  return [written, planned, shorter, alone];
}

test('what was typed while a save was cut off is there, also where notes were deleted before', async () => {
  const folder = tempFolder();
  const path = join(folder, 'a.minutes');
  writeFileSync(path, writeMinutes(before));
  // The process ends when the file has its new name and the journal has not been told.
  const replaced = Promise.withResolvers<undefined>();
  const files = createFormatFiles('Rapporteur 0');
  const first = await openFolder(folder, {
    ...files,
    replace: async (...given) => {
      await files.replace(...given);
      replaced.resolve(undefined);
      return new Promise(() => undefined);
    },
  });
  const opened = valueOf(await first.open(path));
  let shown = opened.meeting;
  let sequence = 0;
  const send = async (next: Meeting) => {
    sequence += 1;
    const change = toJournalChange(shown, diffMeetings(shown, next)!);
    valueOf(await first.append(opened.session, sequence, change));
    shown = next;
  };
  for (const next of steps(shown)) await send(next);
  void first.save(opened.session);
  await replaced.promise;
  const inFile = wordsOf(valueOf(readMinutes(readFileSync(path))).content);
  await send({ ...shown, closing: { ...shown.closing, notes: [note('Meanwhile.')] } });

  const second = await openFolder(folder);
  const again = await second.open(path);
  expect([inFile, wordsOf(valueOf(again).meeting), again.messages]).toEqual([
    'One.More.',
    'One.More.Meanwhile.',
    [],
  ]);
});
