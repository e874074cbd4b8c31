import { diffWords } from '../base/diff-words';
import type { Piece } from '../base/diff-words';
import type { Id } from '../base/ids';
import type { NoteKind } from '../domain/meaning';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';
import { comparedText } from './compared-text';

/** What a note is beside its words. */
export interface NoteFacts {
  readonly kind: NoteKind;
  readonly speakers: readonly Party[];
  readonly offTheRecord: boolean;
  readonly notForAttribution: boolean;
}

/**
 * A note in two versions. `moved` is one that stands in another section, or elsewhere in its own;
 * its words may have changed as well. `before` and `after` are there where they differ.
 */
export interface ComparedNote {
  readonly id: Id;
  readonly type: 'same' | 'inserted' | 'deleted' | 'changed' | 'moved';
  readonly pieces: readonly Piece[];
  readonly before?: NoteFacts;
  readonly after?: NoteFacts;
}

function factsOf(note: Note): NoteFacts {
  return {
    kind: note.meaning.kind,
    speakers: note.speakers ?? [],
    offTheRecord: note.offTheRecord === true,
    notForAttribution: note.notForAttribution === true,
  };
}

function compareNote(before: Note, after: Note, isMoved: boolean): ComparedNote {
  const pieces = diffWords(comparedText(before), comparedText(after));
  const facts = { before: factsOf(before), after: factsOf(after) };
  const isOtherwise = JSON.stringify(facts.before) !== JSON.stringify(facts.after);
  const isChanged = isOtherwise || pieces.some(({ type }) => type !== 'same');
  return {
    id: after.id,
    type: isMoved ? 'moved' : isChanged ? 'changed' : 'same',
    pieces,
    ...(isOtherwise ? facts : { after: facts.after }),
  };
}

/** The ids that keep their order from one list to the other: the longest such run of them. */
function inOrder(before: readonly Id[], after: readonly Id[]): ReadonlySet<Id> {
  const places = new Map(before.map((id, index) => [id, index]));
  const shared = after.filter((id) => places.has(id));
  // Longest growing run by patience: of each length, the run that ends earliest.
  const ends: number[] = [];
  const previous = new Map<number, number>();
  shared.forEach((id, index) => {
    const place = places.get(id) ?? 0;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places.get(shared[ends[middle] ?? 0] ?? '') ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(index, ends[low - 1] ?? 0);
    ends[low] = index;
  });
  const kept = new Set<Id>();
  let at = ends.at(-1);
  while (at !== undefined) {
    kept.add(shared[at] ?? '');
    at = previous.get(at);
  }
  return kept;
}

/**
 * The notes of one part in two versions, in the order of the later one; deleted notes stand where
 * they stood. A note that came from another part is `moved`, one that went to another is left out.
 */
export function compareNotes(
  before: readonly Note[],
  after: readonly Note[],
  all: { readonly before: ReadonlyMap<Id, Note>; readonly after: ReadonlyMap<Id, Note> },
): readonly ComparedNote[] {
  const here = new Map(before.map((note) => [note.id, note]));
  const steady = inOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const compared: ComparedNote[] = [];
  let at = 0;
  const passDeleted = (until: Id | undefined) => {
    for (; at < before.length && before[at]?.id !== until; at += 1) {
      const note = before[at];
      if (note === undefined || all.after.has(note.id)) continue;
      const pieces = diffWords(comparedText(note), '');
      compared.push({ id: note.id, type: 'deleted', pieces, before: factsOf(note) });
    }
  };
  for (const note of after) {
    if (steady.has(note.id)) {
      passDeleted(note.id);
      at += 1;
    }
    const earlier = here.get(note.id) ?? all.before.get(note.id);
    compared.push(
      earlier === undefined
        ? {
            id: note.id,
            type: 'inserted',
            pieces: diffWords('', comparedText(note)),
            after: factsOf(note),
          }
        : compareNote(earlier, note, !steady.has(note.id)),
    );
  }
  passDeleted(undefined);
  return compared;
}
