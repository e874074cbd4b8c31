import type { Stay } from './attendance-file';

function startOf({ from, to }: Stay): number {
  return Date.parse(from ?? to ?? '1970-01-01');
}

/** Stays in order of time, those that overlap or touch joined to one: two devices are one person. */
export function mergeStays(stays: readonly Stay[]): readonly Stay[] {
  const merged: Stay[] = [];
  for (const stay of stays.toSorted((a, b) => startOf(a) - startOf(b))) {
    const last = merged.at(-1);
    if (
      last?.from === undefined ||
      stay.from === undefined ||
      last.to === undefined ||
      stay.from > last.to
    ) {
      if (!merged.some(({ from, to }) => from === stay.from && to === stay.to)) merged.push(stay);
    } else if (stay.to === undefined || stay.to > last.to) {
      merged[merged.length - 1] =
        stay.to === undefined ? { from: last.from } : { from: last.from, to: stay.to };
    }
  }
  return merged;
}

/** Whether two people's stays overlap by more than a minute, so that a rejoin does not explain both. */
export function overlaps(one: readonly Stay[], other: readonly Stay[]): boolean {
  return one.some((a) =>
    other.some((b) => {
      if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
        return false;
      const shared =
        Math.min(Date.parse(a.to), Date.parse(b.to)) -
        Math.max(Date.parse(a.from), Date.parse(b.from));
      return shared > 60_000;
    }),
  );
}

/** Seconds that stays add up to; nothing where one of them has no beginning or end. */
export function staySeconds(stays: readonly Stay[]): number | undefined {
  let total = 0;
  for (const { from, to } of stays) {
    if (from === undefined || to === undefined) return undefined;
    total += (Date.parse(to) - Date.parse(from)) / 1000;
  }
  return stays.length === 0 ? undefined : Math.max(0, Math.round(total));
}
