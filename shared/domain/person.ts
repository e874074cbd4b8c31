import { z } from 'zod';
import { languageSchema, zoneSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { listOf, nameSchema } from './limits';

/** A person, with surname and given name stored apart, since no rule can tell them from a display name. */
export const personSchema = z.strictObject({
  id: idSchema,
  surname: z.string().max(2000),
  given: z.string().max(2000),
  /** Surname first where the person's own usage puts it first ("Yu Ping", "Kovács Anna"). */
  order: z.enum(['givenFirst', 'surnameFirst']).optional(),
  /** How the person wants to be shown, where that is not surname and given name. */
  display: nameSchema.optional(),
  honorific: nameSchema.optional(),
  /** Office or title, such as "Chief Information Officer". */
  function: nameSchema.optional(),
  affiliation: nameSchema.optional(),
  /** The body or state represented. */
  represents: nameSchema.optional(),
  /** Id of a category of the group, such as a stakeholder group. */
  category: idSchema.optional(),
  email: nameSchema.optional(),
  aliases: listOf(nameSchema).optional(),
  /** Initials, unique in the meeting. */
  initials: z.string().min(1).max(8).optional(),
  zone: zoneSchema.optional(),
  language: languageSchema.optional(),
});

/** A person of the roster or of one meeting. */
export type Person = Immutable<z.infer<typeof personSchema>>;

/** The facts of a person that are words and may be unknown. */
export const personWords = [
  'display',
  'honorific',
  'function',
  'affiliation',
  'represents',
  'email',
  'initials',
  'zone',
  'language',
] as const satisfies readonly (keyof Person)[];

/** A fact of a person that is words. */
export type PersonWord = (typeof personWords)[number];
