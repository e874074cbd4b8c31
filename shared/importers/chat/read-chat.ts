import { errorMessage, fail, succeed, warningMessage } from '../../base/result';
import type { Message, Result } from '../../base/result';
import { maxListLength, maxTextLength } from '../../domain/limits';
import type { ChatEntry, ChatFile, ChatShape, LineUse, ReadMessage } from './chat-file';
import { findSeparator } from './find-separator';
import { foldChat } from './fold-chat';
import type { Folded } from './fold-chat';
import { readStamp } from './read-stamp';
import { findCopiedHeads, splitCopied } from './split-copied';
import type { CopiedForm } from './split-copied';
import { splitLines } from './split-lines';
import type { TextLine } from './split-lines';
import { splitStamped } from './split-stamped';
import type { SplitChat } from './split-stamped';
import { readRange, splitSubtitles } from './split-subtitles';
import { readNamed, splitTyped } from './split-typed';

/** The most characters that a chat may have; a meeting of a day has less than a tenth of it. */
export const maxChatLength = 20_000_000;
const longestName = 2000;

/**
 * Reads a saved or pasted chat: what Zoom saves in any of its forms and languages, what is copied from
 * Teams or Meet, subtitles, and lines as people type them. Every line is accounted for. Fails where
 * there is no message or the text is too long.
 */
export function readChat(text: string): Result<ChatFile> {
  if (text.length > maxChatLength) {
    const size = Math.round(text.length / 1_000_000);
    return fail(
      errorMessage(
        'chat.too-long',
        `This chat has ${size} million characters; at most 20 million are read. Save it in parts, or check that it is a chat.`,
      ),
    );
  }
  const lines = splitLines(text);
  const { shape, chat } = splitChat(lines);
  const remarks: Message[] = [];
  const entries = limitEntries(chat.entries, remarks);
  if (entries.length === 0) {
    return fail(errorMessage('chat.empty', 'There is no chat message here.'));
  }
  const folded = foldChat(entries.map((entry) => ({ entry })));
  for (const line of chat.loose) {
    const said = line.text.slice(0, 60);
    remarks.push(
      warningMessage(
        'chat.loose-line',
        `This line belongs to no message: “${said}”.`,
        `line ${line.number}`,
      ),
    );
  }
  remarks.push(...remarksOn(entries, folded));
  return succeed({
    shape,
    times: chat.times,
    entries,
    messages: toMessages(entries, folded),
    lines: accountFor(lines.length, entries, folded),
    remarks,
  });
}

function splitChat(lines: readonly TextLine[]): { shape: ChatShape; chat: SplitChat } {
  const filled = lines.filter(({ text }) => text !== '');
  if (readRange(filled[0]?.text ?? '') !== undefined) {
    return { shape: 'subtitles', chat: splitSubtitles(lines) };
  }
  const stamped = filled.filter(({ text }) => {
    const rest = readStamp(text)?.rest ?? '';
    return rest !== '' && findSeparator(rest) !== undefined;
  }).length;
  // With a time in front of every second line there is nothing to compare it with.
  if (stamped * 2 >= filled.length && stamped > 0) {
    return { shape: 'stamped', chat: splitStamped(lines) };
  }
  const forms: readonly CopiedForm[] = ['timeAndName', 'timeBelowName', 'timeBehindName'];
  const copied = forms
    .map((form) => ({ form, count: findCopiedHeads(lines, form).length }))
    .reduce((one, other) => (other.count > one.count ? other : one));
  if (copied.count > stamped && copied.count >= countNamed(filled)) {
    return { shape: 'copied', chat: splitCopied(lines, copied.form) };
  }
  return stamped > 0
    ? { shape: 'stamped', chat: splitStamped(lines) }
    : { shape: 'typed', chat: splitTyped(lines) };
}

function countNamed(lines: readonly TextLine[]): number {
  return lines.filter(({ text }) => readStamp(text) === undefined && readNamed(text, false)).length;
}

/** Entries without words are left; names and texts beyond what a file can hold are cut, in words. */
function limitEntries(entries: readonly ChatEntry[], remarks: Message[]): readonly ChatEntry[] {
  const limited: ChatEntry[] = [];
  for (const entry of entries.slice(0, maxListLength)) {
    const where = `line ${entry.line}`;
    if (entry.text === '') {
      remarks.push(
        warningMessage('chat.no-words', 'This message has no words and was left out.', where),
      );
      continue;
    }
    if (entry.from === '') {
      remarks.push(
        warningMessage('chat.no-name', 'This message does not say who wrote it.', where),
      );
    }
    if (entry.text.length > maxTextLength || entry.from.length > longestName) {
      remarks.push(
        warningMessage(
          'chat.cut',
          'This message was longer than a file can hold and was cut.',
          where,
        ),
      );
    }
    limited.push({
      ...entry,
      from: entry.from.slice(0, longestName),
      text: entry.text.slice(0, maxTextLength),
    });
  }
  const left = entries.length - maxListLength;
  if (left > 0) {
    const where = `line ${entries[maxListLength]?.line ?? 0}`;
    remarks.push(
      warningMessage(
        'chat.too-many',
        `The last ${left} messages are more than a file can hold.`,
        where,
      ),
    );
  }
  return limited;
}

function remarksOn(entries: readonly ChatEntry[], folded: readonly Folded[]): readonly Message[] {
  const unfound = folded.flatMap((fold, at) => {
    if (fold.type !== 'unfound') return [];
    const text =
      'The message that this answers or reacts to is not in the chat; it was kept as it is.';
    return [warningMessage('chat.unfound', text, `line ${entries[at]?.line ?? 0}`)];
  });
  const guessed = folded.filter((fold) => fold.type === 'reaction' && fold.isGuessed).length;
  if (guessed === 0) return unfound;
  const text = `${guessed} reactions do not say what they are about; each was put to the message before it.`;
  return [...unfound, { severity: 'info', code: 'chat.guessed-reactions', text }];
}

function toMessages(
  entries: readonly ChatEntry[],
  folded: readonly Folded[],
): readonly ReadMessage[] {
  const placeOf = new Map<number, number>();
  folded.forEach((fold, at) => {
    if (fold.type !== 'reaction') placeOf.set(at, placeOf.size);
  });
  return entries.flatMap((entry, at): readonly ReadMessage[] => {
    const fold = folded[at];
    if (fold === undefined || fold.type === 'reaction') return [];
    const answered =
      fold.type === 'message' && fold.replyTo !== undefined ? placeOf.get(fold.replyTo) : undefined;
    const reactions = [...fold.reactions].map(([emoji, by]) => ({ emoji, by: [...by] }));
    return [
      {
        ...entry,
        text: fold.text,
        reactions,
        ...(answered === undefined ? {} : { replyTo: answered }),
      },
    ];
  });
}

/** What became of every line, as runs from the first to the last. */
function accountFor(
  count: number,
  entries: readonly ChatEntry[],
  folded: readonly Folded[],
): readonly LineUse[] {
  const uses: LineUse[] = [];
  let next = 1;
  const fill = (until: number, as: LineUse['as']) => {
    if (until >= next) uses.push({ line: next, lastLine: until, as });
    next = Math.max(next, until + 1);
  };
  entries.forEach((entry, at) => {
    fill(entry.line - 1, uses.length === 0 ? 'setAside' : 'empty');
    const isReaction = folded[at]?.type === 'reaction';
    fill(entry.lastLine, entry.private === true ? 'private' : isReaction ? 'reaction' : 'message');
  });
  fill(count, 'empty');
  return uses;
}
