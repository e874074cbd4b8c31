import type { TextLine } from '../chat/split-lines';
import { looksLikeName } from './looks-like-name';
import { readSeconds } from './read-timing';
import type { ReadCue } from './transcript-file';

/** A line that says when somebody speaks, and perhaps who, above the words. */
interface Head {
  /** Its place among the lines, from 0. */
  readonly at: number;
  readonly from: number;
  readonly speaker?: string;
}

const time = String.raw`[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?`;
const nameThenTime = new RegExp(String.raw`^(\S.{0,79}?)[\s,:–-]{1,9}${time}:?$`, 'u');
const timeThenName = new RegExp(String.raw`^${time}[\s,:–-]{1,9}(\S.{0,79}?):?$`, 'u');
const timeAlone = new RegExp(`^${time}$`, 'u');
const longestHead = 110;
/** A recording begins to speak within so many seconds; hours of the day are later. */
const latestStart = 120;
/** From here on the first part of "45:10" can only be minutes. */
const hoursOfDay = 24;

/**
 * Whether a text is speech in blocks, each below a line with a position in the recording ("Ana Novak
 * 0:05", "00:05:00"), as Otter, Teams' and Google Meet's documents and most services write it. Hours
 * of the day make a chat instead.
 */
export function isSpeeches(lines: readonly TextLine[]): boolean {
  const heads = findHeads(lines);
  const [first, second] = heads;
  if (first === undefined || second === undefined) return false;
  if (heads.some(({ from }, at) => from < (heads[at - 1]?.from ?? 0))) return false;
  const isOffset =
    first.from < latestStart ||
    heads.some(({ at, from }) => isMinutes(lines[at]?.text ?? '', from));
  const spoken = heads.filter(({ at }, index) => bodyOf(lines, heads, at, index).length > 0);
  return isOffset && spoken.length * 5 >= heads.length * 3;
}

/** Reads speech in blocks; where a block names nobody, each of its lines is a cue of its own. */
export function readSpeeches(lines: readonly TextLine[]): readonly ReadCue[] {
  const heads = findHeads(lines);
  return heads.flatMap(({ at, from, speaker }, index) => {
    const to = heads[index + 1]?.from ?? from;
    const body = bodyOf(lines, heads, at, index);
    const last = body.at(-1);
    if (last === undefined) return [];
    if (speaker === undefined) {
      return body.map(({ number, text }) => ({ line: number, lastLine: number, from, to, text }));
    }
    const text = body.map((one) => one.text).join('\n');
    return [{ line: at + 1, lastLine: last.number, from, to, speaker, text }];
  });
}

function findHeads(lines: readonly TextLine[]): readonly Head[] {
  return lines.flatMap(({ text }, at): readonly Head[] => {
    if (text.length > longestHead || !/\d:\d\d/u.test(text)) return [];
    const { clock, speaker } = splitHead(text);
    const from = readSeconds(clock);
    if (from === undefined) return [];
    if (speaker === undefined) return [{ at, from }];
    return looksLikeName(speaker) ? [{ at, from, speaker }] : [];
  });
}

function splitHead(text: string): { readonly clock: string; readonly speaker?: string } {
  const [, alone] = timeAlone.exec(text) ?? [];
  if (alone !== undefined) return { clock: alone };
  const [, name, after] = nameThenTime.exec(text) ?? [];
  if (name !== undefined && after !== undefined) return { clock: after, speaker: name };
  const [, before, next] = timeThenName.exec(text) ?? [];
  return before === undefined || next === undefined
    ? { clock: '' }
    : { clock: before, speaker: next };
}

function bodyOf(
  lines: readonly TextLine[],
  heads: readonly Head[],
  at: number,
  index: number,
): readonly TextLine[] {
  return lines.slice(at + 1, heads[index + 1]?.at).filter(({ text }) => text !== '');
}

function isMinutes(text: string, seconds: number): boolean {
  return !/\d:\d\d:\d\d/u.test(text) && seconds >= hoursOfDay * 60;
}
