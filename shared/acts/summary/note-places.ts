import type { Id } from '../../base/ids';
import type { LogEntry } from '../../domain/log';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import type { Part, Section } from '../../domain/section';

/** A place of the page where notes stand: a section by its id, or `opening` or `closing`. */
export interface NotePlace {
  readonly id: Id;
  readonly notes: readonly Note[];
  readonly summaryBegun?: string | undefined;
}

/** All places of the page, in its order. */
export function notePlaces(meeting: Meeting): readonly NotePlace[] {
  return [
    { ...meeting.opening, id: 'opening' },
    ...meeting.sections,
    { ...meeting.closing, id: 'closing' },
  ];
}

/** The place of the page at which a log line was written; lines of sections that are gone count to the opening. */
export function entryPlace(entry: LogEntry, sections: ReadonlySet<Id>): Id {
  if (entry.section !== undefined && sections.has(entry.section)) return entry.section;
  return entry.part ?? 'opening';
}

/** The meeting with one place changed; nothing happens where there is no such place. */
export function changePlace(
  meeting: Meeting,
  place: Id,
  change: <Holder extends Part | Section>(holder: Holder) => Holder,
): Meeting {
  if (place === 'opening' || place === 'closing') {
    return { ...meeting, [place]: change(meeting[place]) };
  }
  return {
    ...meeting,
    sections: meeting.sections.map((section) => (section.id === place ? change(section) : section)),
  };
}

/** Whether a note says nothing: no words, and a shape that lives of words. */
export function isBlankNote({ shape, content }: Note): boolean {
  const isText = shape.type !== 'table' && shape.type !== 'image';
  return (
    isText &&
    content.every((inline) => !('text' in inline) || inline.text.trim() === '') &&
    content.every(({ type }) => type === 'text' || type === 'break')
  );
}
