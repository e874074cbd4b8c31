import type { IsoDate } from '../../../../shared/base/dates';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $host } from '../host/host-extension';

/** The day from which due dates are reckoned: the meeting's, or today's here where it has none. */
export function $meetingDay(): IsoDate {
  const date = $meetingFrame().schedule?.date;
  return date ?? new Intl.DateTimeFormat('en-CA').format(new Date($host().now()));
}
