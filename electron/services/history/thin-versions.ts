import type { VersionEntry } from './history-messages';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far apart versions of an age stand, in milliseconds; a clock that was set back makes no version old. */
function stepAt(age: number): number {
  if (age < hour) return minute;
  return age < day ? hour : day;
}

/**
 * Which versions are no longer needed: of what was kept while writing, the last of every minute stays
 * for an hour, the last of every hour for a day, and the last of every day for good. The newest
 * version and all that were kept for another reason stay.
 * @param versions the newest first, as they were kept, whatever their clocks say.
 */
export function thinVersions(versions: readonly VersionEntry[], now: number): readonly number[] {
  const taken = new Set<string>();
  return versions
    .filter(({ reason }, index) => {
      return index > 0 && reason.type === 'written';
    })
    .filter(({ at }) => {
      const time = Date.parse(at);
      const step = stepAt(now - time);
      const place = `${step} ${Math.floor(time / step)}`;
      if (taken.has(place)) return true;
      taken.add(place);
      return false;
    })
    .map(({ id }) => id);
}
