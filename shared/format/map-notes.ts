import type { Annex } from '../domain/annex';
import type { Note } from '../domain/note';
import type { Part } from '../domain/section';
import type { PathStep } from './json-problem';

/** What holds notes: a meeting or a collected report. */
export interface NoteHolder {
  readonly opening?: Part;
  readonly sections: readonly { readonly id: string; readonly notes: readonly Note[] }[];
  readonly closing?: Part;
  readonly annexes?: readonly Annex[] | undefined;
}

/** Gives the note that shall stand for one; the path begins below the holder. */
export type NoteChange = (note: Note, path: readonly PathStep[]) => Note;

function mapPart(part: Part, name: string, change: NoteChange): Part {
  return { ...part, notes: part.notes.map((note, index) => change(note, [name, 'notes', index])) };
}

function mapAnnex(annex: Annex, path: readonly PathStep[], change: NoteChange): Annex {
  if (annex.source.type !== 'notes') return annex;
  const notes = annex.source.notes.map((note, index) =>
    change(note, [...path, 'source', 'notes', index]),
  );
  return { ...annex, source: { ...annex.source, notes } };
}

/** Every note of the record changed by `change`, in reading order: opening, sections, closing, annexes. The log keeps its own copies. */
export function mapNotes<Holder extends NoteHolder>(holder: Holder, change: NoteChange): Holder {
  const { opening, sections, closing, annexes } = holder;
  return {
    ...holder,
    ...(opening === undefined ? {} : { opening: mapPart(opening, 'opening', change) }),
    sections: sections.map((section, at) => ({
      ...section,
      notes: section.notes.map((note, index) => change(note, ['sections', at, 'notes', index])),
    })),
    ...(closing === undefined ? {} : { closing: mapPart(closing, 'closing', change) }),
    ...(annexes === undefined
      ? {}
      : { annexes: annexes.map((annex, at) => mapAnnex(annex, ['annexes', at], change)) }),
  };
}

/** Every note of the record, in reading order. */
export function listNotes(holder: NoteHolder): readonly Note[] {
  const notes: Note[] = [];
  mapNotes(holder, (note) => {
    notes.push(note);
    return note;
  });
  return notes;
}
