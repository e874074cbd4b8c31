import { z } from 'zod';
import { idSchema } from '../../base/ids';
import { listOf, nameSchema } from '../../domain/limits';
import { registerSchema } from '../../registers/register';
import { defineRequest } from '../define-request';
import { pathSchema } from '../path';

/** Which part of a register is wanted and in which order. */
const filterSchema = z.strictObject({
  owner: nameSchema.optional(),
  isOpen: z.literal(true).optional(),
  isOverdue: z.literal(true).optional(),
  text: nameSchema.optional(),
  order: z.enum(['due', 'owner', 'meeting', 'status']),
});

/** Registers over the meetings of a group, and what a meeting hands on to files beside its own. */
export const registerRequests = {
  /** Reads all meetings of a group; files that cannot be read are named and do not stop it. */
  'register.read': defineRequest(
    z.strictObject({ groupFolder: pathSchema }),
    z.strictObject({
      register: registerSchema,
      /** Where each meeting of the register is. */
      files: listOf(z.strictObject({ meeting: idSchema, path: pathSchema })),
      unreadable: listOf(z.strictObject({ path: pathSchema, reason: z.string() })),
    }),
  ),
  /** Writes a register into the group's folder under a name that is free, without anything off the record. */
  'register.export': defineRequest(
    z.strictObject({
      groupFolder: pathSchema,
      kind: z.enum(['actions', 'decisions']),
      format: z.enum(['csv', 'ics']),
      filter: filterSchema,
      language: z.enum(['en', 'fr']),
    }),
    z.strictObject({ path: pathSchema }),
  ),
  /** Writes the people of a group as a table into the group's folder under a name that is free. */
  'roster.export': defineRequest(
    z.strictObject({ groupFolder: pathSchema, language: z.enum(['en', 'fr']) }),
    z.strictObject({ path: pathSchema }),
  ),
  /** Approves the minutes of an earlier meeting of a group, as a later one adopted them. */
  'minutes.approveEarlier': defineRequest(
    z.strictObject({
      groupFolder: pathSchema,
      meeting: idSchema,
      adopted: z.enum(['asTheyStand', 'asCorrected']),
      /** Names the meeting that adopted them. */
      by: z.string().max(2000),
    }),
    z.strictObject({ path: pathSchema }),
  ),
};
