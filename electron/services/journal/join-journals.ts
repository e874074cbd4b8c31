import { succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import type { Journal } from './journal';
import type { JournalContent } from './journal-messages';

function lastOf(content: JournalContent | null): number {
  return content?.records.at(-1)?.sequence ?? -1;
}

/** The one of two contents that goes further: what is begun elsewhere goes on with the same count. */
function furtherOf(
  first: JournalContent | null,
  second: JournalContent | null,
): JournalContent | null {
  return lastOf(second) > lastOf(first) ? second : first;
}

/**
 * Two journals as one: the second takes over, meeting by meeting, from a first that cannot be
 * written, until a save has put everything into the meeting's file.
 * @param left the second one, where an earlier start left it.
 */
export function joinJournals(
  first: Journal,
  left: Journal | undefined,
  openSecond: () => Promise<Journal | undefined>,
): Journal {
  let second = left;
  /** The meetings that are written of in the second journal now. */
  const moved = new Set<string>();

  const placeOf = (path: string) => (moved.has(path) && second !== undefined ? second : first);

  /** Does the same in both; a second one that fails is no matter as long as the first does it. */
  async function inBoth(act: (journal: Journal) => Promise<Result<unknown>>) {
    const [one, other] = await Promise.all([
      act(first),
      second === undefined ? undefined : act(second),
    ]);
    return one.ok ? (other ?? one) : one;
  }

  async function read(path: string): Promise<Result<JournalContent | null>> {
    const [one, other] = await Promise.all([
      first.read(path),
      second === undefined ? succeed(null) : second.read(path),
    ]);
    if (!one.ok && !other.ok) return one;
    const here = one.ok ? one.value : null;
    const there = other.ok ? other.value : null;
    const found = furtherOf(here, there);
    if (found !== null && found === there) moved.add(path);
    return succeed(found);
  }

  return {
    append: (record) => placeOf(record.path).append(record),
    begin: async (record) => {
      const wasMoved = moved.has(record.path);
      const other = wasMoved ? first : (second ??= await openSecond());
      const begun = await other?.begin(record);
      if (begun?.ok !== true) return placeOf(record.path).begin(record);
      if (wasMoved) moved.delete(record.path);
      else moved.add(record.path);
      return begun;
    },
    saving: (save) => inBoth((journal) => journal.saving(save)),
    saved: async (save) => {
      moved.delete(save.path);
      return inBoth((journal) => journal.saved(save));
    },
    forget: async (path) => {
      moved.delete(path);
      return inBoth((journal) => journal.forget(path));
    },
    setAside: async (path) => {
      moved.delete(path);
      return inBoth((journal) => journal.setAside(path));
    },
    salvage: first.salvage,
    scrub: (meeting, path) => inBoth((journal) => journal.scrub(meeting, path)),
    read,
    list: async () => {
      const [one, other] = await Promise.all([
        first.list(),
        second === undefined ? succeed([]) : second.list(),
      ]);
      if (!one.ok) return other.ok && other.value.length > 0 ? other : one;
      if (!other.ok) return one;
      const paths = new Set(one.value.map(({ path }) => path));
      return succeed([...one.value, ...other.value.filter(({ path }) => !paths.has(path))]);
    },
    close: async () => {
      await Promise.all([first.close(), second?.close()]);
    },
  };
}
