import { collapseSpace, foldText } from '../../base/text';
import { isEverybody, isFromWord, isToWord } from './chat-words';
import { endsInColon } from './find-separator';
import { findCuts, separatorOf, splitMark, stripFrom } from './read-header';
import type { ChatTraits } from './read-header';

/** A line that begins with a time, without it. */
export interface Head {
  readonly rest: string;
  /** What stands between the time and the rest. */
  readonly gap: string;
  /** A line without a time stands below it. */
  readonly isFollowed: boolean;
}

/**
 * Learns from all lines with a time how this file writes an address, also in a language that is not
 * known: the word that begins every address, the word that stands in all of them, and the recipient
 * to whom most of them go.
 */
export function findTraits(heads: readonly Head[]): ChatTraits {
  const isTwoLine = isMost(heads, ({ rest, isFollowed }) => {
    return isFollowed && endsInColon(rest) && !/\s[:：]\s/u.test(rest.slice(0, 300));
  });
  const addressed = heads.filter(({ rest }) => separatorOf(rest, { isTwoLine }) !== undefined);
  const isCloud = isMost(addressed, ({ rest, gap }) => {
    const at = separatorOf(rest, { isTwoLine: false }) ?? 0;
    return gap === '\t' && (rest[at + 1] === '\t' || at === rest.length - 1);
  });
  const addresses = addressed.map(({ rest }) =>
    rest.slice(0, separatorOf(rest, { isTwoLine })).trim(),
  );
  const fromWord = isCloud ? false : findFromWord(addresses, addressed);
  const names = addresses.map((address) => stripFrom(address, { fromWord }));
  const toWord = fromWord === false ? undefined : findToWord(names, fromWord !== true);
  const everybody = toWord === undefined ? undefined : findEverybody(names, toWord);
  const traits = { fromWord, ...(toWord === undefined ? {} : { toWord }) };
  const senders = addresses
    .map((address) => stripFrom(address, traits))
    .filter((name) => findCuts(name, isToWord).length === 0)
    .map(foldText);
  return {
    isTwoLine,
    ...traits,
    ...(everybody === undefined ? {} : { everybody }),
    senders: new Set(senders),
  };
}

/** The word in front of every sender: a known one, or one that all lines share though the names differ. */
function findFromWord(addresses: readonly string[], heads: readonly Head[]): string | boolean {
  const isKnown = (address: string) => {
    const [first = '', second = ''] = address.split(/\s+/u, 3);
    return second !== '' && (isFromWord(first) || isFromWord(first + second));
  };
  const isSetApart = heads.every(
    ({ rest, gap }) => gap.startsWith('\t ') || /^\S+\s\s/u.test(rest),
  );
  const isVaried = new Set(addresses).size > 1;
  // "Da Silva: yes" alone is a name; "Da Silva a Tutti" is not.
  const isCertain = (address: string) =>
    /^from\s/iu.test(address) || findCuts(address, isToWord).length > 0;
  if (isMost(addresses, isKnown) && (isVaried || isSetApart || addresses.every(isCertain)))
    return true;
  const [first = ''] = (addresses[0] ?? '').split(/\s/u, 1);
  const isShared = addresses.every((address) => address.startsWith(`${first} `));
  if (first === '' || !isShared || !isVaried) return false;
  // A shared first name is no word for "from": that is set apart by spaces, or has a word for "to" with it.
  const names = addresses.map((address) => address.slice(first.length).trim());
  return isSetApart || findToWord(names, true) !== undefined ? first : false;
}

/** The word between sender and recipient: one in front of everybody, one in most lines, or one in all. */
function findToWord(names: readonly string[], isUnknown: boolean): string | undefined {
  const wholes = countWords(names, (name) =>
    findCuts(name, isToWord)
      .filter(({ to }) => isEverybody(name.slice(to)))
      .map(({ from, to }) => name.slice(from, to)),
  );
  if (wholes[0] !== undefined) return wholes[0][0];
  const known = countWords(names, (name) =>
    findCuts(name, isToWord).map(({ from, to }) => name.slice(from, to)),
  );
  if (known[0] !== undefined && known[0][1] * 2 > names.length) return known[0][0];
  if (!isUnknown || new Set(names).size < 2) return undefined;
  const inner = (name: string) =>
    findCuts(name, () => true).map(({ from, to }) => name.slice(from, to));
  // Sorted by count and then by place: a recipient of two words comes after the word for "to".
  const shared = countWords(names, inner)[0];
  return shared?.[1] === names.length ? shared[0] : undefined;
}

/** The recipient to whom more than half of the messages go, from two people or more. */
function findEverybody(names: readonly string[], toWord: string): string | undefined {
  const recipients = new Map<string, { count: number; senders: Set<string> }>();
  for (const name of names) {
    const cut = findCuts(name, (word) => word === toWord).at(-1);
    if (cut === undefined || splitMark(name).isPrivate) continue;
    const recipient = foldText(name.slice(cut.to));
    if (isEverybody(recipient)) return undefined;
    const seen = recipients.get(recipient) ?? { count: 0, senders: new Set() };
    seen.count += 1;
    seen.senders.add(collapseSpace(name.slice(0, cut.from)));
    recipients.set(recipient, seen);
  }
  for (const [recipient, { count, senders }] of recipients) {
    if (count * 2 > names.length && senders.size > 1) return recipient;
  }
  return undefined;
}

/** Words with the number of names that hold them, the most frequent first. */
function countWords(
  names: readonly string[],
  wordsOf: (name: string) => readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

function isMost<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): boolean {
  return things.length > 0 && things.filter(is).length * 2 > things.length;
}
