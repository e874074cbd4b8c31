import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Why a file system cannot be mounted here; `undefined` where it can. */
export function whyNoMount(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux mounts small file systems in memory';
  return process.getuid?.() === 0 ? undefined : 'only root may mount file systems';
}

/** A disk of a few kilobytes in memory, for as long as the test runs. */
export function smallDisk(kilobytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Fills a disk until only so many bytes are free; what filled it is removed by the function that comes back. */
export function fillDisk(folder: string, free: number): () => void {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  const size = bavail * bsize - free;
  if (size > 0) writeFileSync(filler, Buffer.alloc(size));
  return () => {
    if (existsSync(filler)) rmSync(filler);
  };
}
