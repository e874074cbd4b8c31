import type { Note } from '../../domain/note';
import { findReportLanguage } from '../languages/report-languages';
import type { Builder } from './builder';

/** What every block takes over from its note: the anchor, the language, comments on the whole of it. */
export function carried(note: Note, builder: Builder) {
  const threads = builder.noteThreads.get(note.id) ?? [];
  // Notes stay in the language they were taken in, whatever the language of the report.
  const language = note.language ?? sourceLanguage(builder);
  const same = findReportLanguage(language)?.code === builder.language.code;
  return {
    anchor: note.id,
    ...(same ? {} : { language }),
    ...(threads.length === 0 ? {} : { threads }),
  };
}

function sourceLanguage({ subject, language }: Builder): string {
  return (subject.meeting ?? subject.collected)?.language ?? language.code;
}
