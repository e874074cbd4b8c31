import { z } from 'zod';
import { sharedViewSchema } from '../../shared-screen/shared-view';
import { defineRequest } from '../define-request';

const nothing = z.strictObject({});
const shown = z.strictObject({ view: sharedViewSchema.optional() });

/** The window on the shared screen, which is told what the group may see and nothing else. */
export const sharedRequests = {
  /** Opens that window, or hands out the address at which this window opens it. */
  'shared.open': defineRequest(
    nothing,
    z.strictObject({ address: z.string().max(4000).optional() }),
  ),
  /** Shows something there, or an empty screen. */
  'shared.show': defineRequest(shown, nothing),
  /** What is shown now; the one thing that the window there may ask. */
  'shared.read': defineRequest(nothing, shown),
};
