import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { PackagePart } from './package-part';

// ZIP has local times and none before 1980: taken apart again in the same zone, this one is the same everywhere.
const time = new Date(1980, 0, 1);

// Word on the Mac takes a file without attributes for unreadable: an ordinary file, as Unix writes it.
const attributes = { os: 3, attrs: 0o100_644 << 16 };

/** The bytes of a package; equal parts in equal order give equal bytes. */
export function zipPackage(parts: readonly PackagePart[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content } of parts) {
    const isImage = path.endsWith('.png') || path.endsWith('.jpeg');
    const bytes = typeof content === 'string' ? strToU8(content) : joinChunks(content);
    files[path] = [bytes, { level: isImage ? 0 : 6, mtime: time, ...attributes }];
  }
  return zipSync(files);
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
