import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { addRow } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { whyNoMount } from '../support/small-disk';

function inTests(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Why no disk image can be mounted here; `undefined` where it can. */
function whyNoImage(): string | undefined {
  const reason = whyNoMount();
  if (reason !== undefined) return reason;
  try {
    execFileSync('mkfs.ext4', ['-V'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'mkfs.ext4 is missing (e2fsprogs)';
  }
}

function mount(image: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-o', 'loop', image, folder]);
}

/** Starts a program that prints numbers, and tells the last one it has printed. */
function startCounter(parameters: readonly string[]): { child: ChildProcess; last: () => number } {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return {
    child,
    last: () => Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1) ?? 0),
  };
}

/** What a disk image holds: the number in the file, the records of the journal, and whether both are whole. */
function readImage(image: string, folder: string) {
  mount(image, folder);
  try {
    const file = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as {
      readonly count: number;
      readonly end: number;
    };
    const database = new DatabaseSync(join(folder, 'journal.db'));
    const [check] = database.prepare('PRAGMA integrity_check').all();
    const row = database.prepare('SELECT count(*) AS n, max(sequence) AS last FROM change').get();
    database.close();
    const isWhole =
      file.count === file.end && check?.integrity_check === 'ok' && row?.n === row?.last;
    return { count: file.count, records: Number(row?.last), isWhole };
  } finally {
    execFileSync('umount', [folder]);
  }
}

test(
  'after a power cut at a random moment the file and the journal are whole and have everything that was confirmed',
  { timeout: isFull ? 900_000 : 120_000 },
  async ({ skip }) => {
    const reason = whyNoImage();
    if (reason !== undefined) skip(reason);
    const place = await temporaryFolder();
    const [image, copy] = [join(place, 'disk.img'), join(place, 'copy.img')];
    const disk = join(place, 'disk');
    execFileSync('truncate', ['-s', '48M', image]);
    execFileSync('mkfs.ext4', ['-q', image]);
    mount(image, disk);
    onTestFinished(() => {
      execFileSync('umount', ['-l', disk]);
    });
    writeFileSync(join(disk, 'a.json'), '{"count":0,"end":0}');
    const loader = inTests('faults/support/resolve-source.mjs');
    const save = inTests('faults/support/save-forever.ts');
    const append = inTests('electron/services/journal/append-forever.ts');
    const saves = startCounter(['--import', loader, save, join(disk, 'a.json')]);
    const records = startCounter([append, join(disk, 'journal.db')]);
    const children = [saves.child, records.child];
    onTestFinished(() => children.forEach((child) => child.kill('SIGKILL')));
    const bad: unknown[] = [];
    const cuts = countOf(100);
    while (!(saves.last() > 0 && records.last() > 0)) await wait(20);
    for (let cut = 0; cut < cuts; cut += 1) {
      await wait(Math.random() * 250);
      const due = { count: saves.last(), records: records.last() };
      // Stopped while the image is copied, which takes longer than a power cut does, and read.
      children.forEach((child) => child.kill('SIGSTOP'));
      execFileSync('cp', ['--sparse=always', image, copy]);
      const found = readImage(copy, join(place, 'copy'));
      children.forEach((child) => child.kill('SIGCONT'));
      if (!found.isWhole || found.count < due.count || found.records < due.records) {
        bad.push({ due, found });
      }
    }
    for (const child of children) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    addRow({
      order: 21,
      fault: 'Power cut: ext4 image copied while file and journal are written, mounted again',
      runs: cuts,
      outcome: `${String(bad.length)} unreadable or without something confirmed`,
    });
    expect(bad).toEqual([]);
  },
);
