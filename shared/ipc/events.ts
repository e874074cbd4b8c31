import { z } from 'zod';
import type { Immutable } from '../base/immutable';
import { idSchema } from '../base/ids';
import { exportFormatSchema } from './export-choice';
import { pathSchema } from './path';
import { preferencesSchema } from './preferences';
import { sharedViewSchema } from '../shared-screen/shared-view';

/** What the privileged side tells the window unasked. */
export const events = {
  /** A file of an export is being written: which, and how many are done of how many. `mail` is all that goes along with circulated reports. */
  'export.progress': z.strictObject({
    job: idSchema,
    format: z.enum([...exportFormatSchema.options, 'mail']),
    done: z.int().min(0),
    total: z.int().min(1),
  }),
  'preferences.changed': preferencesSchema,
  /** The system asks for a meeting: a double click on a file, or a second start. */
  'meeting.requested': z.strictObject({ path: pathSchema }),
  /** Earlier versions are not kept at the moment, and why, in a sentence; saving goes on. */
  'history.failed': z.strictObject({ text: z.string() }),
  /** What the shared screen shows now; the only event that its window is told. */
  'shared.view': z.strictObject({ view: sharedViewSchema.optional() }),
  /** A command of the native menu, by its id in the table of commands. */
  'menu.command': z.strictObject({ command: z.string().max(100) }),
};

/** Names of the events. */
export type EventName = keyof typeof events;
/** What comes with an event. */
export type PayloadOf<Name extends EventName> = Immutable<z.infer<(typeof events)[Name]>>;

/** Tells the window something. */
export type Emit = <Name extends EventName>(name: Name, payload: PayloadOf<Name>) => void;
