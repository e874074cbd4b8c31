import { collapseSpace } from '../../base/text';

/** Finds messages by the beginnings that reactions and replies quote. */
export interface Quotes {
  /** Adds a message with the texts by which it may be quoted. */
  readonly add: (place: number, ...texts: readonly string[]) => void;
  /** The latest message that a quote means: a whole text rather than a beginning. */
  readonly find: (quote: string) => number | undefined;
}

/** Longer beginnings are compared in their first characters alone. */
const longestKey = 60;

/** Creates an empty index of quotable messages. Looking up takes the same time however many there are. */
export function createQuotes(): Quotes {
  const wholes = new Map<string, number>();
  const firstLines = new Map<string, number>();
  const texts: { readonly text: string; readonly place: number }[] = [];
  /** By the length of beginning that quotes have asked for: how many texts are in it, and their beginnings. */
  const beginnings = new Map<number, { known: number; readonly places: Map<string, number> }>();

  const findBeginning = (quote: string) => {
    const key = quote.slice(0, longestKey);
    const index = beginnings.get(key.length) ?? { known: 0, places: new Map<string, number>() };
    beginnings.set(key.length, index);
    for (const { text, place } of texts.slice(index.known)) {
      if (text.length >= key.length) index.places.set(text.slice(0, key.length), place);
    }
    index.known = texts.length;
    return index.places.get(key);
  };

  return {
    add(place, ...added) {
      for (const raw of added) {
        const text = collapseSpace(raw);
        if (text === '') continue;
        wholes.set(text, place);
        const end = raw.indexOf('\n');
        if (end > 0) firstLines.set(collapseSpace(raw.slice(0, end)), place);
        texts.push({ text, place });
      }
    },
    find(quote) {
      const words = collapseSpace(quote);
      const cut = words.replace(/\s?(?:\.{3,}|…)+$/u, '');
      // A cut may go through the middle of an emoji.
      const beginning = cut.replace(/[\ufffd\ud800-\udfff]+$/u, '').trimEnd();
      if (words === '') return undefined;
      const whole = wholes.get(words);
      if (whole !== undefined) return whole;
      const first = firstLines.get(words);
      if (first !== undefined) return first;
      return cut === words || beginning === '' ? undefined : findBeginning(beginning);
    },
  };
}
