import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import type { Inline, RichText, TextRun } from '../domain/inline';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { changeTask, listTasks } from './list-tasks';
import type { Task } from './list-tasks';

type IsShown = (piece: Inline) => boolean;

/** The words of a piece as a plain field shows them; nothing for what it cannot show. */
function wordsOf(piece: Inline, isShown: IsShown): string {
  if (!isShown(piece)) return '';
  if (piece.type === 'break') return '\n';
  return piece.type === 'text' || piece.type === 'mention' ? piece.text : '';
}

/** Which pieces of a note a decision consists of, without what is off the record. */
function shownIn(note: Note, range: Id | undefined): IsShown {
  const hidden = new Set(
    (note.ranges ?? []).filter(({ type }) => type === 'offTheRecord').map(({ id }) => id),
  );
  return (piece) => {
    const ranges = 'ranges' in piece ? (piece.ranges ?? []) : [];
    if (ranges.some((id) => hidden.has(id))) return false;
    return range === undefined || ranges.includes(range);
  };
}

/** The words of a decision or action as they may be shown to the group: spaces kept, line breaks as such. */
export function shownWording(note: Note, range: Id | undefined): string {
  const isShown = shownIn(note, range);
  return note.content.map((piece) => wordsOf(piece, isShown)).join('');
}

/**
 * Text with other words for those that are shown. What stands before and after the change keeps its
 * pieces; what is not shown (footnotes, fields, words off the record) is never taken away.
 */
export function reword(content: RichText, wording: string, isShown: IsShown): RichText {
  const before = content.map((piece) => wordsOf(piece, isShown)).join('');
  const start = sharedStart(before, wording);
  const rest = Math.min(before.length, wording.length) - start;
  const end = before.length - sharedEnd(before.slice(start), wording.slice(start), rest);
  const added = wording.slice(start, wording.length - (before.length - end));
  const model = runAt(content, start, isShown);
  const result: Inline[] = [];
  let isAdded = added === '';
  const add = () => {
    if (isAdded) return;
    isAdded = true;
    added.split('\n').forEach((line, index) => {
      if (index > 0) result.push({ type: 'break' });
      if (line !== '') result.push({ ...model, text: line });
    });
  };
  let at = 0;
  for (const piece of content) {
    const words = wordsOf(piece, isShown);
    if (words === '') {
      if (at > start) add();
      result.push(piece);
      continue;
    }
    const [from, to] = [at, at + words.length];
    at = to;
    const head = words.slice(0, Math.max(0, Math.min(start, to) - from));
    const tail = words.slice(Math.max(0, Math.min(words.length, end - from)));
    const isWhole = (to <= start || from >= end) && !(from < start && start < to);
    if (isWhole) {
      if (from >= start) add();
      result.push(piece);
      if (to === start) add();
      continue;
    }
    if (head !== '') result.push(cut(piece, head));
    add();
    if (tail !== '') result.push(cut(piece, tail));
  }
  add();
  return joinAlike(result);
}

/** Neighbours that differ in nothing but their words become one run again, as they were before. */
function joinAlike(pieces: readonly Inline[]): RichText {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlike =
      last?.type === 'text' &&
      piece.type === 'text' &&
      JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...piece, text: '' });
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Part of a run; part of a name is no mention any more. */
function cut(piece: Inline, text: string): Inline {
  if (piece.type !== 'text' && piece.type !== 'mention') return piece;
  return { ...runOf(piece), text };
}

function runOf(piece: Extract<Inline, { readonly type: 'text' | 'mention' }>): TextRun {
  const { formats, link, language, ranges } = piece;
  return {
    type: 'text',
    text: '',
    ...(formats === undefined ? {} : { formats }),
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
    ...(ranges === undefined ? {} : { ranges }),
  };
}

/** What new words at a place are like: the run before them, or the first one. */
function runAt(content: RichText, start: number, isShown: IsShown): TextRun {
  let at = 0;
  let model: TextRun | undefined;
  for (const piece of content) {
    const { length } = wordsOf(piece, isShown);
    if (length > 0 && (piece.type === 'text' || piece.type === 'mention')) {
      if (model === undefined || at < start) model = runOf(piece);
    }
    at += length;
  }
  return model ?? { type: 'text', text: '' };
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function sharedEnd(one: string, other: string, most: number): number {
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** How a decision is reworded. */
export interface Rewording {
  readonly wording: string;
  readonly at: Instant;
  /** The wording until now had stood, and is kept in the decision's history. */
  readonly keepsFormer: boolean;
}

/** Gives a decision other words. A decision that is part of a paragraph cannot be emptied, since its place would be lost. */
export function rewordDecision(
  meeting: Meeting,
  { note: id, range }: Pick<Task, 'note' | 'range'>,
  { wording, at, keepsFormer }: Rewording,
): Meeting {
  if (range !== undefined && wording.trim() === '') return meeting;
  let former = '';
  const change = (note: Note): Note => {
    if (note.id !== id) return note;
    former = shownWording(note, range);
    return { ...note, content: reword(note.content, wording, shownIn(note, range)) };
  };
  const changeAll = <Part extends { readonly notes: readonly Note[] }>(part: Part): Part =>
    part.notes.some((note) => note.id === id) ? { ...part, notes: part.notes.map(change) } : part;
  const changed: Meeting = {
    ...meeting,
    opening: changeAll(meeting.opening),
    sections: meeting.sections.map(changeAll),
    closing: changeAll(meeting.closing),
  };
  const stood = former.trim();
  const task = listTasks(changed).find((one) => one.note === id && one.range === range);
  if (!keepsFormer || stood === '' || stood === wording.trim() || task?.type !== 'decision') {
    return changed;
  }
  const history = task.facts.history ?? [];
  if (history.at(-1)?.wording === stood) return changed;
  return changeTask(changed, {
    ...task,
    facts: { ...task.facts, history: [...history, { at, wording: stood }] },
  });
}

/** Adds a proposed decision without words at the end of a section; `opening` and `closing` included. */
export function addDecision(
  meeting: Meeting,
  section: Id,
  { id, at }: { readonly id: Id; readonly at: Instant },
): Meeting {
  const note: Note = {
    id,
    meaning: { kind: 'decision', decision: { state: 'proposed' } },
    shape: { type: 'paragraph' },
    level: 0,
    content: [],
    begun: at,
  };
  const add = <Part extends { readonly notes: readonly Note[] }>(part: Part): Part => ({
    ...part,
    notes: [...part.notes, note],
  });
  if (section === 'opening' || section === 'closing') {
    return { ...meeting, [section]: add(meeting[section]) };
  }
  return {
    ...meeting,
    sections: meeting.sections.map((one) => (one.id === section ? add(one) : one)),
  };
}
