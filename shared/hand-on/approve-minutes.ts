import { changeStatus, isLocked, withoutLog } from '../acts/change-status';
import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import { frozenNumbersOf } from '../report/frozen-numbers-of';

/** What a meeting decided on the minutes of the one before: as they stand, or as corrected. */
export type Adoption = 'asTheyStand' | 'asCorrected';

/**
 * The earlier meeting with its minutes approved at a later one, named by `by`, with its paragraph numbers
 * as they are from now on, and without its log where the group destroys that on approval. Nothing where they are approved or published already.
 */
export function approveMinutes(
  earlier: Meeting,
  adopted: Adoption,
  { by, at }: { readonly by: string; readonly at: Instant },
): Meeting | undefined {
  if (isLocked(earlier.status)) return undefined;
  const name = by.slice(0, 2000);
  const status = changeStatus(
    earlier.status,
    {
      type: 'approved',
      by: { type: 'meeting', ...(name === '' ? {} : { meeting: name }) },
      ...(adopted === 'asCorrected' ? { corrected: true } : {}),
    },
    { at, by: name },
  );
  const kept = earlier.group?.rules.log === 'destroyOnApproval' ? withoutLog(earlier) : earlier;
  const numbers = frozenNumbersOf(kept, { at });
  const frozen = numbers === undefined ? {} : { frozenNumbers: numbers };
  return { ...kept, ...frozen, status, modified: at };
}
