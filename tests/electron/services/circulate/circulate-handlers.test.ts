import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import { openApp } from '../handlers/open-app';

const variant = { copy: 'clean' } as const;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

async function openSample() {
  const app = await openApp();
  const { path } = valueOf(await app.ask('library.openSample', {}));
  const { session, meeting } = valueOf(await app.ask('meeting.open', { path }));
  return { ...app, path, session, meeting };
}

test('reports, calendar, copy and mail are written beside the meeting, and the version is kept', async () => {
  const { ask, path, session } = await openSample();
  const draft = valueOf(
    await ask('circulate.draft', { session, variant, commentsUntil: '2030-01-31' }),
  );
  const { folder, files } = valueOf(
    await ask('circulate.write', {
      ...draft,
      session,
      job: 'job-1',
      variant,
      formats: ['docx', 'txt'],
      recipients: [{ name: 'Ada Okafor', address: 'ada@example.org' }],
      withCalendar: true,
      withCopy: true,
    }),
  );
  const mail = await PostalMime.parse(readFileSync(files.at(-1)?.path ?? ''));
  const versions = valueOf(await ask('history.list', { session })).versions;
  expect([
    folder,
    files.map((file) => [file.type, basename(file.path)]),
    mail.to?.map(({ address }) => address),
    mail.subject,
    versions.some(({ reason }) => reason.type === 'circulated'),
  ]).toEqual([
    dirname(path),
    [
      ['report', 'WG-Data-9-draft-1.docx'],
      ['report', 'WG-Data-9-draft-1.txt'],
      ['calendar', 'WG-Data-9-draft-1-next-meeting.ics'],
      ['copy', expect.stringMatching(/ - to send\.minutes$/u)],
      ['mail', 'WG-Data-9-draft-1.eml'],
    ],
    ['ada@example.org'],
    draft.subject,
    true,
  ]);
  const docx = mail.attachments.find(({ filename }) => filename?.endsWith('.docx'));
  expect(Buffer.from(docx?.content as ArrayBuffer).equals(readFileSync(files[0]?.path ?? ''))).toBe(
    true,
  );
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(
    files.slice(0, -1).map((file) => basename(file.path)),
  );
});

test('what says more than the report, or goes to no address, is not written', async () => {
  const { ask, session } = await openSample();
  const order = {
    session,
    job: 'job-1',
    formats: ['txt'] as const,
    subject: 'Report',
    text: '',
    recipients: [],
    withCalendar: false,
    withCopy: false,
  };
  const tries = [
    { ...order, variant: { ...variant, unattributed: true }, withCopy: true },
    { ...order, variant: { ...variant, only: 'decisions' as const }, withCopy: true },
    { ...order, variant, recipients: [{ address: 'ada@example.org\r\nBcc: all@example.org' }] },
  ];
  const codes = [];
  for (const one of tries) {
    const result = await ask('circulate.write', one);
    codes.push(result.ok ? 'written' : result.messages[0]?.code);
  }
  expect(codes).toEqual(['circulate.copy', 'circulate.copy', 'circulate.address']);
});

test('a circulation says how far it is, and one that is cancelled leaves nothing behind', async () => {
  const { ask, events, path, session } = await openSample();
  const folder = dirname(path);
  const order = {
    session,
    job: 'job-1',
    variant,
    formats: ['txt', 'md'] as const,
    subject: 'Report',
    text: 'Dear all',
    recipients: [],
    withCalendar: true,
    withCopy: true,
  };
  const before = readdirSync(folder).toSorted();
  const running = ask('circulate.write', order);
  // The first report is being written by now; what is cancelled is taken back all the same.
  await ask('export.cancel', { job: 'job-1' });
  const cancelled = await running;
  expect([
    cancelled.ok ? 'written' : cancelled.messages[0]?.code,
    readdirSync(folder).toSorted(),
    valueOf(await ask('history.list', { session })).versions.some(
      ({ reason }) => reason.type === 'circulated',
    ),
  ]).toEqual(['export.cancelled', before, false]);

  events.length = 0;
  valueOf(await ask('circulate.write', order));
  const step = (format: string, done: number) => [
    'export.progress',
    { job: 'job-1', format, done, total: 3 },
  ];
  expect(events.filter((event) => String(event).startsWith('export.progress'))).toEqual([
    step('txt', 0),
    step('txt', 1),
    step('md', 1),
    step('md', 2),
    step('mail', 2),
    step('mail', 3),
  ]);
});
