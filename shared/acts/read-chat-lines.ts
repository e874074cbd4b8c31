import { fromZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../base/dates';
import { collapseSpace } from '../base/text';

/** A chat message as typed or pasted. */
export interface ChatLine {
  readonly from: string;
  readonly text: string;
  readonly at?: Instant;
  readonly private?: true;
}

/** What pasted hours mean: the meeting's day, where the writer is. */
export interface ChatDay {
  readonly date: IsoDate;
  readonly zone: string;
}

const time = /^\[?(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}:\d{2}(?::\d{2})?)\]?[\s\t]+(.*)$/u;
const addressed =
  /^(?:From|De|Von|От)\s+(.+?)\s+(?:to|To|à|a|an|кому)\s+(.+?)\s*(\((?:Direct Message|Privately)\))?\s*:(?:\s+(.*))?$/u;
const named = /^(?:From\s+)?([^:\s][^:]{0,79}?)\s*:(?:[\s\t]+(.*))?$/u;
const everybody = /^(?:everyone|tous|alle|все|todos)$/iu;

/**
 * Reads chat messages as people type them ("Ann: text") or copy them from a meeting platform, with or
 * without hours ("14:03:22 From Ann to Everyone: text"). Lines without a name go on with the message
 * before; `fallback` is whose they are where there is none.
 */
export function readChatLines(text: string, day: ChatDay, fallback: string): readonly ChatLine[] {
  const messages: { from: string; text: string; at?: Instant; private?: true }[] = [];
  for (const raw of text.split(/\r\n?|\n/u)) {
    const line = raw.trim();
    if (line === '') continue;
    const [, date, clock, afterTime] = time.exec(line) ?? [];
    const rest = afterTime ?? line;
    const start = readStart(rest, clock !== undefined || messages.length === 0);
    const last = messages.at(-1);
    if (start === undefined && last !== undefined && clock === undefined) {
      last.text = last.text === '' ? line : `${last.text}\n${line}`;
      continue;
    }
    messages.push({
      from: start?.from ?? fallback,
      text: start?.text ?? rest,
      ...(clock === undefined ? {} : { at: toInstant(date ?? day.date, clock, day.zone) }),
      ...(start?.isPrivate === true ? { private: true } : {}),
    });
  }
  return messages.filter((message) => message.text !== '');
}

interface Start {
  readonly from: string;
  readonly text: string;
  readonly isPrivate: boolean;
}

/** Only a line with an hour, or the first one, or one that begins like a name, begins a message. */
function readStart(line: string, isLikely: boolean): Start | undefined {
  const [, sender, recipient = '', mark, words] = addressed.exec(line) ?? [];
  if (sender !== undefined) {
    return {
      from: collapseSpace(sender),
      text: words ?? '',
      isPrivate: mark !== undefined || !everybody.test(recipient),
    };
  }
  const [, name, said] = named.exec(line) ?? [];
  if (name === undefined || /^https?$/iu.test(name)) return undefined;
  const isName = /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= 5;
  if (!isLikely && !isName) return undefined;
  return { from: collapseSpace(name), text: said ?? '', isPrivate: false };
}

function toInstant(date: IsoDate, clock: string, zone: string): Instant {
  const full = clock.length <= 5 ? `${clock.padStart(5, '0')}:00` : clock.padStart(8, '0');
  const at = fromZonedTime(`${date}T${full}`, zone);
  return Number.isNaN(at.getTime()) ? `${date}T00:00:00.000Z` : at.toISOString();
}
