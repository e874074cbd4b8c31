import type { Instant } from '../../../../shared/base/dates';
import type { Recording } from '../../../../shared/domain/recording';

/**
 * At which second of a recording a moment was: counted from its start, without its pauses, moved by
 * what one matched moment showed. Nothing before its start, or where its start is unknown.
 */
export function toRecordingPosition(
  { start, pauses = [], shift = 0 }: Recording,
  at: Instant,
): number | undefined {
  if (start === undefined) return undefined;
  const passed = (Date.parse(at) - Date.parse(start)) / 1000;
  if (passed < 0) return undefined;
  let position = passed;
  for (const pause of [...pauses].sort((one, other) => one.at - other.at)) {
    if (position <= pause.at) break;
    position = Math.max(pause.at, position - pause.seconds);
  }
  return Math.max(0, position + shift);
}
