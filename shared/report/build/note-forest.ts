import type { Note } from '../../domain/note';

/** A note with the notes that belong to it, in written order. */
export interface NoteTree {
  readonly note: Note;
  readonly children: readonly NoteTree[];
}

interface GrowingTree {
  readonly note: Note;
  readonly children: GrowingTree[];
}

/** Notes as a forest: each belongs to the nearest note above it with a smaller level. */
export function growForest(notes: readonly Note[]): readonly NoteTree[] {
  const roots: GrowingTree[] = [];
  const path: GrowingTree[] = [];
  for (const note of notes) {
    while ((path.at(-1)?.note.level ?? -1) >= note.level) path.pop();
    const tree: GrowingTree = { note, children: [] };
    (path.at(-1)?.children ?? roots).push(tree);
    path.push(tree);
  }
  return roots;
}
