import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginCorrection, changeStatus } from '../../../../shared/acts/change-status';
import type { Result } from '../../../../shared/base/result';
import type { Meeting } from '../../../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { wordsOf } from '../../../faults/support/words-of';
import { openApp } from '../handlers/open-app';
import { tempFolder } from '../temp-folder';

const step = { at: '2030-05-02T12:00:00.000Z', by: 'The rapporteur' };
const draft = meeting({ sections: [section('Reports', note('As agreed.'))] });
const approved: Meeting = {
  ...draft,
  status: changeStatus(draft.status, { type: 'approved', by: { type: 'meeting' } }, step),
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

const codesOf = (result: Result<unknown>) => result.messages.map(({ code }) => code);

function withNote(of: Meeting, words: string): Meeting {
  return { ...of, closing: { ...of.closing, notes: [...of.closing.notes, note(words)] } };
}

/** A running privileged side with one meeting open, and what sends changes of it as a window does. */
async function openWith(text: string) {
  const folder = tempFolder();
  const path = join(folder, 'a.minutes');
  writeFileSync(path, text);
  const app = await openApp(folder);
  const openWindow = async () => {
    const opened = valueOf(await app.ask('meeting.open', { path }));
    const { session } = opened;
    let { sequence } = opened;
    const send = async (sent: Meeting) => {
      sequence += 1;
      const change = { type: 'whole', meeting: sent } as const;
      const answer = await app.ask('meeting.journal', { session, sequence, change });
      if (!answer.ok) sequence -= 1;
      return answer;
    };
    return { ...opened, send };
  };
  return { ...app, path, openWindow };
}

function meetingIn(path: string): Meeting {
  return valueOf(readMinutes(readFileSync(path))).content;
}

test('approved minutes take no change but a further status, whoever sends it', async () => {
  const { ask, path, openWindow } = await openWith(writeMinutes(approved));
  const before = readFileSync(path);
  const { session, meeting: shown, send } = await openWindow();
  const other = { ...shown, language: 'fr' };
  const annexes: Meeting['annexes'] = [
    {
      id: 'annex-1',
      title: 'Late papers',
      include: 'announced',
      label: { type: 'auto' },
      source: { type: 'documents' },
    },
  ];
  const refused = [
    await send(withNote(shown, 'Afterwards.')),
    await send({ ...shown, opening: { ...shown.opening, notes: [note('Before.')] } }),
    await send({ ...shown, sections: [] }),
    await send(other),
    await send({ ...shown, annexes }),
  ];
  const saved = await ask('meeting.save', { session });
  const passage = { notes: [], words: ['agreed'], everywhere: true };
  const destroyed = await ask('destroy.passage', { session, ...passage });
  const asItWas = await send(shown);
  const state = { type: 'published' } as const;
  const published = await send({ ...shown, status: changeStatus(shown.status, state, step) });
  const isAsBefore = readFileSync(path).equals(before);
  valueOf(await ask('meeting.save', { session }));
  expect([
    refused.map(codesOf),
    refused[0]?.messages[0]?.text,
    saved.ok,
    codesOf(destroyed),
    [asItWas.ok, published.ok, isAsBefore],
    meetingIn(path).status.state,
    wordsOf(meetingIn(path)),
  ]).toEqual([
    refused.map(() => ['meeting.locked']),
    'These minutes are approved, so they are not changed. Begin a correction to change them.',
    true,
    ['meeting.locked'],
    [true, true, true],
    state,
    'Asagreed.',
  ]);
});

test('a correction, and an approval that is taken back, let the text be written again', async () => {
  const { openWindow } = await openWith(writeMinutes(approved));
  const { meeting: shown, send } = await openWindow();
  const corrected = { ...shown, status: beginCorrection(shown.status, step) };
  const again = { ...withNote(corrected, 'Corrected.'), status: shown.status };
  expect([
    (await send(withNote(corrected, 'Corrected.'))).ok,
    (await send(again)).ok,
    codesOf(await send(withNote(again, 'More.'))),
    (await send({ ...again, status: draft.status })).ok,
    (await send(withNote({ ...again, status: draft.status }, 'More.'))).ok,
  ]).toEqual([true, true, ['meeting.locked'], true, true]);
});

test('words that another window wrote before it could know of the approval are kept', async () => {
  const { ask, path, openWindow } = await openWith(writeMinutes(draft));
  const [one, other] = [await openWindow(), await openWindow()];
  await one.send({ ...one.meeting, status: approved.status });
  const late = await other.send(withNote(other.meeting, 'Typed meanwhile.'));
  valueOf(await ask('meeting.save', { session: one.session }));
  const { closing, status } = meetingIn(path);
  expect([late.ok, closing.notes.length, status.state.type]).toEqual([true, 1, 'approved']);
});

test('a file of a newer version is read and never changed, not even by merging', async () => {
  const newer = writeMinutes(draft).replace(/"version": \d+/u, '"version": 99');
  const { ask, path, folder, openWindow } = await openWith(newer);
  const copy = join(folder, 'a (1).minutes');
  const own = join(folder, 'own.minutes');
  writeFileSync(copy, newer);
  writeFileSync(own, writeMinutes(draft));
  const { session, meeting: shown, readOnly, send } = await openWindow();
  const { session: other } = valueOf(await ask('meeting.open', { path: own }));
  const refused = [
    await send(withNote(shown, 'Lost on the newer version.')),
    await ask('meeting.save', { session }),
    await ask('merge.read', { session: other, path: copy }),
  ];
  valueOf(await ask('meeting.close', { session }));
  expect([
    readOnly,
    refused.map(codesOf),
    refused.every(({ messages }) => messages[0]?.text === readOnly),
    readFileSync(path, 'utf8') === newer,
  ]).toEqual([
    expect.stringContaining('newer version'),
    [['meeting.read-only'], ['meeting.read-only'], ['merge.newer-version']],
    true,
    true,
  ]);
});
