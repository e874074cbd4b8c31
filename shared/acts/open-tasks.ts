import type { Meeting } from '../domain/meeting';
import { allNotes, listTasks } from './list-tasks';
import type { Task } from './list-tasks';

/** The decisions and actions that a whole group may see: none of whose words, or whose item, is off the record. */
export function listOpenTasks(meeting: Meeting): readonly Task[] {
  const closed = new Set(
    meeting.agenda.items.filter((item) => item.offTheRecord === true).map(({ id }) => id),
  );
  const hidden = new Set([
    ...meeting.sections
      .filter(({ items }) => items.some((id) => closed.has(id)))
      .flatMap(({ notes }) => notes.map(({ id }) => id)),
    ...allNotes(meeting)
      .filter(
        ({ offTheRecord, ranges }) =>
          offTheRecord === true || ranges?.some(({ type }) => type === 'offTheRecord') === true,
      )
      .map(({ id }) => id),
  ]);
  return listTasks(meeting).filter(({ note }) => !hidden.has(note));
}
