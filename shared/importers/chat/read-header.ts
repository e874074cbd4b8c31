import { collapseSpace, foldText } from '../../base/text';
import { fromPhraseOf, isEverybody, isFromWord, isPrivateMark, isToWord } from './chat-words';
import { endsInColon, findSeparator } from './find-separator';

/** What all messages of one file have in common in the way they are written. */
export interface ChatTraits {
  /** The text stands below the line that names sender and recipient. */
  readonly isTwoLine: boolean;
  /** A word stands in front of the sender: a known one (`true`), or this one of an unknown language. */
  readonly fromWord: string | boolean;
  /** The word between sender and recipient, where messages name a recipient. */
  readonly toWord?: string;
  /** What this file calls everybody, folded, where that is no known word. */
  readonly everybody?: string;
  /** Names of those who write without naming a recipient, folded. */
  readonly senders: ReadonlySet<string>;
}

/** Who writes to whom, and the words behind it on the same line. */
export interface ChatHeader {
  readonly from: string;
  readonly to?: string;
  readonly private?: true;
  readonly text: string;
}

/** Reads what follows the time: "From Ana to Everyone : text", "Ana:⇥text" and their kin. */
export function readHeader(rest: string, traits: ChatTraits): ChatHeader | undefined {
  const first = separatorOf(rest, traits);
  if (first === undefined) return undefined;
  const at = endOfAddress(rest, first, traits);
  const address = readAddress(rest.slice(0, at), traits);
  const [text, isMarked] = stripLeadingMark(rest.slice(at + 1).trim());
  return { ...address, ...(isMarked ? { private: true } : {}), text };
}

/** Where the text begins; a two-line file has its only separator at the end of the line. */
export function separatorOf(
  rest: string,
  { isTwoLine, everybody }: Pick<ChatTraits, 'isTwoLine' | 'everybody'>,
): number | undefined {
  if (isTwoLine && endsInColon(rest)) return rest.length - 1;
  const found = findSeparator(rest);
  if (found?.earlier === undefined) return found?.at;
  const words = rest.slice(0, found.earlier).trim();
  const last = splitWords(words).at(-1) ?? '';
  const isAddress =
    isEverybody(last) ||
    (everybody !== undefined && foldText(last) === everybody) ||
    splitMark(words).isPrivate;
  return isAddress ? found.earlier : found.at;
}

const mostColons = 8;
/** No name with its recipient is longer. */
const longestAddress = 500;

/** Where the address ends if a name has a colon of its own, as in "NGO: Ana to Everyone : Hi". */
function endOfAddress(rest: string, first: number, { toWord, everybody }: ChatTraits): number {
  // Most lines have one colon, and none of them is read twice.
  if (toWord === undefined || rest.slice(first + 1, longestAddress).search(/[:：]/u) === -1)
    return first;
  const hasRecipient = (end: number) =>
    findCuts(rest.slice(0, end), (word) => word === toWord).length > 0;
  if (hasRecipient(first)) return first;
  let at = first;
  for (let tried = 0; tried < mostColons; tried += 1) {
    const next = findSeparator(rest.slice(at + 1))?.at;
    if (next === undefined) return first;
    at += next + 1;
    const words = rest.slice(0, at).trim();
    const isAll = findCuts(words, (word) => word === toWord).some(({ to }) => {
      const recipient = collapseSpace(words.slice(to));
      return (
        isEverybody(recipient) || (everybody !== undefined && foldText(recipient) === everybody)
      );
    });
    if (isAll) return at;
  }
  return first;
}

function readAddress(address: string, traits: ChatTraits): Omit<ChatHeader, 'text'> {
  const { words, isPrivate } = splitMark(stripFrom(address.trim(), traits));
  const cut = traits.fromWord === false ? undefined : findRecipient(words, isPrivate, traits);
  const all = findEverybody(words, traits, traits.fromWord === false);
  const split = all ?? cut;
  if (split === undefined) {
    return { from: collapseSpace(words), ...(isPrivate ? { private: true } : {}) };
  }
  const from = collapseSpace(words.slice(0, split.from));
  const to = collapseSpace(words.slice(split.to));
  if (!isPrivate && all !== undefined) return { from };
  return { from, to, private: true };
}

/** The address without the word or words in front of the sender. */
export function stripFrom(
  address: string,
  { fromWord, toWord }: Pick<ChatTraits, 'fromWord' | 'toWord'>,
): string {
  if (fromWord === false) return address;
  const phrase = toWord === undefined ? undefined : fromPhraseOf(toWord);
  if (phrase !== undefined && address.toLowerCase().startsWith(`${phrase} `)) {
    return address.slice(phrase.length).trimStart();
  }
  const [first = '', second = ''] = address.split(/\s+/u, 3);
  const isOne = fromWord === true ? isFromWord(first) : first === fromWord;
  if (isOne && second !== '') return address.slice(first.length).trimStart();
  if (fromWord === true && isFromWord(first + second)) {
    return address.slice(address.indexOf(second, first.length) + second.length).trimStart();
  }
  return address;
}

/** The words without the brackets behind them that mark a message as private. */
export function splitMark(words: string): { readonly words: string; readonly isPrivate: boolean } {
  const tail = words.slice(-60);
  const match = /\s*[（(]([^()（）]{1,40})[)）]$/u.exec(tail);
  if (match === null || !isPrivateMark(match[1] ?? '')) return { words, isPrivate: false };
  return { words: words.slice(0, words.length - match[0].length), isPrivate: true };
}

/** Older files put the mark behind the colon. */
function stripLeadingMark(text: string): readonly [string, boolean] {
  const match = /^[（(]([^()（）]{1,40})[)）]\s*/u.exec(text.slice(0, 60));
  if (match === null || !isPrivateMark(match[1] ?? '')) return [text, false];
  return [text.slice(match[0].length), true];
}

/** Where the sender ends and where the recipient begins. */
export interface AddressCut {
  readonly from: number;
  readonly to: number;
}

const mostCuts = 16;

/** The places where a word for "to" stands between other words, the first sixteen. */
export function findCuts(words: string, isTo: (word: string) => boolean): readonly AddressCut[] {
  const cuts: AddressCut[] = [];
  for (const match of words.matchAll(/\S+/gu)) {
    const to = match.index + match[0].length;
    if (match.index === 0 || to === words.length || !isTo(match[0])) continue;
    cuts.push({ from: match.index, to });
    if (cuts.length === mostCuts) break;
  }
  return cuts;
}

function findEverybody(
  words: string,
  { everybody, toWord }: ChatTraits,
  isStrict: boolean,
): AddressCut | undefined {
  const isTo = (word: string) => word === toWord || isToWord(word);
  if (isStrict && toWord === undefined && !isEverybody(splitWords(words).at(-1) ?? '')) {
    return undefined;
  }
  return findCuts(words, isTo).findLast(({ to }) => {
    const recipient = collapseSpace(words.slice(to));
    return isEverybody(recipient) || (everybody !== undefined && foldText(recipient) === everybody);
  });
}

/** The recipient of a message to one person; names may hold a "to" of their own. */
function findRecipient(
  words: string,
  isPrivate: boolean,
  { toWord, senders }: ChatTraits,
): AddressCut | undefined {
  const cuts = findCuts(words, (word) => (toWord === undefined ? isToWord(word) : word === toWord));
  const spaced = cuts.find(
    ({ from, to }) => /\s\s$/u.test(words.slice(0, from)) && /^\s\s/u.test(words.slice(to)),
  );
  const known = cuts.find(
    ({ from, to }) =>
      senders.has(foldText(words.slice(0, from))) || senders.has(foldText(words.slice(to))),
  );
  if (toWord !== undefined || isPrivate) return spaced ?? known ?? cuts.at(-1);
  return known;
}

function splitWords(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
