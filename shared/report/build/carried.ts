import type { Note } from '../../domain/note';
import type { Builder } from './builder';

/** What every block takes over from its note: the anchor, the language, comments on the whole of it. */
export function carried(note: Note, builder: Builder) {
  const threads = builder.noteThreads.get(note.id) ?? [];
  return {
    anchor: note.id,
    ...(note.language === undefined || note.language === builder.language.code
      ? {}
      : { language: note.language }),
    ...(threads.length === 0 ? {} : { threads }),
  };
}
