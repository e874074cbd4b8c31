import { foldText } from '../base/text';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Section } from '../domain/section';
import { titleText } from './agenda-items';

/** Words that every agenda has and that therefore point to no item. */
const common = new Set(
  'agenda item items meeting meetings group next update updates report reports other business any discussion presentation review point points reunion groupe ordre jour divers suite'.split(
    ' ',
  ),
);

/**
 * Sorts notes that were taken before there was an agenda: from the opening part into the items whose
 * titles share words with them. A note that shares none stays with the note before it, and what
 * comes before the first match stays where it is.
 */
export function sortNotes(meeting: Meeting): Meeting {
  const titles = new Map(meeting.agenda.items.map(({ id, title }) => [id, titleText(title)]));
  const keys = meeting.sections.map((section) =>
    wordsOf(section.items.map((id) => titles.get(id) ?? '').join(' ')),
  );
  const taken = new Map<string, Note[]>();
  const stays: Note[] = [];
  let target: Section | undefined;
  for (const note of meeting.opening.notes) {
    const words = wordsOf(titleText(note.content));
    const scores = keys.map((key) => [...key].filter((word) => words.has(word)).length);
    const best = Math.max(0, ...scores);
    const isNested = note.level > 0;
    if (best > 0 && !isNested && scores.filter((score) => score === best).length === 1) {
      target = meeting.sections[scores.indexOf(best)];
    }
    if (target === undefined) stays.push(note);
    else taken.set(target.id, [...(taken.get(target.id) ?? []), note]);
  }
  if (taken.size === 0) return meeting;
  return {
    ...meeting,
    opening: { ...meeting.opening, notes: stays },
    sections: meeting.sections.map((section) => {
      const more = taken.get(section.id);
      return more === undefined ? section : { ...section, notes: [...section.notes, ...more] };
    }),
  };
}

/** The telling words of a text by their beginnings, so that "budget" finds "budgets". */
function wordsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}
