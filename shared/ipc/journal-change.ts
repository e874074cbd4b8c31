import { z } from 'zod';
import { idSchema } from '../base/ids';
import { applyChanges } from '../domain/changes/apply-changes';
import type {
  ChangedPart,
  ChangedSection,
  MeetingChanges,
} from '../domain/changes/meeting-changes';
import { listOf } from '../domain/limits';
import { meetingSchema } from '../domain/meeting';
import type { Meeting } from '../domain/meeting';
import type { Id } from '../base/ids';
import { noteSchema } from '../domain/note';
import type { Note } from '../domain/note';
import { partSchema, sectionSchema } from '../domain/section';

const ids = listOf(idSchema);

const changesSchema = z.strictObject({
  notes: listOf(noteSchema).optional(),
  sections: listOf(
    z.strictObject({ facts: sectionSchema.omit({ notes: true }), notes: ids.optional() }),
  ).optional(),
  order: ids.optional(),
  opening: z
    .strictObject({ facts: partSchema.omit({ notes: true }), notes: ids.optional() })
    .optional(),
  closing: z
    .strictObject({ facts: partSchema.omit({ notes: true }), notes: ids.optional() })
    .optional(),
  facts: meetingSchema.omit({ opening: true, sections: true, closing: true }).partial().optional(),
  removed: z.array(z.string().max(60)).max(60).optional(),
});

/** A part whose notes are named where their order or number changed; otherwise they are as they were. */
type Slim<Part extends ChangedPart | ChangedSection> = Omit<Part, 'notes'> & {
  readonly notes?: readonly Id[];
};

/** The changes of a meeting without what the other side can tell from its own state. */
export interface SlimChanges extends Omit<MeetingChanges, 'sections' | 'opening' | 'closing'> {
  readonly sections?: readonly Slim<ChangedSection>[];
  readonly opening?: Slim<ChangedPart>;
  readonly closing?: Slim<ChangedPart>;
}

/**
 * One step of a meeting as the journal keeps it: what changed, or the whole meeting where the steps
 * before it are not known to have arrived.
 */
export type JournalChange =
  | { readonly type: 'changes'; readonly changes: SlimChanges }
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

function slim<Part extends ChangedPart | ChangedSection>(
  part: Part,
  before: readonly Note[] | undefined,
): Slim<Part> {
  const { notes, ...rest } = part;
  const isAsBefore =
    before?.length === notes.length && notes.every((id, index) => before[index]?.id === id);
  return isAsBefore ? rest : part;
}

/** Changes on top of a meeting as a step: a note that is written in costs the note, however long its section is. */
export function toJournalChange(before: Meeting, changes: MeetingChanges): JournalChange {
  const { sections, opening, closing, ...rest } = changes;
  const known = new Map(before.sections.map(({ id, notes }) => [id, notes]));
  return {
    type: 'changes',
    changes: {
      ...rest,
      ...(sections === undefined
        ? {}
        : { sections: sections.map((one) => slim(one, known.get(one.facts.id))) }),
      ...(opening === undefined ? {} : { opening: slim(opening, before.opening.notes) }),
      ...(closing === undefined ? {} : { closing: slim(closing, before.closing.notes) }),
    },
  };
}

/** The changes with all that they leave to the state they rest on; sections that it does not have are left out. */
function fill(meeting: Meeting, changes: SlimChanges): MeetingChanges {
  const { sections, opening, closing, ...rest } = changes;
  const known = new Map(meeting.sections.map(({ id, notes }) => [id, notes]));
  const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id);
  const filled = (sections ?? []).flatMap(({ facts, notes }): ChangedSection[] => {
    const before = known.get(facts.id);
    if (notes !== undefined) return [{ facts, notes }];
    return before === undefined ? [] : [{ facts, notes: idsOf(before) }];
  });
  const part = (name: 'opening' | 'closing', changed: Slim<ChangedPart> | undefined) =>
    changed === undefined
      ? {}
      : { [name]: { ...changed, notes: changed.notes ?? idsOf(meeting[name].notes) } };
  return {
    ...rest,
    ...(sections === undefined ? {} : { sections: filled }),
    ...part('opening', opening),
    ...part('closing', closing),
  };
}

/**
 * The meeting after a step; `undefined` where the step places notes, or changes sections, that nobody
 * has brought. Done again on a meeting that has this step and later ones already, it leaves out what
 * the later ones took away.
 */
export function applyJournalChange(
  meeting: Meeting,
  step: JournalChange,
  isAgain = false,
): Meeting | undefined {
  if (step.type === 'whole') return step.meeting;
  const changes = fill(meeting, step.changes);
  const after = applyChanges(meeting, changes);
  const isFilled = changes.sections?.length === step.changes.sections?.length;
  return isAgain || (isFilled && isComplete(changes, after)) ? after : undefined;
}
