import type { Pair, Told } from './chat-alignment';

/** One message of the merged chat: from the tray, from the file, or from both. */
export interface Merged {
  readonly old?: number;
  readonly fresh?: number;
}

/**
 * Lays two tellings of one chat together: messages that are the same once, the others between the
 * same neighbours as before. Where both have others in the same place, their times decide, or the
 * tray's come first. A message whose words were edited or cut short is found again by its time.
 */
export function mergeTellings(
  old: readonly Told[],
  fresh: readonly Told[],
  pairs: readonly Pair[],
): readonly Merged[] {
  const merged: Merged[] = [];
  let start: Pair = { old: 0, fresh: 0 };
  for (const pair of [...pairs, { old: old.length, fresh: fresh.length }]) {
    fillGap(merged, old, fresh, start, pair);
    if (pair.old < old.length || pair.fresh < fresh.length) merged.push(pair);
    start = { old: pair.old + 1, fresh: pair.fresh + 1 };
  }
  return merged;
}

function fillGap(
  merged: Merged[],
  old: readonly Told[],
  fresh: readonly Told[],
  from: Pair,
  to: Pair,
): void {
  let start = from;
  for (const pair of findEdited(old, fresh, from, to)) {
    mixRuns(merged, old, fresh, start, pair);
    merged.push(pair);
    start = { old: pair.old + 1, fresh: pair.fresh + 1 };
  }
  mixRuns(merged, old, fresh, start, to);
}

const mostTries = 50;
const shortest = 4;

/** In a gap: messages of one sender and one time whose words are alike. */
function* findEdited(
  old: readonly Told[],
  fresh: readonly Told[],
  from: Pair,
  to: Pair,
): Generator<Pair> {
  let next = from.old;
  for (let at = from.fresh; at < to.fresh && next < to.old; at += 1) {
    const told = fresh[at];
    const last = Math.min(to.old, next + mostTries);
    for (let place = next; place < last; place += 1) {
      const other = old[place];
      if (told === undefined || other === undefined || !isEdited(other, told)) continue;
      yield { old: place, fresh: at };
      next = place + 1;
      break;
    }
  }
}

function isEdited(old: Told, fresh: Told): boolean {
  if (old.from !== fresh.from || Math.min(old.text.length, fresh.text.length) < shortest) {
    return false;
  }
  if (old.at === undefined || fresh.at === undefined || old.clock === 'typed') {
    return old.text.length >= shortest * 2 && fresh.text.startsWith(old.text);
  }
  // An edited message keeps its time.
  const unit = old.clock === 'second' && fresh.clock === 'second' ? 1000 : 60_000;
  const isSameTime = Math.floor(old.at / unit) === Math.floor(fresh.at / unit);
  return isSameTime && (fresh.text.startsWith(old.text) || isAlike(old.text, fresh.text));
}

/** Whether two texts begin and end alike over more than two thirds of the longer one. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return (head + tail) * 3 > Math.max(one.length, other.length) * 2;
}

function mixRuns(
  merged: Merged[],
  old: readonly Told[],
  fresh: readonly Told[],
  from: Pair,
  to: Pair,
): void {
  const isTimed =
    old.slice(from.old, to.old).every(({ at }) => at !== undefined) &&
    fresh.slice(from.fresh, to.fresh).every(({ at }) => at !== undefined);
  let place = from.old;
  for (let at = from.fresh; at < to.fresh; at += 1) {
    const time = fresh[at]?.at ?? 0;
    while (place < to.old && (!isTimed || (old[place]?.at ?? 0) <= time)) {
      merged.push({ old: place });
      place += 1;
    }
    merged.push({ fresh: at });
  }
  for (; place < to.old; place += 1) merged.push({ old: place });
}
