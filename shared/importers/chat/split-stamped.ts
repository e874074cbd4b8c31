import type { ChatEntry } from './chat-file';
import { findTraits } from './find-traits';
import type { Head } from './find-traits';
import { joinText } from './join-text';
import { readHeader } from './read-header';
import type { ChatHeader, ChatTraits } from './read-header';
import { readStamp } from './read-stamp';
import type { Stamp } from './read-stamp';
import type { TextLine } from './split-lines';

/** Entries in file order, and the lines in front of the first one. */
export interface SplitChat {
  readonly entries: readonly ChatEntry[];
  readonly times: 'clock' | 'offset' | 'none';
  /** Lines that belong to no entry. */
  readonly loose: readonly TextLine[];
}

interface Candidate {
  readonly stamp: Stamp;
  readonly line: TextLine;
}

/** Splits a chat in which every message begins with its time, as Zoom saves it. */
export function splitStamped(lines: readonly TextLine[]): SplitChat {
  const candidates = findCandidates(lines);
  const traits = findTraits([...candidates.values()].map((one) => toHead(one, lines)));
  const loose: TextLine[] = [];
  const entries: ChatEntry[] = [];
  let open:
    { readonly head: ChatHeader; readonly candidate: Candidate; body: TextLine[] } | undefined;
  const close = () => {
    if (open !== undefined) entries.push(toEntry(open.head, open.candidate, open.body));
  };
  for (const line of lines) {
    const candidate = candidates.get(line.number);
    const head = candidate && readHeader(candidate.stamp.rest, traits);
    if (candidate !== undefined && head !== undefined) {
      close();
      open = { head, candidate, body: [] };
    } else if (open === undefined) loose.push(line);
    else open.body.push(line);
  }
  close();
  return { entries, times: timesOf(candidates, traits), loose: loose.filter(isFilled) };
}

/** The lines that look like the others with a time; "10:30 is fine" inside a message does not. */
function findCandidates(lines: readonly TextLine[]): ReadonlyMap<number, Candidate> {
  const all: Candidate[] = [];
  for (const line of lines) {
    const stamp = readStamp(line.text);
    if (stamp !== undefined && stamp.rest !== '') all.push({ stamp, line });
  }
  const least = all.reduce((depth, { line }) => Math.min(depth, line.indent.length), Infinity);
  const flush = all.filter(({ line }) => line.indent.length === least);
  const kinds = new Map<string, number>();
  for (const { stamp } of flush) kinds.set(kindOf(stamp), (kinds.get(kindOf(stamp)) ?? 0) + 1);
  const [most] = [...kinds].sort(([, one], [, other]) => other - one)[0] ?? [];
  const isHead = ({ stamp }: Candidate) =>
    kindOf(stamp) === most || /^from\s/iu.test(stamp.rest) || !isPlain(stamp);
  return new Map(flush.filter(isHead).map((one) => [one.line.number, one]));
}

function kindOf({ time, hasDate, isBracketed }: Stamp): string {
  return [hasDate, isBracketed, time.isToTheMinute === true].join();
}

/** An hour without seconds, day or brackets could be part of a sentence. */
function isPlain({ time, hasDate, isBracketed }: Stamp): boolean {
  return time.isToTheMinute === true && !hasDate && !isBracketed;
}

function toHead({ stamp, line }: Candidate, lines: readonly TextLine[]): Head {
  const next = lines[line.number];
  const isFollowed = next !== undefined && next.text !== '' && readStamp(next.text) === undefined;
  return { rest: stamp.rest, gap: stamp.gap, isFollowed };
}

function toEntry(
  head: ChatHeader,
  { stamp, line }: Candidate,
  body: readonly TextLine[],
): ChatEntry {
  const last = body.findLast(isFilled)?.number ?? line.number;
  return {
    line: line.number,
    lastLine: last,
    ...head,
    time: stamp.time,
    text: joinText(head.text, body),
  };
}

function isFilled({ text }: TextLine): boolean {
  return text !== '';
}

/** Files of the cloud name nobody but the sender, and count from the start of the recording. */
function timesOf(
  candidates: ReadonlyMap<number, Candidate>,
  { fromWord }: ChatTraits,
): 'clock' | 'offset' {
  const stamps = [...candidates.values()].map(({ stamp }) => stamp);
  const isCloud =
    fromWord === false && stamps.every(({ gap, hasDate }) => gap === '\t' && !hasDate);
  return isCloud && stamps.length > 0 ? 'offset' : 'clock';
}
