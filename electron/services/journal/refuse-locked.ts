import { isLocked } from '../../../shared/acts/change-status';
import { errorMessage, fail } from '../../../shared/base/result';
import type { Failure } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import { describeIncoming, isNothing } from '../../../shared/merge/merge-report';

const locked = fail(
  errorMessage(
    'meeting.locked',
    'These minutes are approved, so they are not changed. Begin a correction to change them.',
  ),
);

/** The failure of everything that would change minutes while they are approved; nothing where they are not. */
export function refuseIfLocked({ status }: Meeting): Failure | undefined {
  return isLocked(status) ? locked : undefined;
}

/**
 * The failure of a change that approved minutes do not take; nothing where it may be made. A further
 * step of the status may, and so may anything together with a correction, or with an approval that is
 * taken back.
 * @param known the meeting as the window has it: what was written before it could know of the approval counts.
 */
export function refuseLockedChange(known: Meeting, sent: Meeting): Failure | undefined {
  if (!isLocked(known.status) || !isLocked(sent.status)) return undefined;
  return isNothing(describeIncoming(known, { ...sent, status: known.status })) ? undefined : locked;
}
