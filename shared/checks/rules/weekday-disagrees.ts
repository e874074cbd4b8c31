import type { CheckSubject } from '../check-subject';
import { changeNote, changeWords } from '../change-notes';
import type { Finding } from '../finding';
import { findDays } from '../find-days';

/** A weekday in the text that is not the one of the date beside it. */
export function weekdayDisagrees({ meeting, notes }: CheckSubject): readonly Finding[] {
  const near = meeting.schedule?.date ?? meeting.created.slice(0, 10);
  return notes.flatMap(({ note, words }) =>
    findDays(words, near).flatMap(({ weekday, rightWeekday, date, text }): Finding[] => {
      if (weekday === undefined || weekday === rightWeekday) return [];
      return [
        {
          place: { type: 'note', id: note.id },
          details: { text, date, weekday: rightWeekday },
          fix: (before) =>
            changeNote(before, note.id, (own) =>
              changeWords(own, (run) => run.replace(text, text.replace(weekday, rightWeekday))),
            ),
        },
      ];
    }),
  );
}
