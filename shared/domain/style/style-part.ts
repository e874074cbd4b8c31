import { z } from 'zod';
import type { Immutable } from '../../base/immutable';
import { markerSchema } from '../label';
import { nameSchema } from '../limits';
import { noteKindSchema } from '../meaning';

/** A key of the style's phrases. */
const phrase = nameSchema;
const headingLevel = z.int().min(1).max(4);

/** A heading of its own, as a key of the style's phrases. */
const partHeading = z.strictObject({ text: phrase, level: headingLevel });

/** The label of a list or part: on a line of its own, in front of its first line, or as a heading. */
const partLabel = z.strictObject({
  text: phrase,
  place: z.enum(['line', 'runIn', 'heading']),
  level: headingLevel.optional(),
});

/**
 * A group of a list of people. The first group that matches takes a person; a group without
 * conditions takes all that are left. `each` makes one group per role or category, in the group's
 * order, labelled with its name.
 */
export const peopleGroupSchema = z.strictObject({
  roles: z.array(nameSchema).optional(),
  categories: z.array(nameSchema).optional(),
  attendance: z.array(z.enum(['expected', 'present', 'apologies', 'absent'])).optional(),
  each: z.enum(['role', 'category']).optional(),
  label: phrase.optional(),
  /** `inline`: "Chair: Ann Lee"; `lines`: a line each; `list`: bulleted; `sentence`: joined by commas; `table`: in columns. */
  layout: z.enum(['inline', 'lines', 'list', 'sentence', 'table']),
  /** A name form of the style. */
  form: nameSchema,
  /** The columns of a `table`, each with its heading and a name form; name and affiliation if not set. */
  columns: z
    .array(z.strictObject({ heading: phrase, form: nameSchema }))
    .min(1)
    .max(8)
    .optional(),
});

/** The kinds that stand under one label of a section. `kinds` empty: all that no other part takes. */
const gatherSchema = z.strictObject({
  kinds: z.array(noteKindSchema),
  label: partLabel.optional(),
  /** The marker of its top-level notes, or as written. */
  marker: z.union([markerSchema, z.literal('asWritten')]),
});

/** How the heading of a section at one depth of the agenda is written. */
const sectionHeadingSchema = z.strictObject({
  level: headingLevel,
  /** Form of the automatic label. */
  marker: markerSchema,
  /** `position` counts the sections; `agenda` takes the agenda item's label. */
  from: z.enum(['position', 'agenda']),
  /** A template with `{label}` and `{title}`. */
  text: nameSchema,
});

/** What every part can say: that it is switched off, so that it keeps its shape but is not printed. */
const switchable = { hidden: z.literal(true).optional() };

/** The sections: headings per depth, how sub-items and items treated together are shown, what is gathered. */
export const sectionsPartSchema = z.strictObject({
  type: z.literal('sections'),
  ...switchable,
  heading: partHeading.optional(),
  /** Per depth of the agenda; the last goes for all deeper ones. Empty: no headings. */
  headings: z.array(sectionHeadingSchema).max(4),
  /** `listed`: a parent lists its sub-items under its heading. */
  subItems: z.enum(['listed', 'notListed']),
  /** Headings one below the other, or one heading with the titles joined. */
  together: z.enum(['headings', 'joined']),
  gather: z.array(gatherSchema).max(12).optional(),
  whenEmpty: z.enum(['omit', 'bare', 'phrase']),
});

/** A column of a register: number, wording, owners, due date, status, how it was reached, agenda item. */
const registerColumnSchema = z.enum(['number', 'text', 'owners', 'due', 'status', 'basis', 'item']);

/** A part of the report; parts are printed in the style's order, and vanish when they have nothing to say. */
export const stylePartSchema = z.discriminatedUnion('type', [
  /** The title block. */
  z.strictObject({ type: z.literal('title'), ...switchable }),
  /** Text written from the facts; each line of the phrase is a paragraph. The meeting may hold it as changed. */
  z.strictObject({
    type: z.literal('generated'),
    ...switchable,
    slot: phrase,
    heading: partHeading.optional(),
    /** `line` sets the lines close, as those of an address. */
    as: z.enum(['body', 'line']).optional(),
  }),
  /** A block of facts ("Date: …", "Place: …"): two phrases for each; a row without its fact vanishes. */
  z.strictObject({
    type: z.literal('facts'),
    ...switchable,
    label: partLabel.optional(),
    layout: z.enum(['lines', 'table']),
    rows: z
      .array(z.strictObject({ label: phrase, text: phrase }))
      .min(1)
      .max(40),
  }),
  z.strictObject({ type: z.literal('opening'), ...switchable, heading: partHeading.optional() }),
  z.strictObject({ type: z.literal('closing'), ...switchable, heading: partHeading.optional() }),
  z.strictObject({
    type: z.literal('agenda'),
    ...switchable,
    as: z.enum(['circulated', 'adopted', 'dealtWith']),
    label: partLabel.optional(),
    /** Form of the automatic labels per level, if not the agenda's own. */
    markers: z.array(markerSchema).max(9),
    /** A phrase for one item, with the fields `title`, `item.presenters` and `item.minutes`. */
    text: phrase.optional(),
  }),
  z.strictObject({
    type: z.literal('participants'),
    ...switchable,
    label: partLabel.optional(),
  }),
  sectionsPartSchema,
  z.strictObject({
    type: z.literal('nextMeetings'),
    ...switchable,
    label: partLabel.optional(),
    /** A phrase for one meeting to come, with the fields of `next.`. */
    text: phrase,
  }),
  /** All of one kind over the whole meeting. */
  z.strictObject({
    type: z.literal('register'),
    ...switchable,
    kind: noteKindSchema,
    label: partLabel.optional(),
    layout: z.enum(['list', 'table']),
    marker: markerSchema,
    /** The columns of a table of decisions or action items, if not the usual ones. */
    columns: z.array(registerColumnSchema).min(1).max(7).optional(),
  }),
  z.strictObject({ type: z.literal('mattersArising'), ...switchable, label: partLabel.optional() }),
  /** A fixed line, such as "<end>". */
  z.strictObject({
    type: z.literal('line'),
    ...switchable,
    text: phrase,
    align: z.enum(['start', 'centre', 'end']),
  }),
  z.strictObject({
    type: z.literal('annexes'),
    ...switchable,
    marker: markerSchema,
    /** A phrase with `{label}` and `{title}`. */
    text: phrase,
    level: headingLevel,
    newPage: z.boolean(),
  }),
]);

/** A part of a report style. */
export type StylePart = Immutable<z.infer<typeof stylePartSchema>>;
/** A column of a register. */
export type RegisterColumn = z.infer<typeof registerColumnSchema>;
/** The sections' part of a report style. */
export type SectionsPart = Immutable<z.infer<typeof sectionsPartSchema>>;
/** A group of a list of people. */
export type PeopleGroup = Immutable<z.infer<typeof peopleGroupSchema>>;
/** The label of a list or part. */
export type PartLabel = Immutable<z.infer<typeof partLabel>>;
