import type { ActionFacts } from '../domain/action-item';
import type { CheckSubject } from './check-subject';
import type { FindingPlace } from './finding';
import { plainWords } from './plain-words';
import { rangeWords } from './range-words';

/** An action of the notes, of a whole note or a range in it. */
export interface FoundAction {
  readonly facts: ActionFacts;
  readonly place: FindingPlace;
  readonly words: string;
}

/** All actions of the notes, in their order. */
export function actionsOf({ notes }: CheckSubject): readonly FoundAction[] {
  return notes.flatMap(({ note }): FoundAction[] => {
    const own = note.meaning.kind === 'action' ? [note.meaning.action] : [];
    return [
      ...own.map((facts) => ({
        facts,
        place: { type: 'note' as const, id: note.id },
        words: plainWords(note.content),
      })),
      ...(note.ranges ?? []).flatMap((range) =>
        range.type === 'kind' && range.meaning.kind === 'action'
          ? [
              {
                facts: range.meaning.action,
                place: { type: 'note' as const, id: note.id, range: range.id },
                words: rangeWords(note, range.id),
              },
            ]
          : [],
      ),
    ];
  });
}
