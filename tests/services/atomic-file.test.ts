import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '../../electron/services/atomic-file';
import { temporaryFolder } from '../support/temporary-folder';

const isRoot = process.getuid?.() === 0;
const bytes = Buffer.from('new words');

function failing(code: string, times: number) {
  let left = times;
  return async (from: string, to: string) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
    await rename(from, to);
  };
}

describe('replacing a file', () => {
  test('puts the new bytes in its place, tells their hash and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.minutes');
    for (const content of [bytes, Buffer.alloc(3_000_000, 7), Buffer.alloc(0)]) {
      expect(await replaceFile(path, content)).toEqual({
        ok: true,
        value: { path, fingerprint: createHash('sha256').update(content).digest('hex') },
        messages: [],
      });
      expect(readFileSync(path).equals(content)).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.minutes']);
    }
  });

  test('never writes into the former file: who has it open still reads all of the old', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.minutes');
    writeFileSync(path, 'old words');
    const before = statSync(path).ino;
    await replaceFile(path, bytes);
    expect(statSync(path).ino).not.toBe(before);
  });

  test('keeps the permissions of the former file, and a link stays a link', async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'far'));
    const target = join(folder, 'far', 'a.minutes');
    const link = join(folder, 'a.minutes');
    writeFileSync(target, 'old', { mode: 0o600 });
    symlinkSync(target, link);
    await replaceFile(link, bytes);
    expect([
      lstatSync(link).isSymbolicLink(),
      readFileSync(target, 'utf8'),
      statSync(target).mode & 0o777,
    ]).toEqual([true, 'new words', 0o600]);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits while another program holds the file (%s)',
    async (code) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'a.minutes');
      writeFileSync(path, 'old words');
      const written = await replaceFile(path, bytes, { rename: failing(code, 3) });
      expect([written.ok, readFileSync(path, 'utf8')]).toEqual([true, 'new words']);
    },
  );

  test('gives up in the end, says why, keeps the former file and cleans up', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.minutes');
    writeFileSync(path, 'old words');
    const options = { rename: failing('EBUSY', Number.POSITIVE_INFINITY), patience: 100 };
    expect((await replaceFile(path, bytes, options)).messages).toEqual([
      {
        severity: 'error',
        code: 'file.ebusy',
        text: `${path} could not be saved: another program is using it.`,
        where: path,
      },
    ]);
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old words', ['a.minutes']]);
  });

  test('says that the folder is gone, or that the path is a folder or a device', async () => {
    const folder = await temporaryFolder();
    const texts = await Promise.all(
      [join(folder, 'gone', 'a.minutes'), folder, '/dev/null'].map(async (path) =>
        (await replaceFile(path, bytes)).messages.map(({ text }) => text.replace(path, 'PATH')),
      ),
    );
    expect(texts).toEqual([
      ['PATH could not be saved: there is no such file or folder.'],
      ['PATH could not be saved: it is a folder or a device, not a file.'],
      ['PATH could not be saved: it is a folder or a device, not a file.'],
    ]);
  });

  test.skipIf(!isRoot)('keeps the good file when the disk fills up, at whatever byte', async () => {
    const folder = await temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', [folder]));
    const path = join(folder, 'a.minutes');
    const old = Buffer.alloc(400_000, 1);
    writeFileSync(path, old);
    for (const size of [3_000_000, 700_000, 648_000]) {
      const written = await replaceFile(path, Buffer.alloc(size, 2));
      expect(written.messages.map(({ code, text }) => [code, text])).toEqual([
        ['file.enospc', `${path} could not be saved: the disk is full; make room and try again.`],
      ]);
      expect(readFileSync(path).equals(old)).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.minutes']);
    }
    expect((await replaceFile(path, Buffer.alloc(600_000, 3))).ok).toBe(true);
    expect(readFileSync(path).length).toBe(600_000);
  });
});
