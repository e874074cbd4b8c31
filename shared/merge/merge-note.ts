import type { Note, Revision } from '../domain/note';
import { hashNote } from '../format/note-hash';
import { maxAncestors } from '../format/stamp-revisions';
import { isSame } from './is-same';
import { mergeWording } from './merge-wording';
import { isSameVariant, revisionOf, toAlternative } from './wordings';
import type { Standing, Variant } from './wordings';

/** What the state knows of a note from which both copies come; `undefined` where that state is not known. */
export type NoteBase = { readonly variants: readonly Variant[]; readonly note?: Note } | undefined;

function has(variants: readonly Variant[], variant: Variant): boolean {
  return variants.some((one) => isSameVariant(one, variant));
}

/** Whether a copy has had these words and has others now. */
function isGone(variant: Variant, own: Standing, other: Standing, base: NoteBase): boolean {
  if (base !== undefined && has(base.variants, variant)) return true;
  const seen = other.seen();
  return [own.hash(), variant.revision()].some((hash) => hash !== undefined && seen.has(hash));
}

/** The words that stand after both copies are looked at: those that no copy has given up. */
function standing(a: Standing, b: Standing, base: NoteBase): readonly Variant[] {
  const left = [
    ...a.variants.filter((one) => has(b.variants, one) || !isGone(one, a, b, base)),
    ...b.variants.filter((one) => !has(a.variants, one) && !isGone(one, b, a, base)),
  ];
  // Both copies gave up what the other chose: nobody has decided.
  const all = [...a.variants, ...b.variants.filter((one) => !has(a.variants, one))];
  return left.length > 0 ? left : all;
}

/** Two single wordings that do not touch each other become one. */
function joined(left: readonly Variant[], a: Standing, b: Standing, base: NoteBase) {
  const [first, second] = left;
  const isPair = left.length === 2 && a.variants.length === 1 && b.variants.length === 1;
  if (!isPair || first?.wording === undefined || second?.wording === undefined) return left;
  const old = base?.variants.length === 1 ? base.variants[0]?.wording : undefined;
  const wording = mergeWording(first.wording, second.wording, old);
  return wording === null ? left : [{ ...first, wording }];
}

/** The wording that leads: the one of the copy that knew both, else that of `a`. */
function leading(left: readonly Variant[], a: Standing, b: Standing): Variant | undefined {
  const words = left.filter(({ wording }) => wording !== undefined);
  const find = (variant: Variant | undefined) =>
    variant && words.find((one) => isSameVariant(one, variant));
  const [ofA, ofB] = [find(a.variants[0]), find(b.variants[0])];
  const isDecidedByB =
    ofA !== undefined && ofB !== undefined && has(b.variants, ofA) && !has(a.variants, ofB);
  return isDecidedByB ? ofB : (ofA ?? ofB ?? words[0]);
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** One of each in turn, so that of both the newest stay where there are too many to keep. */
function inTurn<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
    [a, b].flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** The revision of what two copies became: that of the one which it is, or a new one that knows both. */
function jointRevision(merged: Note, a: Note, b: Note, before: Revision | undefined): Revision {
  const [mine, theirs] = [revisionOf(a, before), revisionOf(b, before)];
  const says = (note: Note) =>
    isSame(
      { ...merged, revision: 0, begun: 0, author: 0 },
      { ...note, revision: 0, begun: 0, author: 0 },
    );
  if (mine.hash === theirs.hash) return mine;
  if (says(a) && mine.from.includes(theirs.hash)) return mine;
  if (says(b) && theirs.from.includes(mine.hash)) return theirs;
  const from = [...new Set([mine.hash, theirs.hash, ...inTurn(mine.from, theirs.from)])];
  return { hash: hashNote(merged, mine.hash), from: from.slice(0, maxAncestors) };
}

/** A note from what two copies say of it, `a` leading; nothing where it is deleted. */
export function mergeNote(a: Standing, b: Standing, base: NoteBase): Note | undefined {
  const left = joined(standing(a, b, base), a, b, base);
  const first = leading(left, a, b);
  const one = a.note ?? b.note;
  if (first?.wording === undefined || one === undefined) return undefined;
  const alternatives = left.filter((other) => other !== first).map(toAlternative);
  const begun = earliest(a.note?.begun, b.note?.begun);
  const author = first.author ?? one.author;
  const merged: Note = {
    id: one.id,
    ...first.wording,
    ...(begun === undefined ? {} : { begun }),
    ...(author === undefined ? {} : { author }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
  const before = base?.note?.revision;
  if (a.note === undefined || b.note === undefined) {
    const revision = revisionOf(one, before);
    const from = [revision.hash, ...revision.from].slice(0, maxAncestors);
    const isUnchanged = isSame({ ...merged, revision: 0 }, { ...one, revision: 0 });
    return isUnchanged
      ? one
      : { ...merged, revision: { hash: hashNote(merged, revision.hash), from } };
  }
  return { ...merged, revision: jointRevision(merged, a.note, b.note, before) };
}
