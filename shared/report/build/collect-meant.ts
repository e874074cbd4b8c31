import type { Id } from '../../base/ids';
import type { RichText } from '../../domain/inline';
import type { Meaning, NoteKind } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Subject } from './subject';

/** A note, or a range inside one, that is of some kind: registers read both alike. */
export interface MeantText {
  /** Id of the note or range. */
  readonly id: Id;
  readonly note: Note;
  readonly meaning: Meaning;
  readonly content: RichText;
  /** The section it stands in; none in the opening and closing parts. */
  readonly section?: Id;
}

/** All notes and ranges of a kind, in the order of the report. */
export function collectMeant(subject: Subject, kind: NoteKind): readonly MeantText[] {
  return [
    ...inNotes(subject.opening, kind),
    ...subject.sections.flatMap((section) =>
      inNotes(section.notes, kind).map((text) => ({ ...text, section: section.id })),
    ),
    ...inNotes(subject.closing, kind),
  ];
}

function inNotes(notes: readonly Note[], kind: NoteKind): readonly MeantText[] {
  return notes.flatMap((note): readonly MeantText[] => {
    if (note.meaning.kind === kind) {
      return [{ id: note.id, note, meaning: note.meaning, content: note.content }];
    }
    return (note.ranges ?? []).flatMap((range) => {
      if (range.type !== 'kind' || range.meaning.kind !== kind) return [];
      const content = note.content.filter(
        (inline) => 'ranges' in inline && inline.ranges?.includes(range.id) === true,
      );
      return content.length === 0 ? [] : [{ id: range.id, note, meaning: range.meaning, content }];
    });
  });
}
