import type { Id } from '../base/ids';
import { foldName, nameWords } from './fold-name';
import { nearKeys } from './roster-index';
import type { PersonWords, RosterIndex } from './roster-index';

/** Somebody who could be meant. */
export interface Candidate {
  readonly person: Id;
  /** 0 to 1: how many of the words of both names agree, halves for letters and likenesses. */
  readonly likeness: number;
}

const mostCandidates = 6;

/**
 * People whose names resemble the words: the same words but fewer or more, initials, a letter apart,
 * another alphabet, another surname with the same given name. Best first, at most six. Never a match.
 */
export function findAlike(names: readonly string[], index: RosterIndex): readonly Candidate[] {
  const best = new Map<Id, number>();
  for (const name of names) {
    const words = nameWords(foldName(name)).slice(0, 12);
    const near = new Map(words.map((word) => [word, nearWords(word, index)]));
    for (const id of bearers(words, near, index)) {
      const own = index.words.get(id);
      if (own === undefined) continue;
      const likeness = compare(words, near, own);
      if (likeness > (best.get(id) ?? 0)) best.set(id, likeness);
    }
  }
  return [...best]
    .map(([person, likeness]) => ({ person, likeness }))
    .toSorted((a, b) => b.likeness - a.likeness || (a.person < b.person ? -1 : 1))
    .slice(0, mostCandidates);
}

/** Words of the roster that differ by at most a letter, or sound alike. */
function nearWords(word: string, index: RosterIndex): ReadonlySet<string> {
  const found = new Set<string>();
  if (word.length < 2) return found;
  for (const key of nearKeys(word))
    for (const other of index.byNear.get(key) ?? []) found.add(other);
  return found;
}

/** Whoever has one of the words, as it stands or nearly. A word that half the roster has says nothing. */
function bearers(
  words: readonly string[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
  index: RosterIndex,
): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const word of words) {
    if (word.length < 2) continue;
    for (const one of [word, ...(near.get(word) ?? [])]) {
      for (const id of index.byWord.get(one) ?? []) if (found.size < 500) found.add(id);
    }
  }
  return found;
}

const small = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'la',
  'las',
  'los',
  'el',
  'al',
  'van',
  'von',
  'der',
  'den',
  'di',
  'du',
  'le',
  'bin',
  'ben',
  'ibn',
  'bint',
  'zu',
  'und',
  'y',
  'e',
  'and',
  'of',
  'the',
  'st',
  'san',
]);

function compare(
  words: readonly string[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
  own: PersonWords,
): number {
  const left = new Set(own.all);
  const total = left.size;
  let points = 0;
  let strong = 0;
  let matched = 0;
  const rest: string[] = [];
  for (const word of words) {
    if (left.delete(word)) {
      points += small.has(word) ? 0.5 : 1;
      matched += 1;
      if (!small.has(word) && word.length > 1) strong += 1;
    } else rest.push(word);
  }
  for (const word of rest) {
    const other = [...left].find((one) => near.get(word)?.has(one) === true);
    const initial =
      other ??
      [...left].find(
        (one) => one.startsWith(word.slice(0, 1)) && (one.length === 1 || word.length === 1),
      );
    if (initial === undefined) continue;
    left.delete(initial);
    points += other === undefined ? 0.5 : 0.8;
    matched += 1;
    if (other !== undefined && other.length > 2) strong += 1;
  }
  if (strong === 0) return 0;
  const isSubset = matched === words.length || left.size === 0;
  const startAlike = rest.some((word) =>
    [...left].some((one) => one.slice(0, 2) === word.slice(0, 2)),
  );
  const givenAlike = own.given.some(
    (word) => !small.has(word) && word.length > 2 && words.includes(word),
  );
  if (!isSubset && strong < 2 && !startAlike && !givenAlike) return 0;
  return Math.min(0.99, (2 * points) / (words.length + total));
}
