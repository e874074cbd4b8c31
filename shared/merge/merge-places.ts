import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { isSame } from './is-same';
import { mergeNote } from './merge-note';
import { mergeOrder } from './merge-order';
import { placesOf, sectionPlace } from './places';
import { gravesOf } from './sides';
import type { Sides } from './sides';
import { deletedStanding, standingOf } from './wordings';
import type { Standing } from './wordings';

interface Placed {
  readonly note: Note;
  readonly place: string;
}

function byId(meeting: Meeting | undefined): ReadonlyMap<Id, Placed> {
  const all = meeting === undefined ? [] : [...placesOf(meeting)];
  return new Map(
    all.flatMap(([place, notes]) => notes.map((note) => [note.id, { note, place }] as const)),
  );
}

/** How a copy stands to a note; nothing where it has never had it. */
function standingIn(
  found: Placed | undefined,
  old: Placed | undefined,
  grave: ReturnType<ReturnType<typeof gravesOf>['get']>,
): Standing | undefined {
  if (found !== undefined) return standingOf(found.note, old?.note.revision);
  if (old === undefined && grave === undefined) return undefined;
  return deletedStanding(grave?.revision ?? old?.note.revision);
}

/** Where a note stands that both copies have: where the one put it that moved it. */
function placeOf(a: Placed | undefined, b: Placed | undefined, old: Placed | undefined): string {
  if (a === undefined || b === undefined) return (a ?? b)?.place ?? 'opening';
  return a.place === old?.place ? b.place : a.place;
}

/** Where the notes of a section go that `side` has given up and treats together with another. */
function findHeirs(
  side: Meeting,
  other: Meeting,
  base: Meeting | undefined,
): ReadonlyMap<string, string> {
  const living = new Set(side.sections.map(({ id }) => id));
  const former = new Set(base?.sections.map(({ id }) => id));
  const present = new Map(other.sections.map(({ id, items }) => [id, items]));
  const graves = gravesOf(side);
  const heirs = new Map<string, string>();
  for (const section of other.sections) {
    const isGivenUp = former.has(section.id) || graves.has(`section ${section.id}`);
    if (living.has(section.id) || !isGivenUp) continue;
    // The heir is in both copies, or two could inherit from each other, and took the items up where the section was given up.
    const heir = side.sections.find(({ id, items }) => {
      const before = present.get(id);
      const holdsAll = (list: readonly Id[]) => section.items.every((item) => list.includes(item));
      return before !== undefined && holdsAll(items) && !holdsAll(before);
    });
    if (heir !== undefined) heirs.set(sectionPlace(section.id), sectionPlace(heir.id));
  }
  return heirs;
}

/** The notes of two copies at their places, in order. */
export function mergePlaces({ a, b, base }: Sides): Map<string, readonly Note[]> {
  const [inA, inB, inBase] = [byId(a), byId(b), byId(base)];
  const [gravesA, gravesB, gravesBase] = [gravesOf(a), gravesOf(b), gravesOf(base)];
  const heirs = new Map([...findHeirs(a, b, base), ...findHeirs(b, a, base)]);
  const merged = new Map<Id, Placed>();
  for (const id of new Set([...inA.keys(), ...inB.keys()])) {
    const [one, other, old] = [inA.get(id), inB.get(id), inBase.get(id)];
    const key = `note ${id}`;
    // What was deleted before the copies parted, and is there again, was brought back by one of them.
    const wasDeleted = old === undefined && gravesBase.has(key);
    const ofA = standingIn(one, old, wasDeleted ? undefined : gravesA.get(key));
    const ofB = standingIn(other, old, wasDeleted ? undefined : gravesB.get(key));
    const note =
      ofA === undefined || ofB === undefined
        ? (one ?? other)?.note
        : isSame(one?.note, other?.note)
          ? one?.note
          : mergeNote(ofA, ofB, old && { ...standingOf(old.note, undefined), note: old.note });
    if (note === undefined) continue;
    const place = placeOf(one, other, old);
    merged.set(id, { note, place: heirs.get(place) ?? place });
  }
  return orderPlaces({ a, b, base }, merged);
}

function orderPlaces({ a, b, base }: Sides, merged: ReadonlyMap<Id, Placed>) {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const inBase = base === undefined ? undefined : placesOf(base);
  const ids = (notes: readonly Note[] | undefined) => (notes ?? []).map(({ id }) => id);
  const used = new Set([...merged.values()].map(({ place }) => place));
  const places = new Map<string, readonly Note[]>();
  for (const place of used) {
    const kept = new Map([...merged].filter(([, one]) => one.place === place));
    const order = mergeOrder(
      ids(inA.get(place)),
      ids(inB.get(place)),
      inBase && ids(inBase.get(place)),
      {
        isKept: (id) => kept.has(id),
        begunAt: (id) => kept.get(id)?.note.begun,
        levelOf: (id) => kept.get(id)?.note.level ?? 0,
      },
    );
    const placed = new Set(order);
    // Notes of a section that the other copy has treated together with this one.
    const adopted = [...kept.keys()].filter((id) => !placed.has(id));
    places.set(
      place,
      [...order, ...adopted].flatMap((id) => kept.get(id)?.note ?? []),
    );
  }
  return places;
}
