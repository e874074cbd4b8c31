import { z } from 'zod';
import { instantSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { nameSchema } from '../domain/limits';
import { statusSchema } from '../domain/status';
import { exportFormatSchema } from './export-choice';

/**
 * Why a version of a meeting was kept. `written` ones are thinned over time, all others stay:
 * `found` is a file that was not written here, or not last.
 */
export const versionReasonSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('written') }),
  z.strictObject({ type: z.literal('found') }),
  z.strictObject({ type: z.literal('merged') }),
  z.strictObject({ type: z.literal('byHand'), name: nameSchema.optional() }),
  z.strictObject({ type: z.literal('status'), state: statusSchema.shape.state }),
  z.strictObject({ type: z.literal('export'), formats: z.array(exportFormatSchema).max(5) }),
  z.strictObject({ type: z.literal('circulated'), formats: z.array(exportFormatSchema).max(5) }),
  z.strictObject({ type: z.literal('beforeRestore') }),
  /** The version of that moment was brought back. */
  z.strictObject({ type: z.literal('restored'), of: instantSchema }),
]);

/** Why a version of a meeting was kept. */
export type VersionReason = Immutable<z.infer<typeof versionReasonSchema>>;
