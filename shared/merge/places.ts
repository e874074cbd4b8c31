import type { Annex } from '../domain/annex';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';

/** Notes by the place where they stand: `opening`, `closing`, `section ID` or `annex ID`. */
export type Places = ReadonlyMap<string, readonly Note[]>;

/** The place of a section's notes. */
export function sectionPlace(id: string): string {
  return `section ${id}`;
}

/** The place of an annex's notes. */
export function annexPlace(id: string): string {
  return `annex ${id}`;
}

/** Where the notes of a meeting stand. */
export function placesOf({ opening, sections, closing, annexes = [] }: Meeting): Places {
  return new Map<string, readonly Note[]>([
    ['opening', opening.notes],
    ...sections.map(({ id, notes }) => [sectionPlace(id), notes] as const),
    ['closing', closing.notes],
    ...annexes.map(
      ({ id, source }) => [annexPlace(id), source.type === 'notes' ? source.notes : []] as const,
    ),
  ]);
}

function withNotes(annex: Annex, notes: readonly Note[]): Annex {
  if (annex.source.type !== 'notes' && notes.length === 0) return annex;
  return { ...annex, source: { type: 'notes', notes } };
}

/** The meeting with these notes at their places. */
export function putNotes(meeting: Meeting, places: Places): Meeting {
  const at = (place: string) => places.get(place) ?? [];
  const { annexes } = meeting;
  return {
    ...meeting,
    opening: { ...meeting.opening, notes: at('opening') },
    sections: meeting.sections.map((one) => ({ ...one, notes: at(sectionPlace(one.id)) })),
    closing: { ...meeting.closing, notes: at('closing') },
    ...(annexes === undefined
      ? {}
      : { annexes: annexes.map((one) => withNotes(one, at(annexPlace(one.id)))) }),
  };
}

/** The meeting without notes. */
export function withoutNotes(meeting: Meeting): Meeting {
  return putNotes(meeting, new Map());
}
