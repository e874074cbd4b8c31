import type { ChatEntry } from './chat-file';
import { createQuotes } from './quotes';
import { readRemark } from './read-remark';

/** Who reacted how, in the order in which they did. */
export type Reactions = ReadonlyMap<string, ReadonlySet<string>>;

/** A message to fold into: from the file, or one that was there before. */
export interface Foldable {
  readonly entry: Pick<ChatEntry, 'from' | 'text' | 'private'>;
  /** What is known before: a message that is already threaded and has reactions. */
  readonly reactions?: Reactions;
}

/** What an entry turned out to be: a message of its own, or a reaction to another one. */
export type Folded =
  | {
      readonly type: 'message';
      readonly text: string;
      /** Place in the list of the message that it answers. */
      readonly replyTo?: number;
      readonly reactions: Reactions;
    }
  | { readonly type: 'reaction'; readonly target: number; readonly isGuessed: boolean }
  | { readonly type: 'unfound'; readonly text: string; readonly reactions: Reactions };

/**
 * Threads replies and folds reactions into the messages they are about, in one list of the same
 * length. A reaction or reply whose message is not found is left as it was written (`unfound`).
 */
export function foldChat(list: readonly Foldable[]): readonly Folded[] {
  // What everybody reads cannot be about what went to one person.
  const open = createTargets();
  const all = createTargets();
  const reactions = list.map(({ reactions: known }) => toSets(known));
  const folded: Folded[] = [];
  for (const [place, { entry }] of list.entries()) {
    const own = reactions[place] ?? new Map<string, Set<string>>();
    const targets = entry.private === true ? all : open;
    const add = (...texts: readonly string[]) => {
      all.add(place, texts);
      if (entry.private !== true) open.add(place, texts);
    };
    const remark = readRemark(entry.text, (quote) => targets.find(quote) !== undefined);
    if (remark.type === 'message') {
      folded.push({ type: 'message', text: entry.text, reactions: own });
      add(entry.text);
      continue;
    }
    const target = targets.find(remark.quote);
    if (remark.type === 'reply') {
      folded.push(
        target === undefined
          ? { type: 'unfound', text: entry.text, reactions: own }
          : { type: 'message', text: remark.body, replyTo: target, reactions: own },
      );
      add(entry.text, remark.body);
      continue;
    }
    const goal = target === undefined ? undefined : reactions[target];
    if (target === undefined || goal === undefined) {
      folded.push({ type: 'unfound', text: entry.text, reactions: own });
    } else {
      react(goal, remark.emoji, entry.from, remark.isRemoved);
      folded.push({ type: 'reaction', target, isGuessed: remark.quote === undefined });
    }
  }
  return folded;
}

/** The messages that reactions and replies can be about; without a quote it is the latest. */
function createTargets() {
  const quotes = createQuotes();
  let latest: number | undefined;
  return {
    add(place: number, texts: readonly string[]) {
      quotes.add(place, ...texts);
      latest = place;
    },
    find: (quote: string | undefined) => (quote === undefined ? latest : quotes.find(quote)),
  };
}

function toSets(known: Reactions | undefined): Map<string, Set<string>> {
  return new Map([...(known ?? [])].map(([emoji, by]) => [emoji, new Set(by)]));
}

function react(
  goal: Map<string, Set<string>>,
  emoji: string,
  from: string,
  isRemoved: boolean,
): void {
  const by = goal.get(emoji) ?? new Set();
  if (isRemoved) by.delete(from);
  else by.add(from);
  if (by.size === 0) goal.delete(emoji);
  else goal.set(emoji, by);
}
