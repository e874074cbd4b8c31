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
  const shift = findShift(old, fresh, index);
  const drifted = findDrifted(old, fresh, index, shift);
  const near = fresh.map((told, at) =>
    findNear(told, at, fresh.length, index, shift).filter((place) =>
      isSameTime(old[place], told, shift),
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
  return longestSequence(candidates);
}

interface Class {
  readonly places: number[];
  readonly untimed: number[];
  readonly byMinute: Map<number, number[]>;
}

type Index = ReadonlyMap<string, Class>;

function keyOf(from: string, text: string): string {
  return `${foldText(from)}\n${collapseSpace(text)}`;
}

function indexOld(old: readonly Told[]): Index {
  const index = new Map<string, Class>();
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
function classesOf({ from, text }: Told, index: Index): readonly Class[] {
  return [text, ...tailsOf(text)].flatMap((words) => index.get(keyOf(from, words)) ?? []);
}

function findNear(
  told: Told,
  place: number,
  count: number,
  index: Index,
  shift: number,
): readonly number[] {
  const share = place / count;
  return classesOf(told, index).flatMap(({ places, untimed, byMinute }) => {
    if (told.at === undefined) return closest(places, share);
    const slot = Math.floor((told.at + shift) / minute);
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

function isSameTime(old: Told | undefined, fresh: Told, shift: number): boolean {
  if (old?.at === undefined || fresh.at === undefined) return true;
  const later = old.at - fresh.at - shift;
  if (old.clock === 'typed') return later > -minute && later < latestTyped;
  const isFine = old.clock === 'second' && fresh.clock === 'second';
  return isFine ? Math.abs(later) <= 2 * second : Math.abs(later) < minute;
}

function isExact(old: Told | undefined, fresh: Told | undefined, shift: number): boolean {
  return old?.at !== undefined && fresh?.at !== undefined && old.at - fresh.at === shift;
}

/** The pairs of messages that are each said once, with the time from the new to the old telling. */
function* singlePairs(old: readonly Told[], fresh: readonly Told[], index: Index) {
  const counts = new Map<Class, number[]>();
  for (const [at, told] of fresh.entries()) {
    const [found, other] = classesOf(told, index);
    if (found?.places.length !== 1 || other !== undefined) continue;
    counts.set(found, [...(counts.get(found) ?? []), at].slice(0, 2));
  }
  for (const [{ places }, [at = 0, again]] of counts) {
    const [place = 0] = places;
    const one = old[place]?.at;
    const other = fresh[at]?.at;
    if (again !== undefined || one === undefined || other === undefined) continue;
    yield { old: place, fresh: at, later: one - other };
  }
}

/** By how many quarters of an hour the old telling is later, where a zone was taken wrongly. */
function findShift(old: readonly Told[], fresh: readonly Told[], index: Index): number {
  const counts = new Map<number, number>();
  for (const { later } of singlePairs(old, fresh, index)) {
    const quarters = Math.round(later / quarter);
    if (Math.abs(later - quarters * quarter) > minute) continue;
    counts.set(quarters, (counts.get(quarters) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || counts.has(0) || best[1] < enough) return 0;
  return best[0] * quarter;
}

/** Long messages said once whose times differ by minutes: the same if there are several of them. */
function findDrifted(
  old: readonly Told[],
  fresh: readonly Told[],
  index: Index,
  shift: number,
): ReadonlyMap<number, number> {
  const drifted = new Map<number, number>();
  for (const pair of singlePairs(old, fresh, index)) {
    const isLong = (old[pair.old]?.text.length ?? 0) >= distinctive;
    if (isLong && Math.abs(pair.later - shift) <= widestDrift) drifted.set(pair.fresh, pair.old);
  }
  return drifted.size >= enough ? drifted : new Map();
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
