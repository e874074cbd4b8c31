import type { FileHandle } from 'node:fs/promises';

/** What a program did to a disk, in order; `name` is that of a file in the one folder of the model. */
export type DiskStep =
  | { readonly type: 'create'; readonly name: string }
  | { readonly type: 'write'; readonly name: string; readonly at: number; readonly bytes: Buffer }
  | { readonly type: 'flushFile'; readonly name: string }
  | { readonly type: 'rename'; readonly from: string; readonly to: string }
  | { readonly type: 'remove'; readonly name: string }
  | { readonly type: 'flushFolder' };

interface ModelFile {
  bytes: Buffer;
}

function put(file: ModelFile, at: number, bytes: Buffer): void {
  if (file.bytes.length < at + bytes.length) {
    file.bytes = Buffer.concat([file.bytes, Buffer.alloc(at + bytes.length - file.bytes.length)]);
  }
  bytes.copy(file.bytes, at);
}

/** What of a write that was not flushed may be on the disk: all, nothing, a part, or its length in zeroes. */
function survivorOf(bytes: Buffer, random: () => number): Buffer {
  const kind = random();
  if (kind < 0.3) return bytes;
  if (kind < 0.5) return Buffer.alloc(0);
  if (kind < 0.7) return Buffer.alloc(bytes.length);
  const part = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at += 512) {
    if (random() < 0.5) bytes.copy(part, at, at, Math.min(at + 512, bytes.length));
  }
  return random() < 0.5 ? part : part.subarray(0, Math.floor(random() * part.length));
}

/**
 * A disk after a power cut: of the steps done so far, everything that was flushed is there, and of
 * the rest any part may be, in any order (after SQLite's test6.c).
 */
export function diskAfterCut(
  before: ReadonlyMap<string, Buffer>,
  steps: readonly DiskStep[],
  random: () => number,
): ReadonlyMap<string, Buffer> {
  const folder = new Map<string, ModelFile>();
  for (const [name, bytes] of before) folder.set(name, { bytes: Buffer.from(bytes) });
  const files = new Map(folder);
  const lastFolderFlush = steps.findLastIndex(({ type }) => type === 'flushFolder');
  for (const [index, step] of steps.entries()) {
    const isKept = index < lastFolderFlush || random() < 0.5;
    switch (step.type) {
      case 'create': {
        const file = { bytes: Buffer.alloc(0) };
        files.set(step.name, file);
        if (isKept) folder.set(step.name, file);
        break;
      }
      case 'write': {
        const isFlushed = steps
          .slice(index)
          .some((later) => later.type === 'flushFile' && later.name === step.name);
        const file = files.get(step.name);
        if (file !== undefined) {
          put(file, step.at, isFlushed ? step.bytes : survivorOf(step.bytes, random));
        }
        break;
      }
      case 'rename': {
        const file = files.get(step.from);
        if (file === undefined) break;
        files.delete(step.from);
        files.set(step.to, file);
        if (!isKept) break;
        folder.delete(step.from);
        folder.set(step.to, file);
        break;
      }
      case 'remove':
        files.delete(step.name);
        if (isKept) folder.delete(step.name);
        break;
      case 'flushFile':
      case 'flushFolder':
        break;
    }
  }
  return new Map([...folder].map(([name, { bytes }]) => [name, bytes]));
}

/** A file handle that notes what is done with it. */
export function noteHandle(handle: FileHandle, name: string, note: (step: DiskStep) => void) {
  return new Proxy(handle, {
    get: (target, key) => {
      if (key === 'write') {
        return async (bytes: Uint8Array, offset: number, length: number, at: number) => {
          // At most a page in one step, so that a cut can come between any two.
          const size = Math.min(length, 4096);
          const result = await target.write(bytes, offset, size, at);
          note({ type: 'write', name, at, bytes: Buffer.from(bytes.slice(offset, offset + size)) });
          return result;
        };
      }
      if (key === 'sync') {
        return async () => {
          await target.sync();
          note(name === '' ? { type: 'flushFolder' } : { type: 'flushFile', name });
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
