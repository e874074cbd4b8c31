import { strFromU8, unzipSync } from 'fflate';
import { errorMessage, fail, succeed } from '../../base/result';
import type { Result } from '../../base/result';
import { readXml } from './read-xml';

/** The most bytes of one part of a document, once unpacked; a document of 1,000 pages is below. */
const maxPartBytes = 64 * 1024 * 1024;
/** A part that unpacks to more than this many times its size holds no text that people wrote. */
const maxExpansion = 200;
const smallPart = 1024 * 1024;

const refusal =
  'This document unpacks to more than 64 MB or is packed like no document is, and was not read. Open it and save it as plain text, then choose that file.';

/** The texts of parts of a Word document by what they are. */
export interface DocumentParts {
  readonly text: string;
  readonly numbering: string | undefined;
  readonly styles: string | undefined;
}

/** Whether bytes are a package, as Word documents, workbooks and other archives are. */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Takes what is read of a Word document out of its package; nothing where it is another package, or broken off. Fails where it is too large. */
export function openPackage(bytes: Uint8Array): Result<DocumentParts | undefined> {
  try {
    const roots = unpack(bytes, ['_rels/.rels']);
    if (roots === undefined) return fail(errorMessage('import.bad-document', refusal));
    const main = findTarget(roots.get('_rels/.rels') ?? '', '/officeDocument');
    if (main === undefined || !/^word\/[\w.-]+\.xml$/u.test(main)) return succeed(undefined);
    const parts = unpack(bytes, [main, 'word/numbering.xml', 'word/styles.xml']);
    if (parts === undefined) return fail(errorMessage('import.bad-document', refusal));
    const text = parts.get(main);
    if (text === undefined) return succeed(undefined);
    return succeed({
      text,
      numbering: parts.get('word/numbering.xml'),
      styles: parts.get('word/styles.xml'),
    });
  } catch {
    return succeed(undefined);
  }
}

/**
 * Unpacks some parts, each once; nothing where one is too large. What a part says about its size is
 * the room that it gets, so that none grows past it.
 */
function unpack(
  bytes: Uint8Array,
  paths: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const seen = new Set<string>();
  const tooLarge = new Set<string>();
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!paths.includes(name) || seen.has(name)) return false;
      seen.add(name);
      const isPuffed = originalSize > smallPart && originalSize > size * maxExpansion;
      if (originalSize > maxPartBytes || isPuffed) tooLarge.add(name);
      return !tooLarge.has(name);
    },
  });
  if (tooLarge.size > 0) return undefined;
  return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

function findTarget(relationships: string, type: string): string | undefined {
  let found: string | undefined;
  readXml(relationships, {
    onOpen: (name, attributes) => {
      if (name === 'Relationship' && attributes.Type?.endsWith(type) === true) {
        found ??= attributes.Target?.replace(/^\//u, '');
      }
    },
  });
  return found;
}
