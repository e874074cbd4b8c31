import type { Note, Source } from '../../domain/note';
import { sourceKey } from './source-lines';

/** The sources of several notes, each named once, in the order of the notes. */
export function uniteSources(
  notes: readonly (Pick<Note, 'sources'> | undefined)[],
): readonly Source[] {
  const found = new Map(
    notes.flatMap((note) => note?.sources ?? []).map((source) => [sourceKey(source), source]),
  );
  return [...found.values()];
}
