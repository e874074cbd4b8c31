import { strToU8, zipSync } from 'fflate';
import { sampleFrame } from './sample-frame';
import { sampleParts } from './sample-parts';

/** A change to one part of the sample: the first occurrence of `find` (every one for a global pattern) gives way to `replace`. */
export interface PartEdit {
  readonly part: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A small DOCX without a fault that uses most of what a report uses, changed by the edits in turn. */
export function buildSamplePackage(edits: readonly PartEdit[] = []): Uint8Array {
  const parts = new Map(Object.entries({ ...sampleFrame, ...sampleParts }));
  for (const { part, find, replace } of edits) {
    const before = parts.get(part);
    const after = before?.replace(find, () => replace);
    if (after === undefined || after === before)
      throw new Error(`${part} does not hold ${String(find)}`);
    parts.set(part, after);
  }
  const files = [...parts].map(([path, text]) => [path, strToU8(declaration + text)] as const);
  return zipSync({
    ...Object.fromEntries(files),
    'word/media/map.png': new Uint8Array(Buffer.from(onePixel, 'base64')),
  });
}
