import { capitalise } from '../base/text';
import { wordDistance } from './word-distance';

/** What suggestions are made from. */
export interface SuggestionSource {
  /** Whether a word is right, and may be suggested. */
  readonly isWord: (word: string) => boolean;
  readonly replacements: readonly (readonly [wrong: string, right: string])[];
  readonly letters: string;
  readonly stems: Iterable<string>;
  readonly formsOf: (stem: string) => readonly string[];
}

const mostSuggested = 6;
const mostStems = 80;

/** Right words near a wrong one, the likeliest first; parts around hyphens and apostrophes are looked at alone. */
export function suggestWords(word: string, source: SuggestionSource): readonly string[] {
  const joint = /^(.*)(['-])(.+)$/u.exec(word);
  const [, head = '', sign = '', tail = ''] = joint ?? [];
  if (joint !== null && head !== '' && (sign === '-' || !source.isWord(head))) {
    const heads = sign === "'" || source.isWord(head) ? [head] : suggestWords(head, source);
    const tails = source.isWord(tail) ? [tail] : suggestWords(tail, source);
    const whole = heads.flatMap((one) => tails.map((other) => one + sign + other));
    return [...new Set([...near(word, source), ...whole])]
      .filter((one) => one !== word)
      .slice(0, mostSuggested);
  }
  return near(word, source);
}

function near(word: string, source: SuggestionSource): readonly string[] {
  const small = word.toLowerCase();
  const isCapitalised = word !== small && word.slice(1) === small.slice(1);
  const costs = new Map<string, number>();
  const offer = (candidate: string, cost: number) => {
    const shown = isCapitalised ? capitalise(candidate) : candidate;
    if (shown !== word) costs.set(shown, Math.min(cost, costs.get(shown) ?? cost));
  };
  for (const [one, cost] of replaced(small, source.replacements)) {
    if (one.split(' ').every((part) => part !== '' && source.isWord(part))) offer(one, cost);
  }
  for (const one of editedOnce(small, source.letters.toLowerCase())) {
    if (source.isWord(one)) offer(one, wordDistance(small, one));
  }
  for (const one of splitInTwo(small)) {
    const isShort = one.some((part) => part.length < 4);
    if (one.every(source.isWord)) offer(one.join(' '), isShort ? 1.5 : 1.05);
  }
  if (source.isWord(capitalise(small))) offer(capitalise(small), 0.2);
  const limit = small.length < 5 ? 1.3 : 2.1;
  for (const stem of likeliestStems(small, source.stems)) {
    for (const form of source.formsOf(stem)) {
      if (Math.abs(form.length - small.length) > 2) continue;
      const cost = wordDistance(small, form);
      if (cost <= limit) offer(form, cost);
    }
  }
  const sorted = [...costs].sort(([, one], [, other]) => one - other);
  const best = sorted[0]?.[1] ?? 0;
  // What is much farther away than the best was hardly meant.
  return sorted
    .filter(([, cost]) => cost <= best + 1)
    .slice(0, mostSuggested)
    .map(([one]) => one);
}

/** The word with one usual mistake put right; a doubtful cost, since not every rule fits every word. */
function* replaced(
  word: string,
  replacements: SuggestionSource['replacements'],
): Generator<readonly [string, number]> {
  for (const [pattern, right] of replacements) {
    const wrong = pattern.replace(/^\^|\$$/gu, '');
    for (let at = word.indexOf(wrong); at !== -1; at = word.indexOf(wrong, at + 1)) {
      if (pattern.startsWith('^') && at > 0) continue;
      if (pattern.endsWith('$') && at + wrong.length < word.length) continue;
      const candidate = word.slice(0, at) + right + word.slice(at + wrong.length);
      yield [candidate, Math.min(0.65, wordDistance(word, candidate))];
    }
  }
}

function* editedOnce(word: string, letters: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    for (const letter of letters) {
      yield head + letter + tail;
      if (tail !== '') yield head + letter + tail.slice(1);
    }
  }
}

function* splitInTwo(word: string): Generator<readonly string[]> {
  for (let at = 2; at <= word.length - 2; at += 1) yield [word.slice(0, at), word.slice(at)];
}

/** Stems that begin alike and share many pairs of letters. */
function likeliestStems(word: string, stems: Iterable<string>): readonly string[] {
  const pairs = new Set(pairsOf(word));
  const best: { readonly stem: string; readonly score: number }[] = [];
  let least = 0;
  for (const stem of stems) {
    if (stem.length > word.length + 2 || stem.length < word.length - 6) continue;
    let score = stem[0]?.toLowerCase() === word[0] ? 1.5 : 0;
    for (const pair of pairsOf(stem)) if (pairs.has(pair)) score += 1;
    score -= Math.max(0, stem.length - word.length) * 0.5;
    if (score <= least) continue;
    best.push({ stem, score });
    if (best.length < mostStems * 4) continue;
    best.sort((one, other) => other.score - one.score).length = mostStems;
    least = best.at(-1)?.score ?? 0;
  }
  return best
    .sort((one, other) => other.score - one.score)
    .slice(0, mostStems)
    .map(({ stem }) => stem);
}

function* pairsOf(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1) yield word.slice(at, at + 2);
}
