import type { Instant } from '../base/dates';
import { maxListLength } from '../domain/limits';
import { maxSaves } from '../domain/meeting';
import type { Meeting } from '../domain/meeting';
import type { Tombstone } from '../domain/tombstone';
import { toCanonicalJson } from '../format/canonical-json';
import { hashThing } from '../format/note-hash';
import { isSame } from './is-same';
import { matchCopies, renameIds } from './match-copies';
import { toMemos } from './memo';
import { mergePlaces } from './merge-places';
import { describeIncoming, listUndecided } from './merge-report';
import type { MergeReport } from './merge-report';
import { placesOf, putNotes, sectionPlace, withoutNotes } from './places';
import { restoreReferences } from './restore-references';
import { mergeRules } from './rules';
import { gravesOf } from './sides';
import type { Sides } from './sides';
import { mergeKeys, mergeThings } from './three-way';
import type { Collision, Ways } from './three-way';

/** A merged meeting, and what was taken from where. */
export interface Merged {
  readonly meeting: Meeting;
  readonly report: MergeReport;
}

/** Whose value stands where only one can; by itself that of the copy which was changed later. */
export type Leading = 'ours' | 'theirs';

const graveKinds: Readonly<Record<string, Tombstone['what']>> = {
  sections: 'section',
  'agenda/items': 'item',
  participants: 'participant',
  chat: 'message',
  threads: 'thread',
};

/** Which copy leads does not depend on which of them is called ours. */
function leads(a: Meeting, b: Meeting): boolean {
  if (a.modified !== b.modified) return a.modified > b.modified;
  const size = (meeting: Meeting) =>
    [...placesOf(meeting).values()].reduce((sum, notes) => sum + notes.length, 0) +
    (meeting.tombstones?.length ?? 0);
  if (size(a) !== size(b)) return size(a) > size(b);
  return toCanonicalJson(a) >= toCanonicalJson(b);
}

function waysOf({ a, b, base }: Sides, collisions: Collision[]): Ways {
  const graves = { a: gravesOf(b), b: gravesOf(a) };
  const before = gravesOf(base);
  return {
    hasBase: base !== undefined,
    rules: mergeRules,
    isDropped: (trail, thing, old, side) => {
      if (old !== undefined) return isSame(thing, old);
      const what = graveKinds[trail.join('/')];
      const grave = what && graves[side].get(`${what} ${thing.id}`);
      if (grave === undefined || before.has(`${grave.what} ${grave.id}`)) return false;
      return grave.revision?.hash === hashThing(thing);
    },
    collide: (collision) => collisions.push(collision),
  };
}

/** What was deleted in either copy and is not there now. */
function mergeGraves({ a, b }: Sides, merged: Meeting): readonly Tombstone[] {
  const living = new Set([
    ...[...placesOf(merged).values()].flat().map(({ id }) => `note ${id}`),
    ...merged.sections.map(({ id }) => `section ${id}`),
    ...merged.agenda.items.map(({ id }) => `item ${id}`),
    ...merged.participants.map(({ id }) => `participant ${id}`),
    ...(merged.chat ?? []).map(({ id }) => `message ${id}`),
    ...(merged.threads ?? []).map(({ id }) => `thread ${id}`),
  ]);
  const graves = new Map([...gravesOf(b), ...gravesOf(a)]);
  // The oldest first, since those are forgotten first where there are too many.
  const ageOf = ([key, { at = '' }]: readonly [string, Tombstone]) => `${at} ${key}`;
  return [...graves]
    .filter(([key]) => !living.has(key))
    .toSorted((x, y) => (ageOf(x) < ageOf(y) ? -1 : 1))
    .map(([, grave]) => grave)
    .slice(-maxListLength);
}

/** Every save of which either copy knows, but for the one that the merged meeting has as its last. */
function uniteSaves({ a, b }: Sides): readonly Instant[] {
  const last = a.modified > b.modified ? a.modified : b.modified;
  const all = new Set([a.modified, b.modified, ...(a.saves ?? []), ...(b.saves ?? [])]);
  return [...all]
    .filter((at) => at !== last)
    .toSorted((x, y) => (x > y ? -1 : 1))
    .slice(0, maxSaves);
}

function mergeFrame(sides: Sides, needed: ReadonlySet<string>): readonly [Meeting, number] {
  const [a, b] = [withoutNotes(sides.a), withoutNotes(sides.b)];
  const base = sides.base && withoutNotes(sides.base);
  const collisions: Collision[] = [];
  const ways = waysOf(sides, collisions);
  const sections = mergeThings(['sections'], a.sections, b.sections, base?.sections, {
    ...ways,
    isDropped: (trail, thing, old, side) =>
      !needed.has(sectionPlace(thing.id)) && ways.isDropped(trail, thing, old, side),
  });
  const merged = mergeKeys(
    [],
    { ...a, sections },
    { ...b, sections },
    base && { ...base, sections },
    ways,
  ) as unknown as Meeting;
  const memos = toMemos(collisions, merged.language);
  const known = new Set(merged.opening.privateNotes?.map(({ id }) => id));
  const fresh = memos.filter(({ id }) => !known.has(id));
  const opening =
    fresh.length === 0
      ? merged.opening
      : { ...merged.opening, privateNotes: [...(merged.opening.privateNotes ?? []), ...fresh] };
  return [{ ...merged, opening }, fresh.length];
}

/**
 * One meeting from two copies of it. What only one copy changed is taken; a note that both changed
 * keeps both wordings, one leading and the other in its `alternatives`, until somebody decides. What
 * one copy deleted is gone where the other left it as it was, and stays where the other changed it.
 * Of other facts that both changed one value stands, and the other becomes a private note.
 * @param base the state from which both come, where it is known; otherwise the revisions and
 * tombstones in the copies tell what is older. A base of another meeting counts as none.
 */
export function mergeMeetings(
  ours: Meeting,
  theirs: Meeting,
  base?: Meeting,
  leading: Leading = leads(ours, theirs) ? 'ours' : 'theirs',
): Merged {
  const [a, other] = leading === 'ours' ? [ours, theirs] : [theirs, ours];
  const names = matchCopies(a, other);
  const known = base?.id === ours.id ? base : undefined;
  const sides: Sides = { a, b: renameIds(other, names), base: renameIds(known, names) };
  const [merged, memos] = isSame(sides.a, sides.b) ? [a, 0] : mergeSides(sides);
  const meeting = shareParts(ours, merged);
  return {
    meeting,
    report: {
      fromTheirs: describeIncoming(ours, meeting),
      fromOurs: describeIncoming(theirs, meeting),
      undecided: listUndecided(meeting),
      memos,
    },
  };
}

/** The merged meeting with the very parts of `ours` wherever they say the same, so that whoever compares them sees at once what is new. */
function shareParts(ours: Meeting, merged: Meeting): Meeting {
  const share = <Value>(mine: Value, now: Value): Value => (isSame(mine, now) ? mine : now);
  const known = new Map(ours.sections.map((section) => [section.id, section]));
  const sections = merged.sections.map((section) =>
    share(known.get(section.id) ?? section, section),
  );
  const entries = Object.entries(merged).map(([key, value]) => {
    const mine: unknown = ours[key as keyof Meeting];
    return [key, share(mine, key === 'sections' ? sections : (value as unknown))];
  });
  return Object.fromEntries(entries) as Meeting;
}

function mergeSides(sides: Sides): readonly [Meeting, number] {
  const places = mergePlaces(sides);
  const [frame, memos] = mergeFrame(sides, new Set(places.keys()));
  const named = restoreReferences(putNotes(frame, places), sides, new Set(places.keys()));
  const whole = putNotes(named, places);
  const tombstones = mergeGraves(sides, whole);
  const saves = uniteSaves(sides);
  const hasGraves = sides.a.tombstones !== undefined || sides.b.tombstones !== undefined;
  const graves = hasGraves || tombstones.length > 0 ? { tombstones } : {};
  return [{ ...whole, ...graves, ...(saves.length === 0 ? {} : { saves }) }, memos];
}
