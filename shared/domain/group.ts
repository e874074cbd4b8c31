import { z } from 'zod';
import { dateSchema, languageSchema, zoneSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { listOf, nameSchema, textSchema } from './limits';
import { personSchema } from './person';
import { seriesSchema } from './series';
import { reportStyleSchema } from './style/report-style';

/** A role at a meeting; the list is open, with the product's nine by default. */
export const roleSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  plural: nameSchema.optional(),
});

/** A stakeholder group or other category of people, in the group's order. */
export const categorySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  plural: nameSchema.optional(),
});

/** Somebody on the group's standing list, with role and category there and the term served. */
export const rosterEntrySchema = z.strictObject({
  person: idSchema,
  role: idSchema.optional(),
  category: idSchema.optional(),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
});

/** What becomes of things by the group's own rules. */
const rulesSchema = z.strictObject({
  /** Days for which a deleted meeting can be brought back, 0 to 3,650. */
  keepDeletedDays: z.int().min(0).max(3650),
  log: z.enum(['keep', 'destroyOnApproval']),
  /** The fewest members present for a quorum. */
  quorum: z.int().min(0).max(100_000).optional(),
});

/** A group's facts: what a meeting embeds, so that a mailed file stands alone. */
export const groupFactsSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** How running text calls it, such as "WG-Strategy". */
  shortName: nameSchema.optional(),
  /** What kind of body it is, such as "working group"; printed where a style says so. */
  designation: nameSchema.optional(),
  parent: z.strictObject({ name: nameSchema, shortName: nameSchema.optional() }).optional(),
  charter: linkSchema.optional(),
  purpose: textSchema.optional(),
  zone: zoneSchema,
  /** Language of its reports. */
  language: languageSchema,
  /** Language of spelling, where it differs. */
  spelling: languageSchema.optional(),
  /** Id of its report style: a built-in one or one of `styles`. */
  style: nameSchema,
  styles: listOf(reportStyleSchema).optional(),
  roles: listOf(roleSchema),
  categories: listOf(categorySchema).optional(),
  series: listOf(seriesSchema),
  /** Who may have recordings, as a sentence of reports. */
  recordingPolicy: textSchema.optional(),
  glossary: listOf(z.strictObject({ term: nameSchema, expansion: nameSchema })).optional(),
  snippets: listOf(z.strictObject({ short: nameSchema, text: textSchema })).optional(),
  /** Words of the group's own that spelling takes as right. */
  words: listOf(nameSchema).optional(),
  reportingVerbs: listOf(nameSchema).optional(),
  /** Pattern of exported file names, such as "{series.name}-{meeting.ordinal}-{version}". */
  fileNames: nameSchema.optional(),
  rules: rulesSchema,
});

/** A group: its facts, its people and its roster. */
export const groupSchema = z.strictObject({
  facts: groupFactsSchema,
  people: listOf(personSchema),
  roster: listOf(rosterEntrySchema),
});

/** A group's facts: names, parent body, charter, roles, series, rules. */
export type GroupFacts = Immutable<z.infer<typeof groupFactsSchema>>;
/** A group with its people and roster. */
export type Group = Immutable<z.infer<typeof groupSchema>>;
/** A role at a meeting. */
export type Role = Immutable<z.infer<typeof roleSchema>>;
/** A stakeholder group or other category of people. */
export type Category = Immutable<z.infer<typeof categorySchema>>;
/** Somebody on the group's standing list. */
export type RosterEntry = Immutable<z.infer<typeof rosterEntrySchema>>;
