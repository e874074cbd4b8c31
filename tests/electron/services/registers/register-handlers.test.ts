import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { createExportedFiles } from '../../../../electron/services/handlers/exported-files';
import { createRegisterHandlers } from '../../../../electron/services/handlers/register-handlers';
import type { Services } from '../../../../electron/services/handlers/services';
import { succeed } from '../../../../shared/base/result';
import { writeGroup } from '../../../../shared/format/group';
import { readMinutes, writeMinutes } from '../../../../shared/format/minutes';
import { registerRequests } from '../../../../shared/ipc/requests/register-requests';
import { group } from '../../../builders/group';
import { meeting, section } from '../../../builders/meeting';
import { action, decision } from '../../../builders/notes';
import { person } from '../../../builders/people';
import { temporaryFolder } from '../../../support/temporary-folder';

async function prepare(open = '') {
  const folder = join(await temporaryFolder(), 'Rivers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'group.json'), writeGroup(group()));
  const first = meeting({
    sections: [
      section(
        'Work',
        action('Write.'),
        action('Hide.', {}, { offTheRecord: true }),
        decision('Go.'),
      ),
    ],
  });
  writeFileSync(join(folder, 'first.minutes'), writeMinutes(first));
  writeFileSync(join(folder, 'torn.minutes'), '{');
  const exported = createExportedFiles();
  const services = {
    files: createFormatFiles('Rapporteur test'),
    library: { contains: (path: string) => path.startsWith(folder) },
    sessions: { isOpen: (path: string) => open !== '' && path.endsWith(open) },
    journal: { read: () => Promise.resolve(succeed(null)) },
    versions: { keep: () => Promise.resolve(succeed({})) },
    now: () => new Date('2030-06-01T12:00:00Z'),
  } as unknown as Services;
  const handlers = createRegisterHandlers(services, exported);
  return { folder, exported, handlers };
}

const emit = () => undefined;

test('a register is read with the paths of its meetings and the files that could not be read', async () => {
  const { folder, handlers } = await prepare();
  const read = await handlers['register.read']({ groupFolder: folder }, emit);
  if (!read.ok) throw new Error('not read');
  expect(registerRequests['register.read'].value.safeParse(read.value).success).toBe(true);
  expect([
    read.value.files,
    read.value.unreadable.map(({ path }) => path),
    read.value.register.actions.map(({ wording, offTheRecord }) => [wording, offTheRecord]),
  ]).toEqual([
    [{ meeting: 'meeting-1', path: join(folder, 'first.minutes') }],
    [join(folder, 'torn.minutes')],
    [
      ['Write.', undefined],
      ['Hide.', true],
    ],
  ]);
});

test('a register is written under a free name, in the language asked for, without what is off the record', async () => {
  const { folder, handlers, exported } = await prepare();
  const write = () =>
    handlers['register.export'](
      {
        groupFolder: folder,
        kind: 'actions',
        format: 'csv',
        filter: { order: 'due' },
        language: 'fr',
      },
      emit,
    );
  const first = await write();
  await write();
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  expect(names.sort()).toEqual(['Actions 2030-06-01 2.csv', 'Actions 2030-06-01.csv']);
  const text = readFileSync(join(folder, 'Actions 2030-06-01.csv'), 'utf8');
  expect([text.startsWith('\ufeffAction,Responsables'), text.includes('Hide')]).toEqual([
    true,
    false,
  ]);
  expect(first.ok && exported.has(first.value.path)).toBe(true);
});

test('the people of a group are written as a table beside its file, in which no cell is a formula', async () => {
  const { folder, handlers, exported } = await prepare();
  const people = [person('Ada', 'Okafor', { email: '=cmd@example.org' })];
  writeFileSync(join(folder, 'group.json'), writeGroup(group({ people })));
  const written = await handlers['roster.export']({ groupFolder: folder, language: 'en' }, emit);
  if (!written.ok) throw new Error('not written');
  expect([written.value.path, exported.has(written.value.path)]).toEqual([
    join(folder, 'Roster 2030-06-01.csv'),
    true,
  ]);
  const [heading = '', row = ''] = readFileSync(written.value.path, 'utf8').split('\r\n');
  expect([heading.startsWith('\ufeffSurname,Given name'), row.startsWith('Okafor,Ada')]).toEqual([
    true,
    true,
  ]);
  expect(/(?:^|,)"?=/u.test(row)).toBe(false);
});

test('minutes that a later meeting adopted are approved in their own file, once, and not while they are open', async () => {
  const { folder, handlers } = await prepare();
  const approve = (on: typeof handlers, of: string) =>
    on['minutes.approveEarlier'](
      { groupFolder: of, meeting: 'meeting-1', adopted: 'asTheyStand', by: '17th meeting' },
      emit,
    );
  expect((await approve(handlers, folder)).ok).toBe(true);
  const after = readMinutes(readFileSync(join(folder, 'first.minutes')));
  expect(after.ok && after.value.content.status.state).toEqual({
    type: 'approved',
    by: { type: 'meeting', meeting: '17th meeting' },
  });
  const codes = (result: Awaited<ReturnType<typeof approve>>) =>
    result.messages.map(({ code }) => code);
  expect(codes(await approve(handlers, folder))).toEqual(['minutes.approved']);
  const other = await prepare('first.minutes');
  expect(codes(await approve(other.handlers, other.folder))).toEqual(['minutes.open']);
  const outside = await handlers['register.read']({ groupFolder: '/elsewhere' }, emit);
  expect(codes(outside as never)).toEqual(['library.outside']);
});
