import { diffWords } from '../base/diff-words';
import type { Piece } from '../base/diff-words';
import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Section } from '../domain/section';
import { comparedFacts } from './compared-facts';
import type { ComparedThing, FactArea, FactField } from './compared-facts';
import { compareNotes } from './compare-notes';
import type { ComparedNote } from './compare-notes';
import { comparedWords } from './compared-text';

/** A part of the page in two versions: the opening, a section, or the closing part. */
export interface ComparedSection {
  readonly id: Id;
  readonly type: 'same' | 'inserted' | 'deleted' | 'changed';
  /** The words of its heading; none for the opening and closing parts. */
  readonly heading: readonly Piece[];
  readonly notes: readonly ComparedNote[];
}

/** A fact that differs; `before` or `after` is missing where there was none. */
export interface ComparedField {
  readonly field: FactField;
  readonly before?: string;
  readonly after?: string;
}

/** Something beside the notes that was added, removed or changed. */
export interface ComparedFact {
  readonly area: FactArea;
  readonly id: string;
  readonly name: string;
  readonly type: 'inserted' | 'deleted' | 'changed';
  readonly fields: readonly ComparedField[];
}

/** What differs between two versions of a meeting. */
export interface MeetingComparison {
  readonly sections: readonly ComparedSection[];
  readonly facts: readonly ComparedFact[];
  /** Whether nothing of all this differs. */
  readonly isSame: boolean;
}

function notesById({ opening, sections, closing }: Meeting): ReadonlyMap<Id, Note> {
  return new Map(
    [...opening.notes, ...sections.flatMap(({ notes }) => notes), ...closing.notes].map((note) => [
      note.id,
      note,
    ]),
  );
}

function headingOf(section: Section | undefined, meeting: Meeting): string {
  if (section === undefined) return '';
  if (section.heading !== undefined) return comparedWords(section.heading);
  const titles = new Map(meeting.agenda.items.map(({ id, title }) => [id, comparedWords(title)]));
  return section.items.map((id) => titles.get(id) ?? '').join(' / ');
}

function compareSections(before: Meeting, after: Meeting): readonly ComparedSection[] {
  const all = { before: notesById(before), after: notesById(after) };
  const earlier = new Map(before.sections.map((section) => [section.id, section]));
  const later = new Map(after.sections.map((section) => [section.id, section]));
  const compare = (id: Id): ComparedSection => {
    const [was, is] = [earlier.get(id), later.get(id)];
    const heading = diffWords(headingOf(was, before), headingOf(is, after));
    const notes = compareNotes(was?.notes ?? [], is?.notes ?? [], all);
    const isSame = [...heading, ...notes].every(({ type }) => type === 'same');
    if (was === undefined) return { id, type: 'inserted', heading, notes };
    if (is === undefined) return { id, type: 'deleted', heading, notes };
    return { id, type: isSame ? 'same' : 'changed', heading, notes };
  };
  const part = (id: 'opening' | 'closing'): ComparedSection => {
    const notes = compareNotes(before[id].notes, after[id].notes, all);
    const type = notes.every((note) => note.type === 'same') ? 'same' : 'changed';
    return { id, type, heading: [], notes };
  };
  // A deleted section stands behind the one that it stood behind.
  const order = after.sections.map(({ id }) => id);
  before.sections.forEach(({ id }, index) => {
    if (later.has(id)) return;
    const previous = before.sections[index - 1]?.id;
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  });
  return [part('opening'), ...order.map(compare), part('closing')];
}

function compareThing(before: ComparedThing, after: ComparedThing): ComparedFact | undefined {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const fields = (names as FactField[]).flatMap((field): ComparedField[] => {
    const [was, is] = [before.fields[field], after.fields[field]];
    if (was === is) return [];
    return [
      {
        field,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
  // A place in the agenda changes with every item above; alone it says nothing of this one.
  const telling = fields.filter(({ field }) => field !== 'order');
  if (telling.length === 0) return undefined;
  const { area, id, name } = after;
  return { area, id, name, type: 'changed', fields: telling };
}

function compareFacts(before: Meeting, after: Meeting): readonly ComparedFact[] {
  const keyOf = ({ area, id }: ComparedThing) => `${area} ${id}`;
  const was = new Map(comparedFacts(before).map((thing) => [keyOf(thing), thing]));
  const is = new Map(comparedFacts(after).map((thing) => [keyOf(thing), thing]));
  const come = [...is].flatMap(([key, thing]): ComparedFact[] => {
    const earlier = was.get(key);
    if (earlier !== undefined) return [compareThing(earlier, thing) ?? []].flat();
    const { area, id, name } = thing;
    return [{ area, id, name, type: 'inserted', fields: [] }];
  });
  const gone = [...was].flatMap(([key, { area, id, name }]): ComparedFact[] =>
    is.has(key) ? [] : [{ area, id, name, type: 'deleted', fields: [] }],
  );
  return [...come, ...gone];
}

/** Compares two versions of a meeting, in words: its parts with their notes, and the facts beside them. */
export function compareMeetings(before: Meeting, after: Meeting): MeetingComparison {
  const sections = compareSections(before, after);
  const facts = compareFacts(before, after);
  const isSame = facts.length === 0 && sections.every(({ type }) => type === 'same');
  return { sections, facts, isSame };
}
