import type { Alternative, Note, Revision, Wording } from '../domain/note';
import { hashNote, isStamped } from '../format/note-hash';
import { maxAncestors } from '../format/stamp-revisions';
import { isSame } from './is-same';

/** One of the wordings that a copy has of a note; none is a deletion. */
export interface Variant {
  readonly wording: Wording | undefined;
  readonly author: string | undefined;
  /** The hash under which its copy knows it, asked for only when needed. */
  readonly revision: () => string | undefined;
}

/** What one copy says of a note: its wordings, the first one leading, and what it has seen before. */
export interface Standing {
  readonly note: Note | undefined;
  readonly variants: readonly Variant[];
  /** The hash of the note as this copy has it, with all its wordings; none where it is deleted. */
  readonly hash: () => string | undefined;
  /** Hashes of the revisions that this copy's note comes from, its own among them. */
  readonly seen: () => ReadonlySet<string>;
}

/** What a note says and is, apart from its name and its past. */
export function wordingOf(note: Note): Wording {
  const wording: { -readonly [Key in keyof Note]?: Note[Key] } = { ...note };
  for (const key of ['id', 'begun', 'author', 'revision', 'alternatives'] as const) {
    Reflect.deleteProperty(wording, key);
  }
  return wording as Wording;
}

/** The revision that a note will have when it is saved, or has; `before` is that of the same note as last saved. */
export function revisionOf(note: Note, before: Revision | undefined): Revision {
  if (isStamped(note)) return note.revision;
  const parent = note.revision ?? before;
  if (parent === undefined) return { hash: hashNote(note), from: [] };
  if (hashNote(note, parent.from[0]) === parent.hash) return parent;
  return {
    hash: hashNote(note, parent.hash),
    from: [parent.hash, ...parent.from].slice(0, maxAncestors),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How a copy stands to a note that it has. */
export function standingOf(note: Note, before: Revision | undefined): Standing {
  const revision = once(() => revisionOf(note, before));
  const others = (note.alternatives ?? []).map((alternative): Variant => ({
    wording: alternative.type === 'wording' ? alternative.note : undefined,
    author: alternative.type === 'wording' ? alternative.author : undefined,
    revision: () => (alternative.type === 'wording' ? alternative.revision : undefined),
  }));
  return {
    note,
    variants: [
      { wording: wordingOf(note), author: note.author, revision: () => revision().hash },
      ...others,
    ],
    hash: () => revision().hash,
    seen: once(() => {
      const { hash, from } = revision();
      const ancestors = [...(note.revision?.from ?? []), ...(before?.from ?? [])];
      const stale = [note.revision?.hash, before?.hash].flatMap((one) => one ?? []);
      return new Set([hash, ...from, ...ancestors, ...stale]);
    }),
  };
}

/** How a copy stands to a note that was deleted there. */
export function deletedStanding(revision: Revision | undefined): Standing {
  return {
    note: undefined,
    variants: [{ wording: undefined, author: undefined, revision: () => undefined }],
    hash: () => undefined,
    seen: () => new Set(revision === undefined ? [] : [revision.hash, ...revision.from]),
  };
}

/** Whether two variants say the same. */
export function isSameVariant(a: Variant, b: Variant): boolean {
  return isSame(a.wording, b.wording);
}

/** A variant as a note keeps it beside its own words. */
export function toAlternative({ wording, author, revision }: Variant): Alternative {
  if (wording === undefined) return { type: 'deleted' };
  const hash = revision();
  return {
    type: 'wording',
    note: wording,
    ...(author === undefined ? {} : { author }),
    ...(hash === undefined ? {} : { revision: hash }),
  };
}
