import type { CheckSubject } from '../check-subject';
import { foldText } from '../../base/text';
import { changeNote, changeWords } from '../change-notes';
import { isNear } from '../is-near';
import type { Finding } from '../finding';
import { nameOf } from '../name-of';

const word = /[\p{L}\p{M}][\p{L}\p{M}’'ʻ-]*/gu;

/** Fewest letters of a name at which a likeness is no coincidence. */
const fewest = 5;

/**
 * A name in the text that is nearly, but not quite, one of the meeting's: beside the other half of
 * the same person's name, or without its accents. Words that are somebody's name are left alone.
 */
export function nameSpelling({ meeting, notes }: CheckSubject): readonly Finding[] {
  const people = meeting.people.map((person) => ({
    name: nameOf(person),
    parts: [
      ...new Set(`${person.given} ${person.surname} ${person.display ?? ''}`.match(word) ?? []),
    ],
  }));
  const known = new Set([
    ...people.flatMap(({ parts }) => parts),
    ...meeting.people
      .flatMap(({ aliases = [], affiliation = '' }) => [...aliases, affiliation])
      .flatMap((text) => text.match(word) ?? []),
  ]);
  return notes.flatMap(({ note, words }): Finding[] => {
    const found = words.match(word) ?? [];
    const reported = new Set<string>();
    return found.flatMap((typed, index): Finding[] => {
      if (
        known.has(typed) ||
        typed.length < fewest ||
        !/^\p{Lu}/u.test(typed) ||
        reported.has(typed)
      ) {
        return [];
      }
      const beside = [found[index - 1], found[index + 1]];
      for (const { name, parts } of people) {
        const right = parts.find(
          (part) =>
            part.length >= fewest &&
            (isSameWithoutAccents(typed, part) ||
              (isNear(foldText(typed), foldText(part)) &&
                parts.some((other) => other !== part && beside.includes(other)))),
        );
        if (right === undefined) continue;
        reported.add(typed);
        return [
          {
            place: { type: 'note', id: note.id },
            details: { typed, right, name },
            fix: (before) =>
              changeNote(before, note.id, (own) =>
                changeWords(own, (run) => run.replaceAll(typed, right)),
              ),
          },
        ];
      }
      return [];
    });
  });
}

function isSameWithoutAccents(typed: string, right: string): boolean {
  return typed !== right && foldText(typed) === foldText(right) && typed.toUpperCase() !== typed;
}
