import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { addRow } from '../support/add-row';
import { isFull } from '../support/count-of';
import { traceSave, whyNoTrace } from './trace-save';

const former = Buffer.alloc(60_000, 'a');
const next = Buffer.alloc(80_000, 'b');
const reason = whyNoTrace();

const calls = [
  'openat',
  'fchmod',
  'pwrite64',
  'fsync',
  'pread64',
  'close',
  'rename',
  'statx',
  'write',
];
/** In full up to the call that no save reaches. */
const most = isFull ? Infinity : 1;

/** What is wrong with the file after a save that said so; nothing where it is whole. */
function wrongWith(path: string, said: string): string | undefined {
  const bytes = readFileSync(path);
  const state = bytes.equals(former) ? 'former' : bytes.equals(next) ? 'new' : 'neither';
  if (state === 'neither') return `${said}: ${String(bytes.length)} bytes that are neither file`;
  return said === 'ok' && state === 'former' ? 'said ok and kept the former file' : undefined;
}

test.for([
  ['pwrite64:error=EIO:when=1', 'EIO at a write', 'file.eio'],
  ['pwrite64:error=ENOSPC:when=1', 'ENOSPC at a write', 'file.enospc'],
  ['pwrite64:retval=100:when=1', 'a write that says 100 bytes and writes none', 'file.not-kept'],
  ['fsync:error=EIO:when=1', 'EIO at the flush of the file', 'file.eio'],
  ['rename:error=EIO:when=1', 'EIO at the rename', 'file.eio'],
  ['rename:error=EBUSY:when=1', 'EBUSY at the first rename', 'ok'],
  ['rename:error=EACCES:when=1+', 'EACCES at every rename', 'file.eacces'],
  ['pread64:error=EIO:when=1', 'EIO at the reading back', 'file.eio'],
])(
  'after %s (%s) the file is whole and the outcome is %s',
  async ([injection = '', , expected], { skip }) => {
    if (reason !== undefined) skip(reason);
    const folder = await temporaryFolder();
    const path = join(folder, 'a.minutes');
    writeFileSync(path, former);
    const said = await traceSave(path, next.length, injection);
    expect([said, wrongWith(path, said), readdirSync(folder)]).toEqual([
      expected,
      undefined,
      ['a.minutes'],
    ]);
  },
);

test(
  'a save that is killed at any of its system calls leaves the former file or the new one',
  { timeout: isFull ? 900_000 : 120_000 },
  async ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const folder = await temporaryFolder();
    const path = join(folder, 'a.minutes');
    const wrong: string[] = [];
    let runs = 0;
    for (let call = 1, isReached = true; isReached && call <= most; call += 1) {
      isReached = false;
      for (const name of calls) {
        writeFileSync(path, former);
        const said = await traceSave(path, next.length, `${name}:signal=KILL:when=${String(call)}`);
        const problem = wrongWith(path, said);
        if (problem !== undefined) wrong.push(`${name} ${String(call)}: ${problem}`);
        if (said === '') {
          isReached = true;
          runs += 1;
        }
        for (const left of readdirSync(folder)) {
          if (left !== 'a.minutes') rmSync(join(folder, left));
        }
      }
    }
    addRow({
      order: 31,
      fault: 'SIGKILL at the Nth call of every kind that a save makes (strace)',
      runs,
      outcome: `${String(wrong.length)} files that are neither the former nor the new one`,
    });
    expect([wrong, runs > 0]).toEqual([[], true]);
  },
);
