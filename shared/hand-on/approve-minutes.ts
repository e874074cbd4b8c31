import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import type { Status } from '../domain/status';

/** What a meeting decided on the minutes of the one before: as they stand, or as corrected. */
export type Adoption = 'asTheyStand' | 'asCorrected';

/**
 * The earlier meeting with its minutes approved at a later one, named by `at`; a copy that was corrected
 * says so. Nothing where they are approved or published already.
 */
export function approveMinutes(
  earlier: Meeting,
  adopted: Adoption,
  { by, at }: { readonly by: string; readonly at: Instant },
): Meeting | undefined {
  const { status } = earlier;
  if (status.state.type === 'approved' || status.state.type === 'published') return undefined;
  const state: Status['state'] = {
    type: 'approved',
    by: { type: 'meeting', ...(by === '' ? {} : { meeting: by.slice(0, 2000) }) },
    ...(adopted === 'asCorrected' ? { corrected: true } : {}),
  };
  const history = status.history ?? [{ state: status.state, at: earlier.modified }];
  return {
    ...earlier,
    status: { ...status, state, history: [...history, { state, at }] },
    modified: at,
  };
}
