import type { Instant } from '../base/dates';
import type { Interval, Section } from '../domain/section';

/** Whether an item is open: its last stretch of time has no end. */
export function isOpen({ open }: Pick<Section, 'open'>): boolean {
  const last = open?.at(-1);
  return last !== undefined && last.to === undefined;
}

/** Milliseconds for which something was open, until now where it still is. */
export function openTime(open: readonly Interval[] | undefined, now: Instant): number {
  return (open ?? []).reduce(
    (sum, { from, to }) => sum + Math.max(0, Date.parse(to ?? now) - Date.parse(from)),
    0,
  );
}
