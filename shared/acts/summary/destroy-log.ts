import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';

/** The meeting without its log, as a group's rule may demand on approval; no note names a line of it any more. */
export function destroyLog(meeting: Meeting): Meeting {
  const { log, annexes, ...rest } = meeting;
  if (log === undefined) return meeting;
  return {
    ...rest,
    opening: { ...meeting.opening, notes: meeting.opening.notes.map(withoutLog) },
    sections: meeting.sections.map((section) => ({
      ...section,
      notes: section.notes.map(withoutLog),
    })),
    closing: { ...meeting.closing, notes: meeting.closing.notes.map(withoutLog) },
    ...(annexes === undefined
      ? {}
      : {
          annexes: annexes.map((annex) =>
            annex.source.type === 'notes'
              ? { ...annex, source: { ...annex.source, notes: annex.source.notes.map(withoutLog) } }
              : annex,
          ),
        }),
  };
}

function withoutLog(note: Note): Note {
  if (note.sources?.some(({ type }) => type === 'log') !== true) return note;
  const { sources, ...rest } = note;
  const left = sources.filter(({ type }) => type !== 'log');
  return left.length === 0 ? rest : { ...rest, sources: left };
}
