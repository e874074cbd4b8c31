import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import { writeGroup } from '../../../../shared/format/group';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { group, groupFacts } from '../../../builders/group';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { openApp } from '../handlers/open-app';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

const words = 'The weir is mended.';

/** A group in the library whose meeting was closed with everything in its file. */
async function openWithEarlier(log: 'keep' | 'destroyOnApproval') {
  const app = await openApp();
  const folder = join(app.folder, 'Rapporteur', 'Rivers');
  mkdirSync(folder, { recursive: true });
  const facts = groupFacts({ rules: { keepDeletedDays: 90, log }, style: 'numbered-paragraphs' });
  writeFileSync(join(folder, 'group.json'), writeGroup(group({ facts })));
  const path = join(folder, 'first.minutes');
  const entry = {
    id: 'log-1',
    at: '2030-03-25T14:05:00Z',
    state: 'used',
    note: note('Weir?'),
  } as const;
  const frozen = '2030-03-25T16:00:00Z';
  writeFileSync(
    path,
    writeMinutes(
      meeting({
        group: facts,
        sections: [section('Work', note(words))],
        log: { frozen, entries: [entry] },
      }),
    ),
  );
  const approved = () =>
    app.ask('minutes.approveEarlier', {
      groupFolder: folder,
      meeting: 'meeting-1',
      adopted: 'asTheyStand',
      by: '17th meeting',
    });
  return { ...app, path, approved };
}

test('minutes that a later meeting approves are kept among the versions of their own meeting as approved', async () => {
  const { ask, path, approved } = await openWithEarlier('keep');
  valueOf(await approved());
  const { session } = valueOf(await ask('meeting.open', { path }));
  const { versions } = valueOf(await ask('history.list', { session }));
  const state = { type: 'approved', by: { type: 'meeting', meeting: '17th meeting' } } as const;
  const kept = versions.find(({ reason }) => reason.type === 'status');
  expect(kept?.reason).toEqual({ type: 'status', state });
  const version = valueOf(await ask('history.read', { session, version: kept?.id ?? 0 })).meeting;
  const file = valueOf(readMinutes(readFileSync(path))).content;
  expect([version.status, version.sections, version.log, version.frozenNumbers]).toEqual([
    file.status,
    file.sections,
    file.log,
    file.frozenNumbers,
  ]);
  expect([file.status.state, file.frozenNumbers?.style]).toEqual([state, 'numbered-paragraphs']);
});

test('where the log goes on approval, no kept version has it', async () => {
  const { ask, path, approved } = await openWithEarlier('destroyOnApproval');
  const before = valueOf(await ask('meeting.open', { path }));
  valueOf(await ask('history.keep', { session: before.session, reason: { type: 'byHand' } }));
  valueOf(await ask('meeting.close', { session: before.session }));
  valueOf(await approved());
  const { session } = valueOf(await ask('meeting.open', { path }));
  const { versions } = valueOf(await ask('history.list', { session }));
  const logs = [];
  for (const { id } of versions) {
    logs.push(valueOf(await ask('history.read', { session, version: id })).meeting.log);
  }
  expect([versions.some(({ reason }) => reason.type === 'status'), new Set(logs)]).toEqual([
    true,
    new Set([undefined]),
  ]);
});
