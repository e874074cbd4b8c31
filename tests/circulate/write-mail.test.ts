import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { Mail } from '../../shared/circulate/write-mail';
import { writeMail } from '../../shared/circulate/write-mail';
import { temporaryFolder } from '../support/temporary-folder';
import { readWithThunderbird, thunderbirdArchive } from './read-with-thunderbird';

const script = fileURLToPath(new URL('python-mail.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Bytes as their length and hash, which a failing test can show. */
function printOf(bytes: Uint8Array): string {
  return `${String(bytes.length)} bytes, ${createHash('sha256').update(bytes).digest('hex')}`;
}

/** What a reader finds in a mail; of attachments their names, types and bytes. */
interface Found {
  readonly subject: string;
  readonly to: readonly (readonly [string, string])[];
  readonly text: string;
  readonly attachments: readonly (readonly [string, string, string])[];
}

function readWithPython(mail: string): Found {
  const run = spawnSync('python3', [script], { input: mail, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const { unsent, defects, ...found } = JSON.parse(run.stdout) as Found & {
    readonly unsent: string;
    readonly defects: readonly string[];
  };
  expect([unsent, defects]).toEqual(['1', []]);
  return {
    ...found,
    attachments: found.attachments.map(([name, type, bytes]) => [
      name,
      type,
      printOf(Buffer.from(bytes, 'base64')),
    ]),
  };
}

async function readWithPostalMime(mail: string): Promise<Found> {
  const read = await PostalMime.parse(mail);
  return {
    subject: read.subject ?? '',
    to: (read.to ?? []).map(({ name, address }) => [name, address ?? '']),
    text: (read.text ?? '').replaceAll('\r\n', '\n'),
    attachments: read.attachments.map(({ filename, mimeType, content }) => [
      filename ?? '',
      mimeType,
      printOf(new Uint8Array(content as ArrayBuffer)),
    ]),
  };
}

function expected({ subject, to, text, attachments }: Mail): Found {
  return {
    subject,
    to: to.map(({ name = '', address }) => [name, address]),
    text,
    attachments: attachments.map(({ name, mediaType, bytes }) => [name, mediaType, printOf(bytes)]),
  };
}

const mail: Mail = {
  subject:
    'Groupe de travail sur les rivières – réunion n° 16, 21 mars 2030 – 会议纪要 – التقرير – отчет 🛶',
  text: 'Décisions :\n• 2030-16/1 : les relevés sont quotidiens.\n\nجدول الأعمال\n',
  language: 'fr',
  to: [
    { name: 'Ada "Addie" Okafor', address: 'ada@example.org' },
    { name: 'Élodie Müller-Ångström', address: 'elodie.muller@example.org' },
    { name: 'Falk, Jon', address: 'jon+minutes@example.org' },
    { address: 'board@example.org' },
  ],
  attachments: [
    {
      name: 'Rivières n° 16 – procès-verbal « projet 1 » avec un nom assez long pour plusieurs lignes.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7919) % 256),
    },
    { name: 'next meeting.ics', mediaType: 'text/calendar', bytes: Buffer.from('BEGIN\nEND\n') },
    { name: 'empty.txt', mediaType: 'text/plain', bytes: new Uint8Array() },
  ],
  date: '2030-03-22T09:05:00Z',
};

test.runIf(hasPython)('Python reads a mail with its attachments, byte by byte', () => {
  expect(readWithPython(writeMail(mail))).toEqual(expected(mail));
});

test.runIf(thunderbirdArchive)('Thunderbird reads the same, where it is installed', async () => {
  const folder = await temporaryFolder();
  const read = await readWithThunderbird(writeMail(mail), thunderbirdArchive ?? '', folder);
  const [text, ...attachments] = read.parts;
  expect({
    ...read,
    parts: undefined,
    text: Buffer.from(text?.bytes ?? [])
      .toString('utf8')
      .replaceAll('\r\n', '\n'),
    attachments: attachments.map(({ type, name, bytes }) => [name, type, printOf(bytes)]),
  }).toEqual({ ...expected(mail), parts: undefined });
});

test('a reader of mails in JavaScript reads the same', async () => {
  expect(await readWithPostalMime(writeMail(mail))).toEqual(expected(mail));
});

test('a mail is plain ASCII in short lines, each ended as mails demand', () => {
  const lines = writeMail(mail).split('\r\n');
  const odd = lines.filter((line) => /[^\x20-\x7E]/u.test(line) || line.length > 98);
  expect(odd).toEqual([]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(99);
});

test('no line break in a subject, a name or a file name makes a header of its own', async () => {
  const broken = writeMail({
    ...mail,
    subject: 'Report\r\nBcc: all@example.org',
    to: [{ name: 'Ada\nX-Evil: 1', address: 'ada@example.org' }],
    attachments: [
      { name: 'a"\r\nX-Evil: 2\r\n\r\nb.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) },
    ],
  });
  const read = await PostalMime.parse(broken);
  expect(read.headers.map(({ key }) => key)).toEqual([
    'x-unsent',
    'mime-version',
    'date',
    'subject',
    'to',
    'content-language',
    'content-type',
  ]);
  expect(read.subject).toBe('Report Bcc: all@example.org');
  expect(read.attachments).toHaveLength(1);
});

test('any words and bytes come back as they were', async () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((text) => text !== '' && text.isWellFormed());
  await fc.assert(
    fc.asyncProperty(
      line,
      fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\0]/u.test(text)),
      line.filter((name) => !/[/\\:*?"<>|%']/u.test(name)),
      fc.uint8Array({ maxLength: 300 }),
      async (subject, text, name, bytes) => {
        const some = { ...mail, subject, text, to: [], attachments: [] };
        const one = { ...some, attachments: [{ name, mediaType: 'application/pdf', bytes }] };
        const read = await readWithPostalMime(writeMail(one));
        expect({ ...read, text: read.text.trimEnd() }).toEqual({
          ...expected(one),
          text: text.trimEnd(),
        });
      },
    ),
    { numRuns: 200 },
  );
});
