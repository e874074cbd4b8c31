import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExportedFiles } from '../../../../electron/services/handlers/exported-files';
import { createItemHandlers } from '../../../../electron/services/handlers/item-handlers';
import type { Services } from '../../../../electron/services/handlers/services';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { fail, errorMessage, succeed } from '../../../../shared/base/result';
import type { Meeting } from '../../../../shared/domain/meeting';
import { writeMinutes } from '../../../../shared/format/minutes';
import { itemRequests } from '../../../../shared/ipc/requests/item-requests';
import { meeting, section } from '../../../builders/meeting';
import { note, statement } from '../../../builders/notes';
import { partyOf, person } from '../../../builders/people';
import { temporaryFolder } from '../../../support/temporary-folder';

const ana = person('Ana', 'Silva', { email: 'ana@example.org' });
const ben = person('Ben', 'Okoro');

function held(id: string, date: string, words: string, more: Partial<Meeting> = {}): Meeting {
  const one = meeting({
    id,
    attending: [ana, ben],
    schedule: { date, zone: 'UTC' },
    sections: [
      section({ title: 'Budget', item: { topic: 'topic-1' } }, note(words)),
      section('Talk', statement(partyOf(ana), `Ana on ${words}`), statement(partyOf(ben), 'No.')),
    ],
  });
  return { ...one, ...more };
}

async function prepare() {
  const folder = join(await temporaryFolder(), 'Rivers');
  mkdirSync(folder);
  const put = (name: string, one: Meeting) =>
    writeFileSync(join(folder, `${name}.minutes`), writeMinutes(one));
  const now = held('m4', '2030-04-01', 'now');
  put('first', held('m1', '2030-01-01', 'the first'));
  put('second', held('m2', '2030-02-01', 'the second'));
  put(
    'second copy',
    held('m2', '2030-02-01', 'a copy', { copy: { made: '2030-02-02T00:00:00Z' } }),
  );
  put('later', held('m5', '2030-05-01', 'later'));
  put('now', now);
  writeFileSync(join(folder, 'torn.minutes'), '{');
  const exported = createExportedFiles();
  const services = {
    files: createFormatFiles('Rapporteur test'),
    library: { contains: (path: string) => path.startsWith(folder) },
    sessions: {
      current: (session: string) =>
        session === 'open'
          ? succeed({ meeting: now, path: join(folder, 'now.minutes') })
          : fail(errorMessage('session.unknown', 'There is no such session.')),
    },
    now: () => new Date('2030-06-01T12:00:00Z'),
  } as unknown as Services;
  return { folder, exported, handlers: createItemHandlers(services, exported) };
}

const emit = () => undefined;

test('earlier meetings of the group are read, the last first, without copies and later ones', async () => {
  const { folder, handlers } = await prepare();
  const question = {
    groupFolder: folder,
    meeting: 'm4',
    before: '2030-04-01',
    query: { topics: ['topic-1'], titles: [] },
  };
  const found = await handlers['lastTime.read'](question, emit);
  if (!found.ok) throw new Error(found.messages[0]?.text);
  itemRequests['lastTime.read'].value.parse(found.value);
  expect(
    found.value.passages.map(({ meeting: { id }, path, notes }) => [id, path, notes[0]?.text]),
  ).toEqual([
    ['m2', join(folder, 'second.minutes'), 'the second'],
    ['m1', join(folder, 'first.minutes'), 'the first'],
  ]);
  const outside = await handlers['lastTime.read']({ ...question, groupFolder: '/etc' }, emit);
  expect(outside.ok).toBe(false);
});

test('slips are written into a new folder beside the meeting, one mail for each who was chosen', async () => {
  const { folder, handlers, exported } = await prepare();
  const params = { session: 'open', people: [ana.id] };
  const written = await handlers['slips.write'](params, emit);
  if (!written.ok) throw new Error(written.messages[0]?.text);
  itemRequests['slips.write'].value.parse(written.value);
  expect(written.value).toEqual({
    folder: join(folder, 'now - slips'),
    count: 1,
    first: join(folder, 'now - slips', 'Ana Silva.eml'),
  });
  expect(readFileSync(written.value.first, 'utf8')).toContain('ana@example.org');
  expect(exported.has(written.value.first)).toBe(true);
  await handlers['slips.write'](params, emit);
  expect(readdirSync(folder).filter((name) => name.includes('slips'))).toEqual([
    'now - slips',
    'now - slips 2',
  ]);
});

test('slips of people who say nothing are not written', async () => {
  const { folder, handlers } = await prepare();
  const written = await handlers['slips.write']({ session: 'open', people: ['nobody'] }, emit);
  expect([written.ok, readdirSync(folder).some((name) => name.includes('slips'))]).toEqual([
    false,
    false,
  ]);
});
