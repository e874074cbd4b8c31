import { collapseSpace, foldText } from '../../base/text';
import type { ChatRemark } from './chat-file';
import { emojiIn, isEmoji } from './emoji';

/** The beginnings of the messages before, to which a quote may belong. */
export type IsQuoted = (quote: string) => boolean;

const opening = /["“„«「『]/u;
const closing = /["”“»」』]/u;
/** No lead such as "Replying to" is longer, and no emoji or its name. */
const longestLead = 48;
const longestEmoji = 64;

const replyLeads = new Set(
  [
    ...['replying to', 'en réponse à', 'réponse à', 'répond à', 'antwort auf', 'antworten auf'],
    ...[
      'respondiendo a',
      'en respuesta a',
      'respondendo a',
      'em resposta a',
      'in risposta a',
      'rispondendo a',
    ],
    ...[
      'ответ на',
      'в ответ на',
      'antwoord op',
      'antwoorden op',
      'odpowiedź na',
      'svar på',
      'yanıtlanıyor',
    ],
    ...['返信先', '返信', '回复', '回覆', '正在回复', '답장', '다음에 회신'],
  ].map(foldText),
);
const reactionLeads = new Set(
  [
    ...[
      'reacted to',
      'a réagi à',
      'réaction à',
      'reagierte auf',
      'hat reagiert auf',
      'reaccionó a',
      'reagiu a',
    ],
    ...[
      'ha reagito a',
      'отреагировал на',
      'отреагировал(а) на',
      'heeft gereageerd op',
      'zareagował na',
      'reagerade på',
    ],
  ].map(foldText),
);

/**
 * Understands what an entry says about another one: "Reacted to "…" with 👍", "Removed a 👍 reaction
 * from "…"", "add 👍", "Replying to "…"" and their translations. Where the words are not known, the
 * shape is believed only if `isQuoted` finds the quoted message.
 */
export function readRemark(text: string, isQuoted: IsQuoted): ChatRemark {
  return (
    readBare(text) ??
    readPlainReaction(text) ??
    readRemoval(text, isQuoted) ??
    readQuoted(text, isQuoted) ??
    readQuoteFirst(text, isQuoted) ?? { type: 'message' }
  );
}

/** "add 👍" and "remove 👍", which do not say what they are about. */
function readBare(text: string): ChatRemark | undefined {
  const [, verb, emoji = ''] = /^(add|remove) (\S+)$/iu.exec(text.slice(0, 80)) ?? [];
  if (verb === undefined || !isEmoji(emoji)) return undefined;
  return { type: 'reaction', isRemoved: verb.toLowerCase() === 'remove', emoji };
}

/** "Reacted to first words... with "👍"": the quotation marks are around the emoji instead. */
function readPlainReaction(text: string): ChatRemark | undefined {
  const lead = 'Reacted to ';
  if (!text.startsWith(lead) || opening.test(text[lead.length] ?? '')) return undefined;
  const cut = text.lastIndexOf(' with ');
  const emoji = bareEmoji(text.slice(cut + ' with '.length));
  if (cut <= lead.length || emoji === undefined) return undefined;
  return { type: 'reaction', isRemoved: false, emoji, quote: text.slice(lead.length, cut) };
}

/** "Removed a 👍 reaction from "…"". */
function readRemoval(text: string, isQuoted: IsQuoted): ChatRemark | undefined {
  const start = text.search(opening);
  if (start < 1 || start > longestLead + longestEmoji || !closing.test(text.at(-1) ?? '')) {
    return undefined;
  }
  const lead = collapseSpace(text.slice(0, start));
  const quote = text.slice(start + 1, -1);
  const [, named] = /^Removed an? (.{1,64}) reaction from$/iu.exec(lead) ?? [];
  if (named !== undefined) return { type: 'reaction', isRemoved: true, emoji: named, quote };
  const emoji = lead.split(' ').find(isEmoji);
  if (emoji === undefined || emoji === lead || !isQuoted(quote)) return undefined;
  return { type: 'reaction', isRemoved: true, emoji, quote };
}

/** A lead, a quote, and behind it an emoji or a body. */
function readQuoted(text: string, isQuoted: IsQuoted): ChatRemark | undefined {
  const start = text.search(opening);
  if (start < 1 || start > longestLead) return undefined;
  const lead = foldText(text.slice(0, start).replace(/[:：]\s*$/u, ''));
  const isReply = replyLeads.has(lead);
  const isReaction = reactionLeads.has(lead);
  const end = findClosing(text, start + 1, isQuoted);
  if (end === undefined) return undefined;
  const quote = text.slice(start + 1, end);
  const rest = text.slice(end + 1);
  const isKnown = isReply || isReaction || isQuoted(quote);
  if (!isKnown) return undefined;
  const tail = rest.trim();
  const emoji = isReply ? undefined : reactionIn(tail, isReaction);
  if (emoji !== undefined) return { type: 'reaction', isRemoved: false, emoji, quote };
  // In a language that is not known only a blank line tells a reply from a message that quotes.
  const isSetOff = /^[^\S\n]*\n\s*\S/u.test(rest);
  if (!isReply && !isSetOff) return undefined;
  return { type: 'reply', quote, body: tail };
}

/** Languages with the verb at the end begin with the quote: "「…」に👍でリアクションしました". */
function readQuoteFirst(text: string, isQuoted: IsQuoted): ChatRemark | undefined {
  if (!opening.test(text[0] ?? '') || text.includes('\n')) return undefined;
  const end = findClosing(text, 1, isQuoted);
  const quote = text.slice(1, end);
  const tail = end === undefined ? '' : text.slice(end + 1);
  if (tail === '' || tail.length > longestLead || !isQuoted(quote)) return undefined;
  const emoji = emojiIn(tail);
  const hasWords = emoji !== undefined && /\p{L}/u.test(tail.replace(emoji, ''));
  return hasWords ? { type: 'reaction', isRemoved: false, emoji, quote } : undefined;
}

/** The emoji behind "with", or behind words in a language that is not known. */
function reactionIn(tail: string, isKnown: boolean): string | undefined {
  if (tail.length > longestEmoji * 2 || tail.includes('\n')) return undefined;
  const words = tail.split(/\s+/u);
  const emoji = bareEmoji(isKnown ? words.slice(1).join(' ') : (words.at(-1) ?? ''));
  if (emoji === undefined) return undefined;
  return isKnown || (isEmoji(emoji) && words.length <= 4) ? emoji : undefined;
}

function bareEmoji(text: string): string | undefined {
  const bare = text.replaceAll(/["“”]/gu, '').trim();
  return bare === '' || bare.length > longestEmoji || bare.includes('\n') ? undefined : bare;
}

const mostClosings = 24;

/** The closing mark of a quote: the first behind which the quote is one, else behind dots, else the first. */
function findClosing(text: string, from: number, isQuoted: IsQuoted): number | undefined {
  const ends: number[] = [];
  const limit = Math.min(text.length, from + 5000);
  for (let at = from; at < limit && ends.length < mostClosings; at += 1) {
    if (closing.test(text[at] ?? '')) ends.push(at);
  }
  return (
    ends.find((end) => isQuoted(text.slice(from, end))) ??
    ends.find((end) => /(?:\.\.\.|…)$/u.test(text.slice(Math.max(from, end - 3), end))) ??
    ends[0]
  );
}
