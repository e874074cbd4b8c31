import type { Id, IdSource } from '../base/ids';
import type { ChatMessage } from '../domain/chat-message';
import type { ChatEntry } from '../importers/chat/chat-file';
import type { Folded, Reactions } from '../importers/chat/fold-chat';
import { linksIn } from './chat';
import type { Told } from './chat-alignment';

/** An entry of a chat with the moment that its time means, in milliseconds. */
export interface ChatLine {
  readonly entry: ChatEntry;
  readonly moment?: number;
}

/** What a message takes from its meeting. */
export interface ChatFacts {
  readonly createId: IdSource;
  /** Who writes under a name, where that is certain. */
  readonly personOf: (name: string) => Id | undefined;
  /** The section that was open at a moment, or for messages without one. */
  readonly sectionOf: (moment: number | undefined) => Id | undefined;
}

const second = 1000;
const minute = 60 * second;

/**
 * How finely a message of the tray knows its time. Platforms give whole seconds: a moment with a
 * fraction is when somebody typed the message.
 */
function clockOf(at: number | undefined): Told['clock'] {
  if (at === undefined) return 'none';
  if (at % second !== 0) return 'typed';
  return at % minute === 0 ? 'minute' : 'second';
}

/** The messages of the tray as alignment sees them. */
export function toldOfTray(messages: readonly ChatMessage[]): readonly Told[] {
  const told = messages.map(({ from, text, at }): Told => {
    const moment = at === undefined ? undefined : Date.parse(at);
    return { from, text, clock: clockOf(moment), ...(moment === undefined ? {} : { at: moment }) };
  });
  const firstFine = new Map<number, number>();
  for (const [place, { clock, at = 0 }] of told.entries()) {
    const slot = Math.floor(at / minute);
    if (clock === 'second' && !firstFine.has(slot)) firstFine.set(slot, place);
  }
  // A full minute may be a known second: it is where others of its minute with seconds only follow.
  return told.map((one, place) => {
    const follower = firstFine.get(Math.floor((one.at ?? 0) / minute)) ?? -1;
    return one.clock === 'minute' && follower > place ? { ...one, clock: 'second' } : one;
  });
}

/** An entry of a file as alignment sees it. */
export function toldOfLine({ entry: { from, text, time }, moment }: ChatLine): Told {
  if (moment === undefined) return { from, text, clock: 'none' };
  return { from, text, at: moment, clock: time?.isToTheMinute === true ? 'minute' : 'second' };
}

/** The reactions of a message by name. */
export function reactionsOf(message: ChatMessage | undefined): Reactions {
  return new Map((message?.reactions ?? []).map(({ emoji, by }) => [emoji, new Set(by)]));
}

/** A message as the tray will hold it: the one that was there brought up to date, or a new one. */
export function updateMessage(
  fold: Folded,
  before: ChatMessage | undefined,
  line: ChatLine | undefined,
  facts: ChatFacts,
): ChatMessage {
  const from = before?.from ?? line?.entry.from ?? '?';
  const person = before?.person ?? facts.personOf(from);
  // A reply that is threaded stays so if a piece of the chat comes without what it answers.
  const text = fold.type === 'message' ? fold.text : (before?.text ?? line?.entry.text ?? '');
  const links = before?.text === text ? (before.links ?? []) : linksIn(text);
  const at = timeOf(before, line);
  const reactions = fold.type === 'reaction' ? [] : toList(fold.reactions, before);
  const isUntimed = before?.at === undefined;
  const section = before?.section ?? (isUntimed ? facts.sectionOf(line?.moment) : undefined);
  const isPrivate = before === undefined ? line?.entry.private : before.private;
  return {
    id: before?.id ?? facts.createId('chat'),
    ...(at === undefined ? {} : { at }),
    from,
    ...(person === undefined ? {} : { person }),
    text,
    ...(isPrivate === undefined ? {} : { private: isPrivate }),
    ...(before?.replyTo === undefined ? {} : { replyTo: before.replyTo }),
    ...(reactions.length === 0 ? {} : { reactions }),
    ...(links.length === 0 ? {} : { links }),
    handling: before?.handling ?? 'new',
    ...(section === undefined ? {} : { section }),
    ...(before?.notes === undefined ? {} : { notes: before.notes }),
  };
}

/** A time with seconds replaces one without, one that was typed, or none. */
function timeOf(before: ChatMessage | undefined, line: ChatLine | undefined): string | undefined {
  const known = before?.at === undefined ? undefined : Date.parse(before.at);
  const isCoarse = clockOf(known) !== 'second' && line?.entry.time?.isToTheMinute !== true;
  if (line?.moment === undefined || (known !== undefined && !isCoarse)) return before?.at;
  return new Date(line.moment).toISOString();
}

/** Reactions whose people are not named stay as many as they were. */
function toList(
  reactions: Reactions,
  before: ChatMessage | undefined,
): NonNullable<ChatMessage['reactions']> {
  const unnamed = new Map(
    (before?.reactions ?? []).map(({ emoji, count, by }) => [emoji, count - (by?.length ?? 0)]),
  );
  const emojis = new Set([...unnamed.keys(), ...reactions.keys()]);
  const list = [...emojis].flatMap((emoji) => {
    const by = [...(reactions.get(emoji) ?? [])];
    const count = by.length + Math.max(0, unnamed.get(emoji) ?? 0);
    if (count === 0) return [];
    return [{ emoji, count, ...(by.length === 0 ? {} : { by }) }];
  });
  // Reactions are given and taken back: their order says nothing, and depends on the pieces read.
  return list.toSorted(
    (one, other) => other.count - one.count || (one.emoji < other.emoji ? -1 : 1),
  );
}
