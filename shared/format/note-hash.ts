import { hashText } from '../base/hash';
import type { Note, Revision } from '../domain/note';
import { toCanonicalJson } from './canonical-json';

/**
 * The hash of what a note says and is: everything but its id, its revision, when it was begun and
 * by whom. 32 hexadecimal digits of the SHA-256 of `parent`, a line break and the canonical JSON.
 * `parent` is the hash of the revision before, so that a note which returns to former words has
 * a revision of its own, and two copies can still tell which of them is the later one.
 */
export function hashNote(note: Note, parent?: string): string {
  const content = {
    ...note,
    id: undefined,
    revision: undefined,
    begun: undefined,
    author: undefined,
  };
  return hashText(`${parent ?? ''}\n${toCanonicalJson(content)}`).slice(0, 32);
}

/** Whether a note's revision is of the note as it stands, and not of earlier words. */
export function isStamped(note: Note): note is Note & { readonly revision: Revision } {
  const { revision } = note;
  return revision?.hash === hashNote(note, revision?.from[0]);
}

/** The hash of a section (without its notes), an agenda item, a participant, a chat message or a thread, as its tombstone keeps it. */
export function hashThing(thing: object): string {
  return hashText(toCanonicalJson({ ...thing, notes: undefined })).slice(0, 32);
}
