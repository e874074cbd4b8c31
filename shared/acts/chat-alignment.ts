import { collapseSpace, foldText } from '../base/text';

/** A message as far as two tellings of one chat are compared. */
export interface Told {
  readonly from: string;
  readonly text: string;
  /** Milliseconds; none where its time is not known. */
  readonly at?: number;
  /** `typed` is when somebody copied it by hand, somewhat after it was sent. */
  readonly clock: 'second' | 'minute' | 'typed' | 'none';
}

/** That the message at one place of the old list is the one at a place of the new list. */
export interface Pair {
  readonly old: number;
  readonly fresh: number;
}

const second = 1000;
const minute = 60 * second;
const quarter = 15 * minute;
/** Two texts that long, each said once, are the same message even if two clocks disagree by minutes. */
const distinctive = 20;
const widestDrift = 5 * minute;
const mostJitter = 2 * second;
const latestTyped = 10 * minute;
/** So many agreeing messages prove that a clock or a zone differs. */
const enough = 3;
/** Of one text said over and over without times, so many are tried. */
const mostAlike = 64;

/**
 * Finds which messages of two tellings of one chat are the same: the longest common sequence by
 * sender, words and time, so that words said twice stay two messages. Clocks of senders and zones
 * may differ, times may be missing or without seconds. In order of both lists.
 */
export function alignChat(old: readonly Told[], fresh: readonly Told[]): readonly Pair[] {
  const index = indexOld(old);
  const keyOf = createKeyOf();
  const classes = fresh.map((told) => classesOf(told, index, keyOf));
  const singles = singlePairs(old, fresh, classes);
  const shift = findShift(singles);
  const drifted = findDrifted(old, singles, shift);
  const jitter = findJitter(old, fresh, singles, shift);
  const near = fresh.map((told, at) =>
    findNear(told, at / fresh.length, classes[at] ?? [], shift).filter((place) =>
      isSameTime(old[place], told, shift, jitter),
    ),
  );
  const exact = near.map((places, at) =>
    places.filter((place) => isExact(old[place], fresh[at], shift)),
  );
  const claimed = new Set(exact.flat());
  const candidates = near.map((places, at) => {
    const sure = exact[at] ?? [];
    // What has the very same time elsewhere is not taken for something of about that time.
    const free = sure.length > 0 ? sure : places.filter((place) => !claimed.has(place));
    const loose = drifted.get(at);
    return loose === undefined || free.includes(loose) ? free : [...free, loose];
  });
  return longestSequence(withinAnchors(candidates, longestSequence(exact)));
}

/** Messages of the very same time are the same for sure; the others are looked for between them. */
function withinAnchors(
  candidates: readonly (readonly number[])[],
  anchors: readonly Pair[],
): readonly (readonly number[])[] {
  let next = 0;
  return candidates.map((places, at) => {
    while ((anchors[next]?.fresh ?? Infinity) < at) next += 1;
    const anchor = anchors[next];
    if (anchor?.fresh === at) return [anchor.old];
    const from = anchors[next - 1]?.old ?? -1;
    const to = anchor?.old ?? Infinity;
    return places.filter((place) => place > from && place < to);
  });
}

interface Class {
  readonly places: number[];
  readonly untimed: number[];
  readonly byMinute: Map<number, number[]>;
}

type Index = ReadonlyMap<string, Class>;

type KeyOf = (from: string, text: string) => string;

/** Names come again and again, and folding them takes time. */
function createKeyOf(): KeyOf {
  const names = new Map<string, string>();
  return (from, text) => {
    const name = names.get(from) ?? foldText(from);
    names.set(from, name);
    return `${name}\n${collapseSpace(text)}`;
  };
}

function indexOld(old: readonly Told[]): Index {
  const index = new Map<string, Class>();
  const keyOf = createKeyOf();
  for (const [place, { from, text, at, clock }] of old.entries()) {
    const key = keyOf(from, text);
    const found = index.get(key) ?? {
      places: [],
      untimed: [],
      byMinute: new Map<number, number[]>(),
    };
    index.set(key, found);
    found.places.push(place);
    if (at === undefined || clock === 'typed') found.untimed.push(place);
    else {
      const slot = Math.floor(at / minute);
      const there = found.byMinute.get(slot);
      if (there === undefined) found.byMinute.set(slot, [place]);
      else there.push(place);
    }
  }
  return index;
}

const lead = 60;
const closing = /["”“»」』]/u;
const mostTails = 24;

/** A reply quotes what it answers in front of its words; once threaded only the words are there. */
function tailsOf(text: string): readonly string[] {
  const start = text.slice(0, lead).search(/["“„«「『]/u);
  if (start < 1) return [];
  const tails: string[] = [];
  for (let at = start + 1; at < text.length - 1 && tails.length < mostTails; at += 1) {
    if (closing.test(text[at] ?? '')) tails.push(text.slice(at + 1));
  }
  return tails;
}

/** The old messages that can have the words of a new one, with its quote or without. */
function classesOf({ from, text }: Told, index: Index, keyOf: KeyOf): readonly Class[] {
  return [text, ...tailsOf(text)].flatMap((words) => index.get(keyOf(from, words)) ?? []);
}

function findNear(
  { at }: Told,
  share: number,
  classes: readonly Class[],
  shift: number,
): readonly number[] {
  return classes.flatMap(({ places, untimed, byMinute }) => {
    if (at === undefined) return closest(places, share);
    const slot = Math.floor((at + shift) / minute);
    const timed = [slot - 1, slot, slot + 1].flatMap((one) => byMinute.get(one) ?? []);
    return [...closest(timed, share), ...closest(untimed, share)];
  });
}

/** Some of many places: those about as far down the list. */
function closest(places: readonly number[], share: number): readonly number[] {
  if (places.length <= mostAlike) return places;
  const middle = Math.round(share * places.length);
  const start = Math.max(0, Math.min(places.length - mostAlike, middle - mostAlike / 2));
  return places.slice(start, start + mostAlike);
}

function isSameTime(old: Told | undefined, fresh: Told, shift: number, jitter: number): boolean {
  if (old?.at === undefined || fresh.at === undefined) return true;
  const later = old.at - fresh.at - shift;
  if (old.clock === 'typed') return later > -minute && later < latestTyped;
  return isFine(old, fresh) ? Math.abs(later) <= jitter : Math.abs(later) < minute;
}

function isFine(old: Told | undefined, fresh: Told | undefined): boolean {
  return old?.clock === 'second' && fresh?.clock === 'second';
}

function isExact(old: Told | undefined, fresh: Told | undefined, shift: number): boolean {
  return old?.at !== undefined && fresh?.at !== undefined && old.at - fresh.at === shift;
}

/** Two messages that are each said once in their telling, and by how much later the old one is. */
interface SinglePair extends Pair {
  readonly later: number;
}

function singlePairs(
  old: readonly Told[],
  fresh: readonly Told[],
  classes: readonly (readonly Class[])[],
): readonly SinglePair[] {
  const counts = new Map<Class, number>();
  for (const found of classes.flat()) counts.set(found, (counts.get(found) ?? 0) + 1);
  return classes.flatMap(([found, other], at): readonly SinglePair[] => {
    const [place, again] = found?.places ?? [];
    if (found === undefined || place === undefined) return [];
    if (again !== undefined || other !== undefined || counts.get(found) !== 1) return [];
    const one = old[place]?.at;
    const two = fresh[at]?.at;
    return one === undefined || two === undefined
      ? []
      : [{ old: place, fresh: at, later: one - two }];
  });
}

/** By how many milliseconds, in quarters of an hour, the old telling is later where a zone was taken wrongly. */
function findShift(singles: readonly SinglePair[]): number {
  const counts = new Map<number, number>();
  for (const { later } of singles) {
    const quarters = Math.round(later / quarter);
    if (Math.abs(later - quarters * quarter) > minute) continue;
    counts.set(quarters, (counts.get(quarters) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || counts.has(0) || best[1] < enough) return 0;
  return best[0] * quarter;
}

/**
 * By how many milliseconds the seconds of two tellings may differ: two programs write down the same
 * message a second or two apart, but one program always the same second. One message alone proves
 * nothing, since it may have been said twice.
 */
function findJitter(
  old: readonly Told[],
  fresh: readonly Told[],
  singles: readonly SinglePair[],
  shift: number,
): number {
  const apart = singles.filter((pair) => {
    const distance = Math.abs(pair.later - shift);
    return distance > 0 && distance <= mostJitter && isFine(old[pair.old], fresh[pair.fresh]);
  });
  return apart.length >= Math.min(enough, fresh.length, old.length) ? mostJitter : 0;
}

/** Long messages said once whose times differ by minutes: the same if there are several of them. */
function findDrifted(
  old: readonly Told[],
  singles: readonly SinglePair[],
  shift: number,
): ReadonlyMap<number, number> {
  const near = singles.filter(
    (pair) =>
      (old[pair.old]?.text.length ?? 0) >= distinctive &&
      pair.later !== shift &&
      Math.abs(pair.later - shift) <= widestDrift,
  );
  return new Map(near.length < enough ? [] : near.map((pair) => [pair.fresh, pair.old]));
}

interface Step {
  readonly pair: Pair;
  readonly next: Step | undefined;
}

/**
 * The longest sequence that rises in both lists (Hunt and Szymanski 1977), looked for from the end:
 * of several it is the one that continues the old list where it stops, as a growing chat does.
 */
function longestSequence(candidates: readonly (readonly number[])[]): readonly Pair[] {
  const starts: Step[] = [];
  for (const [fresh, places] of [...candidates.entries()].reverse()) {
    for (const old of places.toSorted((one, other) => one - other)) {
      const at = firstNotAbove(starts, old);
      starts[at] = { pair: { old, fresh }, next: starts[at - 1] };
    }
  }
  const pairs: Pair[] = [];
  for (let step = starts.at(-1); step !== undefined; step = step.next) pairs.push(step.pair);
  return pairs;
}

/** The first start that is not behind a place; the starts of longer sequences come earlier in the old list. */
function firstNotAbove(starts: readonly Step[], old: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.pair.old ?? 0) > old) low = middle + 1;
    else high = middle;
  }
  return low;
}
