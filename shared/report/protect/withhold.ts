import type { Id } from '../../base/ids';
import { omit } from '../../base/omit';
import type { BasicInline, Inline, RichText } from '../../domain/inline';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Shape, Table } from '../../domain/shape';
import type { Subject } from '../build/subject';

/**
 * The subject without anything that may not go out: off-the-record items, notes and ranges, and
 * gaps. What stands below an off-the-record note or item goes with it, since it explains it; a note
 * of which nothing is left is gone with its speaker and its kind. Every
 * report is built from the result, so that no later step can leak.
 */
export function withhold(subject: Subject): Subject {
  const hidden = hiddenItems(subject);
  return {
    ...subject,
    agenda: subject.agenda.filter((item) => !hidden.has(item.id)),
    opening: withholdNotes(subject.opening),
    sections: subject.sections
      .filter((section) => !section.items.some((item) => hidden.has(item.id)))
      .map((section) => ({ ...section, notes: withholdNotes(section.notes) })),
    closing: withholdNotes(subject.closing),
    annexes: subject.annexes.map((annex) =>
      annex.source.type === 'notes'
        ? { ...annex, source: { ...annex.source, notes: withholdNotes(annex.source.notes) } }
        : annex,
    ),
  };
}

/** The items that are off the record, with their sub-items. */
export function hiddenItems(subject: Pick<Subject, 'agenda'>): ReadonlySet<Id> {
  const hidden = new Set<Id>();
  let under: number | undefined;
  for (const item of subject.agenda) {
    if (under !== undefined && item.level <= under) under = undefined;
    if (under === undefined && item.offTheRecord === true) under = item.level;
    if (under !== undefined) hidden.add(item.id);
  }
  return hidden;
}

function withholdNotes(notes: readonly Note[]): readonly Note[] {
  const kept: Note[] = [];
  let under: number | undefined;
  for (const note of notes) {
    if (under !== undefined && note.level <= under) under = undefined;
    if (under !== undefined) continue;
    const left = note.offTheRecord === true ? undefined : withholdRanges(note);
    if (left === undefined) under = note.level;
    else kept.push(left);
  }
  return kept;
}

/** The note without its off-the-record ranges; nothing when they are all it says. */
function withholdRanges(note: Note): Note | undefined {
  const hidden = new Set<Id>();
  for (const range of note.ranges ?? []) if (range.type === 'offTheRecord') hidden.add(range.id);
  const content = withholdText(note.content, hidden);
  const shape = withholdShape(note.shape, hidden);
  if (content === note.content && shape === note.shape) return note;
  const says = (text: RichText) =>
    text.some((inline) => inline.type !== 'break' && !isSpace(inline));
  if (note.shape.type !== 'table' && says(note.content) && !says(content)) return undefined;
  return hidden.size === 0
    ? { ...note, content, shape }
    : {
        ...note,
        meaning: withoutHistory(note.meaning),
        ...(note.ranges === undefined
          ? {}
          : {
              ranges: note.ranges.map((range) =>
                range.type === 'kind'
                  ? { ...range, meaning: withoutHistory(range.meaning) }
                  : range,
              ),
            }),
        content,
        shape,
      };
}

/** Former wordings of a decision may hold the very words that are off the record now. */
function withoutHistory(meaning: Meaning): Meaning {
  return meaning.kind === 'decision'
    ? { kind: 'decision', decision: omit(meaning.decision, 'history') }
    : meaning;
}

function isSpace(inline: Inline): boolean {
  return inline.type === 'gap' || (inline.type === 'text' && inline.text.trim() === '');
}

function withholdShape(shape: Shape, hidden: ReadonlySet<Id>): Shape {
  if (shape.type !== 'table') return shape;
  const rows: Table['rows'] = shape.table.rows.map((row) => ({
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((block) => ({
        ...block,
        content: withholdText(block.content, hidden),
      })),
    })),
  }));
  return { ...shape, table: { ...shape.table, rows } };
}

/** Keeps the array when nothing is hidden in it, which is nearly always. */
function withholdText(content: RichText, hidden: ReadonlySet<Id>): RichText {
  if (content.every((inline) => isPlainlyPublic(inline, hidden))) return content;
  return content
    .filter((inline) => !isHidden(inline, hidden))
    .map((inline) => {
      if (inline.type === 'footnote')
        return { ...inline, content: withholdBasic(inline.content, hidden) };
      if (inline.type !== 'optional') return inline;
      return {
        ...inline,
        alternatives: inline.alternatives.map(
          (alternative) => withholdText(alternative as RichText, hidden) as typeof alternative,
        ),
      };
    });
}

function withholdBasic(
  content: readonly BasicInline[],
  hidden: ReadonlySet<Id>,
): readonly BasicInline[] {
  return content.filter((inline) => !isHidden(inline, hidden));
}

function isPlainlyPublic(inline: Inline, hidden: ReadonlySet<Id>): boolean {
  if (inline.type === 'footnote' || inline.type === 'optional') return false;
  return !isHidden(inline, hidden);
}

function isHidden(inline: Inline, hidden: ReadonlySet<Id>): boolean {
  if (inline.type === 'gap') return true;
  return 'ranges' in inline && inline.ranges?.some((range) => hidden.has(range)) === true;
}
