import type { Id } from '../base/ids';
import type { RichText } from '../domain/inline';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';

/** The meeting with one note changed, wherever it stands. */
export function changeNote(meeting: Meeting, id: Id, change: (note: Note) => Note): Meeting {
  const all = (notes: readonly Note[]): readonly Note[] =>
    notes.some((note) => note.id === id)
      ? notes.map((note) => (note.id === id ? change(note) : note))
      : notes;
  const part = <Part extends { readonly notes: readonly Note[] }>(before: Part): Part => {
    const notes = all(before.notes);
    return notes === before.notes ? before : { ...before, notes };
  };
  return {
    ...meeting,
    opening: part(meeting.opening),
    sections: meeting.sections.map(part),
    closing: part(meeting.closing),
    ...(meeting.annexes === undefined
      ? {}
      : {
          annexes: meeting.annexes.map((annex) =>
            annex.source.type === 'notes' ? { ...annex, source: part(annex.source) } : annex,
          ),
        }),
  };
}

/** The text with each plain run changed; runs that are not plain text stay. */
export function changeRuns(content: RichText, change: (text: string) => string): RichText {
  return content.map((inline) => {
    if (inline.type === 'text') return { ...inline, text: change(inline.text) };
    if (inline.type !== 'footnote') return inline;
    return { ...inline, content: changeRuns(inline.content, change) as typeof inline.content };
  });
}

/** The note with every plain run of its text, cells and footnotes changed. */
export function changeWords(note: Note, change: (text: string) => string): Note {
  const { shape } = note;
  const content = changeRuns(note.content, change);
  if (shape.type !== 'table') return { ...note, content };
  const rows = shape.table.rows.map((row) => ({
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((block) => ({
        ...block,
        content: changeRuns(block.content, change),
      })),
    })),
  }));
  return { ...note, content, shape: { ...shape, table: { ...shape.table, rows } } };
}
