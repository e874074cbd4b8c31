import { shortHash } from './short-hash';

/** The pair of elements around the text that an anchor stands for. */
export interface BookmarkPair {
  readonly start: string;
  readonly end: string;
}

/** The hidden bookmarks by which notes are found again in a copy that comes back. */
export interface Bookmarks {
  /** The bookmark that a link to an anchor leads to; none when the report does not print the anchor. */
  readonly targetOf: (anchor: string) => string | undefined;
  /** Opens a bookmark for an anchor; one that is printed twice has two, with different names. */
  readonly open: (anchor: string) => BookmarkPair;
  /** Every bookmark opened so far: its name and its anchor. */
  readonly all: () => ReadonlyMap<string, string>;
}

/**
 * Names bookmarks after their anchors, so that a note has the same name in every export. Names begin
 * with `_`, which hides them in Word, and stay within its 40 characters.
 * @param anchors every anchor that the report prints.
 */
export function createBookmarks(anchors: Iterable<string>, nextId: () => number): Bookmarks {
  const nameOfAnchor = new Map<string, string>();
  const reserved = new Set<string>();
  const opened = new Map<string, string>();
  const reserve = (anchor: string): string => {
    const base = `_r${shortHash(anchor)}`;
    let name = base;
    for (let count = 2; reserved.has(name); count += 1) name = `${base}_${String(count)}`;
    reserved.add(name);
    return name;
  };
  for (const anchor of anchors) {
    if (!nameOfAnchor.has(anchor)) nameOfAnchor.set(anchor, reserve(anchor));
  }
  return {
    targetOf: (anchor) => nameOfAnchor.get(anchor),
    open: (anchor) => {
      const first = nameOfAnchor.get(anchor);
      const name = first === undefined || opened.has(first) ? reserve(anchor) : first;
      opened.set(name, anchor);
      const id = String(nextId());
      return {
        start: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`,
        end: `<w:bookmarkEnd w:id="${id}"/>`,
      };
    },
    all: () => opened,
  };
}
