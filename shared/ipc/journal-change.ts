import { z } from 'zod';
import { idSchema } from '../base/ids';
import { applyChanges } from '../domain/changes/apply-changes';
import type { MeetingChanges } from '../domain/changes/meeting-changes';
import { listOf } from '../domain/limits';
import { meetingSchema } from '../domain/meeting';
import type { Meeting } from '../domain/meeting';
import { noteSchema } from '../domain/note';
import { partSchema, sectionSchema } from '../domain/section';

const ids = listOf(idSchema);

const changesSchema = z.strictObject({
  notes: listOf(noteSchema).optional(),
  sections: listOf(
    z.strictObject({ facts: sectionSchema.omit({ notes: true }), notes: ids }),
  ).optional(),
  order: ids.optional(),
  opening: z.strictObject({ facts: partSchema.omit({ notes: true }), notes: ids }).optional(),
  closing: z.strictObject({ facts: partSchema.omit({ notes: true }), notes: ids }).optional(),
  facts: meetingSchema.omit({ opening: true, sections: true, closing: true }).partial().optional(),
  removed: z.array(z.string().max(60)).max(60).optional(),
});

/**
 * One step of a meeting as the journal keeps it: what changed, or the whole meeting where the steps
 * before it are not known to have arrived.
 */
export type JournalChange =
  | { readonly type: 'changes'; readonly changes: MeetingChanges }
  | { readonly type: 'whole'; readonly meeting: Meeting };

/** The schema of a step; JSON has no `undefined`, so that an optional key is there with a value or not at all. */
export const journalChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('changes'), changes: changesSchema }),
  z.strictObject({ type: z.literal('whole'), meeting: meetingSchema }),
]) as unknown as z.ZodType<JournalChange>;

/** Whether every note that the changes place was found; a missing one means that a step was lost. */
function isComplete({ opening, closing, sections }: MeetingChanges, after: Meeting): boolean {
  const found = new Map(after.sections.map(({ id, notes }) => [id, notes.length]));
  return (
    (opening === undefined || opening.notes.length === after.opening.notes.length) &&
    (closing === undefined || closing.notes.length === after.closing.notes.length) &&
    (sections ?? []).every(
      ({ facts, notes }) => (found.get(facts.id) ?? notes.length) === notes.length,
    )
  );
}

/** The meeting after a step; `undefined` where the step places notes that nobody has brought. */
export function applyJournalChange(meeting: Meeting, step: JournalChange): Meeting | undefined {
  if (step.type === 'whole') return step.meeting;
  const after = applyChanges(meeting, step.changes);
  return isComplete(step.changes, after) ? after : undefined;
}
