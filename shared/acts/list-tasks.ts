import type { Id } from '../base/ids';
import type { ActionFacts } from '../domain/action-item';
import type { DecisionFacts } from '../domain/decision';
import type { Meaning } from '../domain/meaning';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { titleText } from './agenda-items';

/** A decision or action of the notes; `range` where it is only part of a note. */
export type Task = { readonly note: Id; readonly range?: Id; readonly text: string } & (
  | { readonly type: 'action'; readonly facts: ActionFacts }
  | { readonly type: 'decision'; readonly facts: DecisionFacts }
);

/** All notes of the summary in the order of the page. */
export function allNotes({ opening, sections, closing }: Meeting): readonly Note[] {
  return [...opening.notes, ...sections.flatMap(({ notes }) => notes), ...closing.notes];
}

/** The decisions and actions of a meeting in the order of the page. */
export function listTasks(meeting: Meeting): readonly Task[] {
  return allNotes(meeting).flatMap((note): Task[] => {
    const own = toTask(note.meaning, { note: note.id, text: titleText(note.content) });
    const ranged = (note.ranges ?? []).flatMap((range): Task[] => {
      if (range.type !== 'kind') return [];
      const text = titleText(
        note.content.filter((inline) => 'ranges' in inline && inline.ranges?.includes(range.id)),
      );
      const task = toTask(range.meaning, { note: note.id, range: range.id, text });
      return task === undefined ? [] : [task];
    });
    return own === undefined ? ranged : [own, ...ranged];
  });
}

function toTask(
  meaning: Meaning,
  place: { readonly note: Id; readonly range?: Id; readonly text: string },
): Task | undefined {
  if (meaning.kind === 'action') return { ...place, type: 'action', facts: meaning.action };
  if (meaning.kind === 'decision') return { ...place, type: 'decision', facts: meaning.decision };
  return undefined;
}

/** Puts new facts of a decision or action into its note, or into the range of it. */
export function changeTask(meeting: Meeting, task: Task): Meeting {
  const meaning: Meaning =
    task.type === 'action'
      ? { kind: 'action', action: task.facts }
      : { kind: 'decision', decision: task.facts };
  const change = (note: Note): Note => {
    if (note.id !== task.note) return note;
    if (task.range === undefined) return { ...note, meaning };
    const ranges = (note.ranges ?? []).map((range) =>
      range.id === task.range && range.type === 'kind' ? { ...range, meaning } : range,
    );
    return { ...note, ranges };
  };
  const changeAll = <Part extends { readonly notes: readonly Note[] }>(part: Part): Part =>
    part.notes.some(({ id }) => id === task.note)
      ? { ...part, notes: part.notes.map(change) }
      : part;
  return {
    ...meeting,
    opening: changeAll(meeting.opening),
    sections: meeting.sections.map(changeAll),
    closing: changeAll(meeting.closing),
  };
}
