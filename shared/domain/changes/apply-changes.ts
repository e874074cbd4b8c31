import type { Id } from '../../base/ids';
import type { Meeting } from '../meeting';
import type { Note } from '../note';
import type { Part, Section } from '../section';
import type { ChangedPart, MeetingChanges } from './meeting-changes';

/**
 * The meeting after the changes. A note that the changes name but do not bring is taken from wherever
 * the meeting holds it; one that is nowhere is left out.
 */
export function applyChanges(meeting: Meeting, changes: MeetingChanges): Meeting {
  const brought = byId(changes.notes ?? []);
  let everywhere: ReadonlyMap<Id, Note> | undefined;
  // Most notes stay where they are, so that the whole meeting is rarely gone through.
  const pick = (ids: readonly Id[], old: readonly Note[]): Note[] => {
    const here = byId(old);
    return ids.flatMap((id) => {
      const found = brought.get(id) ?? here.get(id);
      if (found !== undefined) return found;
      everywhere ??= byId(allNotes(meeting));
      return everywhere.get(id) ?? [];
    });
  };
  const part = (old: Part, changed: ChangedPart | undefined): Part =>
    changed === undefined ? old : { ...changed.facts, notes: pick(changed.notes, old.notes) };

  const sections = new Map(meeting.sections.map((section) => [section.id, section]));
  for (const { facts, notes: ids } of changes.sections ?? []) {
    const old = sections.get(facts.id)?.notes ?? [];
    sections.set(facts.id, { ...facts, notes: pick(ids, old) });
  }
  const order = changes.order ?? meeting.sections.map(({ id }) => id);
  const removed = new Set(changes.removed ?? []);
  const kept = Object.fromEntries(
    Object.entries(meeting).filter(([key]) => !removed.has(key)),
  ) as unknown as Meeting;
  return {
    ...kept,
    ...changes.facts,
    opening: part(meeting.opening, changes.opening),
    sections: order.flatMap((id): Section[] => {
      const section = sections.get(id);
      return section === undefined ? [] : [section];
    }),
    closing: part(meeting.closing, changes.closing),
  };
}

function byId(notes: readonly Note[]): ReadonlyMap<Id, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}

function allNotes({ opening, sections, closing }: Meeting): Note[] {
  return [...opening.notes, ...sections.flatMap((section) => section.notes), ...closing.notes];
}
