import type { Clock } from '../../base/dates';
import { collapseSpace } from '../../base/text';
import { errorMessage, fail, succeed } from '../../base/result';
import type { Result } from '../../base/result';
import type { Label, Marker } from '../../domain/label';
import { isHeadline } from './headline';
import { isDetail, readDetails } from './read-details';
import { hasHour } from './read-hour';
import { hasMarker, readMarker } from './read-marker';
import type { LineMarker } from './read-marker';

/** An agenda item as a plain text gives it. */
export interface DraftItem {
  readonly title: string;
  readonly level: number;
  /** `set` where the text does not number on as it would by itself. */
  readonly label: Label;
  /** The hour at which it is planned to begin. */
  readonly start?: Clock;
  readonly minutes?: number;
  readonly presenters: readonly string[];
  /** Number of its first line and of its last, from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** An agenda as a plain text gives it. */
export interface DraftAgenda {
  readonly items: readonly DraftItem[];
  /** Form of the numbers per level, as written; absent where nothing is numbered. */
  readonly numbering?: readonly Marker[];
}

/** A level that is open: the form of its numbers, how far it is indented, and how far it has counted. */
interface Depth {
  readonly form: Marker | 'plain';
  readonly depth: number;
  readonly indent: number;
  count: number;
}

const deepest = 8;
/** Longer gaps between hours, in minutes, are a night or a break rather than an item. */
const longestItem = 480;
/** More items than this are a text, however it is numbered. */
const mostItems = 1000;

/**
 * Reads an agenda that somebody has typed or pasted: numbers, letters, Roman numbers, bullets or
 * plain lines, nested by their forms or by indentation, with minutes and presenters in brackets.
 * A line that goes on in small letters belongs to the one before. Fails where there is no line, or far too
 * many for an agenda.
 */
export function readAgendaText(text: string): Result<DraftAgenda> {
  const items: DraftItem[] = [];
  const stack: Depth[] = [];
  const last: (LineMarker | undefined)[] = [];
  const numbering: (Marker | undefined)[] = [];

  const lines = joinLines(text);
  for (const line of lines) {
    // Lines without a number leave gaps on the levels above.
    const before = last.filter((open) => open !== undefined);
    const { marker, rest } = readMarker(line.text, before);
    const isFirst = marker === undefined && items.length === 0;
    if (isFirst && (isHeadline(line.text) || isTitled(line.text, lines))) continue;
    const level = Math.min(deepest, findLevel(stack, marker, line.indent));
    const { title, start, minutes, presenters } = readDetails(rest);
    if (title === '') continue;
    items.push({
      title,
      level,
      label: labelOf(stack[level], marker),
      presenters,
      line: line.line,
      lastLine: line.lastLine,
      ...(start === undefined ? {} : { start }),
      ...(minutes === undefined ? {} : { minutes }),
    });
    if (marker !== undefined) {
      last.length = Math.min(last.length, level);
      last[level] = marker;
      if (marker.value !== undefined) numbering[level] ??= formAt(marker, level);
    }
  }
  if (items.length === 0) {
    return fail(
      errorMessage('agenda.empty', 'There is no line here that could be an agenda item.'),
    );
  }
  if (items.length > mostItems) {
    const text = `This text has ${items.length} lines that could be agenda items; an agenda has at most ${mostItems}. Choose or paste the agenda alone.`;
    return fail(errorMessage('agenda.too-long', text));
  }
  const forms = Array.from(numbering).filter((form) => form !== undefined);
  const isNumbered = forms.length > 0 && forms.length === numbering.length;
  return succeed({ items: fillMinutes(items), ...(isNumbered ? { numbering: forms } : {}) });
}

/** An item that begins at an hour lasts until the next one that does, where it does not say how long. */
function fillMinutes(items: readonly DraftItem[]): readonly DraftItem[] {
  return items.map((item, at) => {
    const next = items
      .slice(at + 1)
      .find(({ start, level }) => start !== undefined && level <= item.level);
    if (item.start === undefined || item.minutes !== undefined || next?.start === undefined)
      return item;
    const minutes = minutesOf(next.start) - minutesOf(item.start);
    return minutes > 0 && minutes <= longestItem ? { ...item, minutes } : item;
  });
}

function minutesOf(clock: Clock): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly line: number;
  readonly lastLine: number;
}

/** The lines with words, those that only go on joined to the line before. */
function joinLines(text: string): readonly Line[] {
  const lines: { text: string; indent: number; line: number; lastLine: number }[] = [];
  const raws = text.replaceAll('\u00a0', ' ').split(/\r\n?|\n|\u2028|\v/u);
  const isDotted = hasDottedHours(raws);
  for (const [index, raw] of raws.entries()) {
    const plain = withoutMarks(collapseSpace(joinCells(raw)));
    const words = isDotted ? plain.replace(dottedHour, '$1:$2') : plain;
    if (words === '') continue;
    const indent = /^[\t ]*/u.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0;
    const before = lines.at(-1);
    const goesOn =
      before !== undefined &&
      /^[\p{Ll}(]/u.test(words) &&
      !hasMarker(words) &&
      (hasMarker(before.text) || hasHour(before.text));
    const line = index + 1;
    if (goesOn) {
      before.text = `${before.text} ${words}`;
      before.lastLine = line;
    } else lines.push({ text: words, indent, line, lastLine: line });
  }
  return lines;
}

const dottedHour = /^(\d{1,2})\.(\d{2})(?=\s)/u;

/** Whether "09.00" in front of lines is an hour rather than a number of two parts. */
function hasDottedHours(lines: readonly string[]): boolean {
  const dotted = lines.map((line) => line.trim()).filter((line) => dottedHour.test(line));
  return dotted.length > 1 && dotted.some((line) => /^(?:0\d\.|\d{1,2}\.00\s)/u.test(line));
}

/** A row of a table as one line: cells behind the title in brackets where they are minutes or people. */
function joinCells(raw: string): string {
  const cells = raw.split('\t').map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  const titleAt = filled.findIndex((cell) => !isMarkerAlone(cell) && !hasHour(`${cell} x`));
  if (filled.length < 3 || titleAt === -1) return raw;
  const behind = filled.slice(titleAt + 1);
  if (!behind.some(isDetail)) return raw;
  const details = behind.map((cell) => (isDetail(cell) ? `(${cell})` : `– ${cell}`));
  const front = filled.slice(0, titleAt + 1).join(' ');
  return [front, ...details].join(' ');
}

/** Whether a cell is a number or bullet and nothing else. */
function isMarkerAlone(cell: string): boolean {
  return /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/u.test(cell) || hasMarker(`${cell} x`);
}

/** A line without the marks of Markdown around its words: "## Agenda", "1. **Opening**". */
function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,6}\s+/u, '')
    .replace(
      /^(\S{1,6}\s+)?(\*\*|__)(.{1,300})\2$/u,
      (_, marker: string | undefined, __, words: string) => `${marker ?? ''}${words}`,
    );
}

/** The level of a line, with the open levels brought to it. */
function findLevel(stack: Depth[], marker: LineMarker | undefined, written: number): number {
  const form = marker?.form ?? 'plain';
  const depth = marker?.depth ?? 1;
  // Text from a word processor has no indentation; its bullets tell the level.
  const indent = written + (form === 'bullet' ? (depth - 1) * 4 : 0);
  const isSame = (open: Depth) => {
    if (open.form !== form) return sameDecimal(open, form, depth);
    if (form === '1.1') return open.depth === depth;
    const isLoose = form === 'plain' || form === 'bullet' || form === 'dash';
    return !isLoose || open.indent === indent;
  };
  const known = stack.findLastIndex(isSame);
  if (known !== -1) {
    stack.length = known + 1;
    return known;
  }
  if (form === '1.1') stack.length = Math.min(stack.length, depth - 1);
  // A plain line, or one less indented than what is open, is not nested under it.
  while (stack.length > 0 && (form === 'plain' || indent < (stack.at(-1)?.indent ?? 0))) {
    const top = stack.at(-1);
    if (form === 'plain' && top !== undefined && indent > top.indent) break;
    stack.pop();
  }
  stack.push({ form, depth, indent, count: 0 });
  return stack.length - 1;
}

/** "1." stands on the level of a "2" that other lines write as "2.1" below it. */
function sameDecimal(open: Depth, form: Depth['form'], depth: number): boolean {
  return open.form === '1.1' && open.depth === depth && form === '1.';
}

function labelOf(depth: Depth | undefined, marker: LineMarker | undefined): Label {
  if (depth === undefined || marker?.value === undefined) return { type: 'auto' };
  depth.count += 1;
  if (marker.value === depth.count) return { type: 'auto' };
  depth.count = marker.value;
  return { type: 'set', text: marker.text, then: 'continue' };
}

function formAt({ form }: LineMarker, level: number): Marker {
  return form === '1.1' && level === 0 ? '1.' : form;
}

/** Whether a line names the meeting whose agenda it is ("Agenda – WG call, 24 January") above numbered items. */
function isTitled(line: string, lines: readonly Line[]): boolean {
  const begins = /^(?:(?:draft|proposed|provisional)\s+)?agenda\b|^ordre du jour\b/iu.test(line);
  return begins && lines.slice(1).some(({ text }) => hasMarker(text));
}
