import type { Instant } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import type { Meeting } from '../domain/meeting';

/** A section, or the opening or closing part, by its id. */
function placeOf(meeting: Meeting, place: Id) {
  if (place === 'opening' || place === 'closing') return meeting[place];
  return meeting.sections.find(({ id }) => id === place);
}

/** The rapporteur's private words beside a section, or the opening or closing part; several notes as paragraphs. */
export function readPrivate(meeting: Meeting, place: Id): string {
  return (placeOf(meeting, place)?.privateNotes ?? []).map(({ text }) => text).join('\n\n');
}

/** Puts private words beside a section or part; no words take the note away. */
export function writePrivate(
  meeting: Meeting,
  place: Id,
  text: string,
  at: Instant,
  createId: IdSource,
): Meeting {
  if (readPrivate(meeting, place) === text) return meeting;
  const change = <Part extends Pick<Meeting['opening'], 'privateNotes'>>(part: Part): Part => {
    const { privateNotes, ...rest } = part;
    if (text.trim() === '') return rest as Part;
    const [first] = privateNotes ?? [];
    return { ...part, privateNotes: [{ ...(first ?? { id: createId('private'), at }), text }] };
  };
  if (place === 'opening' || place === 'closing') {
    return { ...meeting, [place]: change(meeting[place]) };
  }
  return {
    ...meeting,
    sections: meeting.sections.map((section) => (section.id === place ? change(section) : section)),
  };
}
