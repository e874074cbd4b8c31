import type { Affix, AffixFile } from './affix-file';
import type { WordList } from './word-list';

/** How a word came to be asked about. */
interface Asked {
  /** Its letters were made small first, which words that keep their case do not allow. */
  readonly lowered?: boolean;
  /** It would be suggested, which some words are not fit for. */
  readonly toSuggest?: boolean;
}

/** Tells forms of words: looks for the stem that a form comes from, so that no list of all forms is ever made. */
export interface Forms {
  /** Whether a word is right in exactly these letters. */
  readonly has: (word: string, asked?: Asked) => boolean;
  /** All forms that suffixes make of a stem, the stem with them. */
  readonly of: (stem: string) => readonly string[];
}

/** Affixes by what they add, then by what they cut off. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Affix[]>>;

/** Makes the forms of a dictionary known. */
export function createForms(affixes: AffixFile, words: WordList): Forms {
  const { flags: named, readFlags } = affixes;
  const suffixes = indexOf(affixes.suffixes);
  const prefixes = indexOf(affixes.prefixes);
  const longestSuffix = Math.max(0, ...affixes.suffixes.map(({ add }) => add.length));
  const longestPrefix = Math.max(0, ...affixes.prefixes.map(({ add }) => add.length));
  /** Flags that some affix gives to its form: only there may a second suffix follow a first. */
  const given = new Set(affixes.suffixes.flatMap(({ more }) => [...more]));
  const byFlag = Map.groupBy(affixes.suffixes, ({ flag }) => flag);

  function stemFlags(word: string, { lowered, toSuggest }: Asked): ReadonlySet<string> | undefined {
    const text = words.get(word);
    if (text === undefined) return undefined;
    const flags = readFlags(text);
    if (has(flags, named.forbidden) || has(flags, named.onlyInCompound)) return undefined;
    if (lowered === true && has(flags, named.keepCase)) return undefined;
    return toSuggest === true && has(flags, named.noSuggest) ? undefined : flags;
  }

  /** Whether a word, as a stem or with suffixes, can take the affix of a flag; without a flag, whether it can stand alone. */
  function carries(word: string, flag: string | undefined, asked: Asked): boolean {
    const own = stemFlags(word, asked);
    if (own !== undefined && (flag === undefined ? !has(own, named.needsAffix) : own.has(flag))) {
      return true;
    }
    return bySuffix(word, flag, asked, true);
  }

  function bySuffix(
    word: string,
    flag: string | undefined,
    asked: Asked,
    goesOn: boolean,
  ): boolean {
    for (let length = 0; length <= Math.min(longestSuffix, word.length); length += 1) {
      const stems = suffixes.get(word.slice(word.length - length));
      if (stems === undefined) continue;
      const base = word.slice(0, word.length - length);
      for (const [strip, all] of stems) {
        const stem = base + strip;
        if (stem === '') continue;
        const own = stemFlags(stem, asked);
        for (const affix of all) {
          if (own === undefined && !(goesOn && given.has(affix.flag))) continue;
          if (
            affix.condition?.test(stem) === false ||
            !allows(affix, flag, goesOn ? own : undefined)
          )
            continue;
          if (own?.has(affix.flag) === true) return true;
          const isGiven = goesOn && given.has(affix.flag);
          if (isGiven && bySuffix(stem, affix.flag, asked, false)) return true;
        }
      }
    }
    return false;
  }

  /** Whether a form may end with this suffix and still take the affix of a flag; `own` are its stem's, where that is a prefix. */
  function allows(
    { more, crosses }: Affix,
    flag: string | undefined,
    own: ReadonlySet<string> | undefined,
  ): boolean {
    if (flag === undefined) return !has(more, named.needsAffix) && !has(more, named.circumfix);
    return more.has(flag) || (crosses && own?.has(flag) === true);
  }

  function byPrefix(word: string, asked: Asked): boolean {
    for (let length = 1; length <= Math.min(longestPrefix, word.length); length += 1) {
      const stems = prefixes.get(word.slice(0, length));
      if (stems === undefined) continue;
      for (const [strip, all] of stems) {
        const rest = strip + word.slice(length);
        for (const { flag, condition } of all) {
          if (condition?.test(rest) !== false && carries(rest, flag, asked)) return true;
        }
      }
    }
    return false;
  }

  return {
    has: (word, asked = {}) => {
      const text = words.get(word);
      if (text !== undefined && has(readFlags(text), named.forbidden)) return false;
      return carries(word, undefined, asked) || byPrefix(word, asked);
    },
    of: (stem) => {
      const own = stemFlags(stem, { toSuggest: true });
      if (own === undefined) return [];
      const forms = [...own].flatMap((flag) =>
        (byFlag.get(flag) ?? [])
          .filter(({ strip, condition }) => stem.endsWith(strip) && condition?.test(stem) !== false)
          .map(({ strip, add }) => stem.slice(0, stem.length - strip.length) + add),
      );
      return has(own, named.needsAffix) ? forms : [stem, ...forms];
    },
  };
}

function has(flags: ReadonlySet<string>, flag: string | undefined): boolean {
  return flag !== undefined && flags.has(flag);
}

function indexOf(affixes: readonly Affix[]): Index {
  const byAdd = Map.groupBy(affixes, ({ add }) => add);
  return new Map([...byAdd].map(([add, all]) => [add, Map.groupBy(all, ({ strip }) => strip)]));
}
