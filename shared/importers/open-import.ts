import { strToU8 } from 'fflate';
import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { readDocument } from './document/read-document';
import { findForeign } from './text/find-foreign';
import { findSizeProblem } from './text/import-limits';

/**
 * The bytes of a file as bytes of text: of a Word document its words, of all others what they are.
 * Fails in words where they are too many, or hold no text.
 */
export function openImport(bytes: Uint8Array): Result<Uint8Array> {
  const tooMany = findSizeProblem(bytes);
  if (tooMany !== undefined) return fail(tooMany);
  const document = readDocument(bytes);
  if (!document.ok) return document;
  // The mark in front says that this is UTF-8, whatever its words look like.
  const text = document.value === undefined ? bytes : strToU8(`\ufeff${document.value}`);
  const unreadable = findSizeProblem(text) ?? findForeign(text);
  return unreadable === undefined ? succeed(text) : fail(unreadable);
}
