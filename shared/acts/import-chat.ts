import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import { warningMessage } from '../base/result';
import type { Message } from '../base/result';
import { foldText } from '../base/text';
import type { ChatMessage } from '../domain/chat-message';
import { maxListLength } from '../domain/limits';
import type { Meeting } from '../domain/meeting';
import type { ChatEntry, ChatFile } from '../importers/chat/chat-file';
import { foldChat } from '../importers/chat/fold-chat';
import type { Foldable, Folded } from '../importers/chat/fold-chat';
import type { ChatPlace } from './chat';
import { alignChat } from './chat-alignment';
import type { ChatAnswers } from './chat-answers';
import { clockOfChat } from './chat-clock';
import { mergeTellings } from './chat-merge';
import type { Merged } from './chat-merge';
import { createSectionAt } from './chat-section';
import { toMoments } from './chat-time';
import type { ChatClock } from './chat-time';
import { reactionsOf, toldOfLine, toldOfTray, updateMessage } from './chat-update';
import type { ChatLine } from './chat-update';

/** Where in the file a message of the meeting stands, by its line from 1. */
export interface ToldMessage {
  readonly message: Id;
  readonly line: number;
  readonly lastLine: number;
}

/** What an import does to a meeting; shown first, and done by taking its `meeting`. */
export interface ChatImport {
  /** The meeting with the chat merged in; the same object where nothing changes. */
  readonly meeting: Meeting;
  readonly added: readonly Id[];
  /** Messages that were there and are brought up to date. */
  readonly changed: readonly Id[];
  /** Every message of the file that the meeting has or gains, in the file's order. */
  readonly told: readonly ToldMessage[];
  /** How many messages of the file were there already. */
  readonly known: number;
  /** How many lines of the file were folded into other messages as reactions. */
  readonly reactions: number;
  /** How many private messages were left out. */
  readonly leftPrivate: number;
  /** How its times were understood. */
  readonly clock: ChatClock;
  /** Names that mean nobody of the meeting for certain, in the order in which they first write. */
  readonly strangers: readonly string[];
  readonly messages: readonly Message[];
}

/**
 * Merges a chat into the messages of a meeting. What is there keeps its id, handling, notes and
 * section, however often and in whatever pieces the chat comes; edited words, missing seconds,
 * replies and reactions are brought up to date. The names of senders are told to `place.personOf`.
 */
export function importChat(
  meeting: Meeting,
  file: ChatFile,
  answers: ChatAnswers,
  place: ChatPlace,
): ChatImport {
  const clock = clockOfChat(meeting, file, answers, place.now);
  const isTyped = answers.isTyped === true && file.times === 'none';
  const lines = toLines(file, answers.unknown, clock, isTyped ? place.now : undefined);
  const there = meeting.chat ?? [];
  const merged = merge(there, lines, isTyped);
  const folded = foldChat(
    merged.map(({ old, fresh }) => ({
      entry: lines[fresh ?? -1]?.entry ?? entryOf(there[old ?? -1]),
      reactions: reactionsOf(there[old ?? -1]),
    })),
  );
  const sectionAt = createSectionAt(meeting.sections);
  const facts = {
    createId: place.createId,
    personOf: remember(place.personOf),
    sectionOf: (moment: number | undefined) =>
      moment === undefined || isTyped ? answers.section : sectionAt(moment),
  };
  const isLeft = ({ private: isPrivate }: ChatEntry) =>
    isPrivate === true && answers.withPrivate !== true;
  const kept = new Map<number, ChatMessage>();
  const strangers = new Map<string, string>();
  for (const [at, { old, fresh }] of merged.entries()) {
    const fold = folded[at];
    const before = there[old ?? -1];
    const line = lines[fresh ?? -1];
    if (fold === undefined || isGone(fold, before)) continue;
    if (before === undefined && (line === undefined || isLeft(line.entry))) continue;
    const message = updateMessage(fold, before, line, facts);
    kept.set(at, message);
    if (message.person === undefined) strangers.set(foldText(message.from), message.from);
  }
  const ids = new Set([...kept.values()].map(({ id }) => id));
  const added: Id[] = [];
  const changed: Id[] = [];
  const told: (ToldMessage & { readonly fresh: number })[] = [];
  const chat = [...kept].map(([at, message]) => {
    const threaded = thread(message, folded[at], kept, ids);
    const { old, fresh } = merged[at] ?? {};
    const before = there[old ?? -1];
    const entry = lines[fresh ?? -1]?.entry;
    if (entry !== undefined && fresh !== undefined) {
      told.push({ message: threaded.id, line: entry.line, lastLine: entry.lastLine, fresh });
    }
    if (before === undefined) added.push(threaded.id);
    else if (isSame(before, threaded)) return before;
    else changed.push(threaded.id);
    return threaded;
  });
  const isKnown =
    chat.length === there.length && chat.every((message, at) => message === there[at]);
  return {
    meeting: isKnown ? meeting : { ...meeting, chat: chat.slice(0, maxListLength) },
    added,
    changed,
    told: told
      .toSorted((one, other) => one.fresh - other.fresh)
      .map(({ message, line, lastLine }) => ({ message, line, lastLine })),
    known: merged.filter(({ old, fresh }) => old !== undefined && fresh !== undefined).length,
    reactions: folded.filter(
      ({ type }, at) => type === 'reaction' && merged[at]?.fresh !== undefined,
    ).length,
    leftPrivate: file.entries.filter(isLeft).length,
    clock,
    strangers: [...strangers.values()],
    messages: remarksOn(file, merged, folded, chat.length),
  };
}

function entryOf(message: ChatMessage | undefined): Foldable['entry'] {
  const { from = '', text = '', private: isPrivate } = message ?? {};
  return { from, text, ...(isPrivate === true ? { private: true } : {}) };
}

function toLines(
  { entries }: ChatFile,
  unknown: string | undefined,
  clock: ChatClock,
  typedAt: Instant | undefined,
): readonly ChatLine[] {
  const moments = toMoments(
    entries.map(({ time }) => time),
    clock,
  );
  return entries.map((entry, at) => {
    const moment = moments[at] ?? (typedAt === undefined ? undefined : Date.parse(typedAt));
    return {
      entry: entry.from === '' ? { ...entry, from: unknown ?? '?' } : entry,
      ...(moment === undefined ? {} : { moment }),
    };
  });
}

function merge(
  there: readonly ChatMessage[],
  lines: readonly ChatLine[],
  isTyped: boolean,
): readonly Merged[] {
  if (isTyped) {
    return [...there.map((_, old) => ({ old })), ...lines.map((_, fresh) => ({ fresh }))];
  }
  const old = toldOfTray(there);
  const fresh = lines.map(toldOfLine);
  return mergeTellings(old, fresh, alignChat(old, fresh));
}

/** A reaction is no message, also where it was kept as one because what it is about was not there yet. */
function isGone(fold: Folded, before: ChatMessage | undefined): boolean {
  if (fold.type !== 'reaction') return false;
  return before === undefined || (before.handling === 'new' && before.notes === undefined);
}

/** The message with the one that it answers, as long as that is kept. */
function thread(
  message: ChatMessage,
  fold: Folded | undefined,
  kept: ReadonlyMap<number, ChatMessage>,
  ids: ReadonlySet<Id>,
): ChatMessage {
  const place = fold?.type === 'message' ? fold.replyTo : undefined;
  const { replyTo, ...rest } = message;
  const answered = place === undefined ? replyTo : (kept.get(place)?.id ?? replyTo);
  return answered !== undefined && ids.has(answered) ? { ...rest, replyTo: answered } : rest;
}

/** Both are plain data of a few keys, whose order does not matter. */
function isSame(one: ChatMessage, other: ChatMessage): boolean {
  return sorted(one) === sorted(other);
}

function sorted(message: ChatMessage): string {
  return JSON.stringify(
    Object.entries(message).sort(([key], [otherKey]) => (key < otherKey ? -1 : 1)),
  );
}

function remember(personOf: ChatPlace['personOf']): ChatPlace['personOf'] {
  const known = new Map<string, Id | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, personOf(name));
    return known.get(name);
  };
}

/** What the file's own remarks say, but for those on replies and reactions whose message is in the tray. */
function remarksOn(
  { entries, remarks }: ChatFile,
  merged: readonly Merged[],
  folded: readonly Folded[],
  count: number,
): readonly Message[] {
  const found = new Set(
    merged.flatMap(({ fresh }, at) =>
      fresh === undefined || folded[at]?.type === 'unfound' ? [] : [entries[fresh]?.line],
    ),
  );
  const isOpen = ({ code, where }: Message) =>
    code !== 'chat.unfound' || !found.has(Number(where?.replace('line ', '')));
  const over = count - maxListLength;
  const tooMany = `The chat of a meeting holds at most ${maxListLength} messages: the last ${over} were left out.`;
  return [
    ...remarks.filter(isOpen),
    ...(over > 0 ? [warningMessage('chat.too-many', tooMany)] : []),
  ];
}
