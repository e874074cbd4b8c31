import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import { isSame } from './is-same';
import { placesOf } from './places';
import { wordingOf } from './wordings';

/** What a meeting gets by a merge that it did not have. */
export interface Incoming {
  /** Notes that were not there. */
  readonly added: readonly Id[];
  /** Notes that say something else, or stand elsewhere. */
  readonly changed: readonly Id[];
  /** Notes that are gone. */
  readonly removed: readonly Id[];
  /** Names under which the meeting holds other facts that changed, such as `chat` or `participants`. */
  readonly facts: readonly string[];
  /** Notes that now have another wording beside their own, to be decided by a person. */
  readonly wordings: readonly Id[];
}

/** What a merge took from each copy, and where they touched. */
export interface MergeReport {
  /** What `ours` gets: all that came from `theirs`. */
  readonly fromTheirs: Incoming;
  /** What `theirs` gets: all that came from `ours`. */
  readonly fromOurs: Incoming;
  /** All notes that wait for a decision between wordings. */
  readonly undecided: readonly Id[];
  /** Facts of which only one copy's value could stand; the other's is a private note of the opening. */
  readonly memos: number;
}

const page = new Set([
  'opening',
  'sections',
  'closing',
  'annexes',
  'tombstones',
  'modified',
  'saves',
]);

function placed(meeting: Meeting) {
  return new Map(
    [...placesOf(meeting)].flatMap(([place, notes]) =>
      notes.map((note) => [note.id, { note, place }] as const),
    ),
  );
}

/** Whether what both have stands in one order in both. */
function isInOrder(before: Meeting, after: Meeting): boolean {
  const ids = (meeting: Meeting) => [...placed(meeting).keys()];
  const [old, now] = [new Set(ids(before)), new Set(ids(after))];
  return isSame(
    [...old].filter((id) => now.has(id)),
    [...now].filter((id) => old.has(id)),
  );
}

function frameOf({ sections, opening, closing, annexes = [] }: Meeting): unknown {
  return [...sections, opening, closing, ...annexes].map((one) => ({ ...one, notes: undefined }));
}

/** What is different in `after` from `before`, in terms of notes and facts. */
export function describeIncoming(before: Meeting, after: Meeting): Incoming {
  const [old, now] = [placed(before), placed(after)];
  const both = [...now].flatMap(([id, one]) => {
    const was = old.get(id);
    return was === undefined ? [] : [{ id, one, was }];
  });
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Meeting>;
  const facts = [...keys].filter((key) => !page.has(key) && !isSame(before[key], after[key]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: both
      .filter(({ one, was }) => {
        if (one.place !== was.place) return true;
        return one.note !== was.note && !isSame(wordingOf(one.note), wordingOf(was.note));
      })
      .map(({ id }) => id),
    facts: [
      ...facts,
      ...(isSame(frameOf(before), frameOf(after)) ? [] : ['sections']),
      ...(isInOrder(before, after) ? [] : ['order']),
    ],
    wordings: [...now]
      .filter(([id, { note }]) => {
        const known = old.get(id)?.note.alternatives;
        return note.alternatives !== undefined && !isSame(note.alternatives, known);
      })
      .map(([id]) => id),
  };
}

/** The notes that have several wordings, in reading order. */
export function listUndecided(meeting: Meeting): readonly Id[] {
  return [...placed(meeting)]
    .filter(([, { note }]) => note.alternatives !== undefined)
    .map(([id]) => id);
}

/** Whether nothing at all comes in. */
export function isNothing({ added, changed, removed, facts, wordings }: Incoming): boolean {
  return [added, changed, removed, facts, wordings].every((list) => list.length === 0);
}
