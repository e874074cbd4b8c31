import type { Id } from '../base/ids';
import { omit } from '../base/omit';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';

/** What a person destroys: words, or whole notes where all their words are named. */
export interface Passage {
  /** The notes in which the words were chosen. */
  readonly notes: readonly Id[];
  readonly words: readonly string[];
  /** Also wherever else in the meeting the same words stand. */
  readonly everywhere: boolean;
}

/** The names under which the file holds what people have said or written. */
const textKeys: ReadonlySet<string> = new Set([
  'text',
  'wording',
  'title',
  'alternative',
  'override',
  'runIn',
  'corrections',
  'choice',
  'symbol',
  'place',
  'other',
]);

function patternOf(words: readonly string[], atWordEnds: boolean): RegExp | undefined {
  const parts = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const plain = word
        .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replace(/\s+/gu, String.raw`\s+`);
      const before = atWordEnds && /^[\p{L}\p{N}]/u.test(word) ? String.raw`(?<![\p{L}\p{N}])` : '';
      const after = atWordEnds && /[\p{L}\p{N}]$/u.test(word) ? String.raw`(?![\p{L}\p{N}])` : '';
      return before + plain + after;
    });
  return parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'gu');
}

interface Run {
  readonly type: string;
  readonly text?: unknown;
}

function isRunList(value: readonly unknown[]): value is readonly Run[] {
  return value.some(
    (one) => typeof one === 'object' && one !== null && 'type' in one && one.type === 'text',
  );
}

function textOf({ type, text }: Run): string {
  return (type === 'text' || type === 'mention') && typeof text === 'string' ? text : '\uFFFC';
}

/** Takes words out of a paragraph, also where they lie in several runs; runs that held nothing else go. */
function stripRuns(runs: readonly Run[], pattern: RegExp): readonly Run[] {
  const all = runs.map(textOf).join('');
  const gone = [...all.matchAll(pattern)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  if (gone.length === 0) return runs;
  let start = 0;
  return runs.flatMap((run): Run[] => {
    const text = textOf(run);
    const from = start;
    start += text.length;
    if (typeof run.text !== 'string' || text !== run.text) return [run];
    const left = [...text.split('').keys()]
      .filter((at) => !gone.some(([a = 0, b = 0]) => from + at >= a && from + at < b))
      .map((at) => text[at])
      .join('');
    return left === '' ? [] : [left === text ? run : { ...run, text: left }];
  });
}

/** A value of the file without words that match, wherever text stands in it; what is left empty becomes "…". */
function strip<Value>(value: Value, pattern: RegExp): Value {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = isRunList(value) ? stripRuns(value, pattern) : value;
    return list.map((one) => strip(one, pattern)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return [key, strip(inner, pattern)];
    if (!textKeys.has(key)) return [key, inner];
    const left = inner.replace(pattern, '');
    return [key, left === inner ? inner : left === '' ? '…' : left];
  });
  return Object.fromEntries(entries) as Value;
}

function isEmpty({ content, shape }: Note): boolean {
  const isText = shape.type !== 'table' && shape.type !== 'image';
  return isText && content.every((one) => one.type === 'text' && one.text.trim() === '');
}

function mapParts(meeting: Meeting, change: (notes: readonly Note[]) => readonly Note[]): Meeting {
  const { opening, sections, closing } = meeting;
  return {
    ...meeting,
    opening: { ...opening, notes: change(opening.notes) },
    sections: sections.map((section) => ({ ...section, notes: change(section.notes) })),
    closing: { ...closing, notes: change(closing.notes) },
  };
}

function listNotes({ opening, sections, closing }: Meeting): readonly Note[] {
  return [...opening.notes, ...sections.flatMap(({ notes }) => notes), ...closing.notes];
}

/** Takes the words out of log lines and chat messages from which the notes were made. */
function stripSources(meeting: Meeting, { notes, words }: Passage): Meeting {
  const pattern = patternOf(words, false);
  if (pattern === undefined) return meeting;
  const chosen = new Set(notes);
  const sources = new Set(
    listNotes(meeting)
      .filter(({ id }) => chosen.has(id))
      .flatMap((note) => note.sources ?? [])
      .flatMap((source) =>
        source.type === 'log' ? [source.entry] : source.type === 'chat' ? [source.message] : [],
      ),
  );
  const { log, chat } = meeting;
  return {
    ...meeting,
    ...(log === undefined
      ? {}
      : {
          log: {
            ...log,
            entries: log.entries.map((entry) =>
              sources.has(entry.id) || chosen.has(entry.note.id) ? strip(entry, pattern) : entry,
            ),
          },
        }),
    ...(chat === undefined
      ? {}
      : { chat: chat.map((one) => (sources.has(one.id) ? strip(one, pattern) : one)) }),
  };
}

/**
 * The meeting without the words: in the notes where they were chosen, in the log lines and chat
 * messages these came from, and if wished wherever else they stand. A note without words left goes.
 */
export function destroyWords(meeting: Meeting, passage: Passage): Meeting {
  const here = patternOf(passage.words, false);
  const anywhere = patternOf(passage.words, true);
  if (here === undefined || anywhere === undefined) return meeting;
  const chosen = new Set(passage.notes);
  const stripped = mapParts(stripSources(meeting, passage), (notes) =>
    notes.flatMap((note) => {
      if (!chosen.has(note.id)) return [note];
      const left = strip(note, here);
      return isEmpty(left) && !isEmpty(note) ? [] : [left];
    }),
  );
  return passage.everywhere ? strip(stripped, anywhere) : stripped;
}

/** In how many notes other than those chosen the same words stand. */
export function countElsewhere(meeting: Meeting, { notes, words }: Passage): number {
  const pattern = patternOf(words, true);
  if (pattern === undefined) return 0;
  const chosen = new Set(notes);
  return listNotes(meeting).filter(
    (note) => !chosen.has(note.id) && JSON.stringify(strip(note, pattern)) !== JSON.stringify(note),
  ).length;
}

function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** So many words in a row are no chance: a draft of the passage, or a note it was joined from. */
const telling = 4;

function echoes(text: string, words: readonly string[]): boolean {
  const inText = ` ${tokensOf(text).join(' ')} `;
  return words.some((word) => {
    const tokens = tokensOf(word);
    const length = Math.min(telling, tokens.length);
    if (length === 0) return false;
    return tokens
      .slice(0, tokens.length - length + 1)
      .some((_, at) => inText.includes(` ${tokens.slice(at, at + length).join(' ')} `));
  });
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(plainText).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]: [string, unknown]) =>
      typeof inner === 'string' && textKeys.has(key) ? inner : plainText(inner),
    )
    .join('');
}

/**
 * An earlier version without the passage. The notes in which it was chosen, and all others that
 * share words in a row with it, get the wording they have now, since an earlier one may hold a draft
 * of the passage; those that are no longer there go. `current` is the meeting after the destruction.
 */
export function destroyInVersion(version: Meeting, current: Meeting, passage: Passage): Meeting {
  const now = new Map(listNotes(current).map((note) => [note.id, note]));
  const chosen = new Set(passage.notes);
  const replaced = mapParts(stripSources(version, passage), (notes) =>
    notes.flatMap((note) => {
      if (!chosen.has(note.id) && !echoes(plainText(note), passage.words)) return [note];
      const left = now.get(note.id);
      return left === undefined ? [] : [omit(left, 'revision')];
    }),
  );
  const anywhere = patternOf(passage.words, true);
  return passage.everywhere && anywhere !== undefined ? strip(replaced, anywhere) : replaced;
}
