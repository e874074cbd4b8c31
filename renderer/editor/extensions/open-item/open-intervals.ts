import type { Instant } from '../../../../shared/base/dates';
import type { Interval, Section } from '../../../../shared/domain/section';

/** Whether an item is open: its last stretch of time has no end. */
export function isOpen({ open }: Pick<Section, 'open'>): boolean {
  const last = open?.at(-1);
  return last !== undefined && last.to === undefined;
}

/** An item's stretches of time with a new one begun at a moment; nothing changes where it is open already. */
export function opened(open: readonly Interval[] = [], at: Instant): readonly Interval[] {
  return isOpen({ open }) ? open : [...open, { from: at }];
}

/** An item's stretches of time with the last one ended at a moment. */
export function closed(open: readonly Interval[] = [], at: Instant): readonly Interval[] {
  const last = open.at(-1);
  if (last === undefined || last.to !== undefined) return open;
  return [...open.slice(0, -1), { ...last, to: at }];
}
