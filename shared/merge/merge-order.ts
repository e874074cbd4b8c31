/** What decides the order of things that stand at one place. */
export interface OrderWays {
  readonly isKept: (id: string) => boolean;
  /** When a thing was begun; of two runs at one place the earlier stands first. */
  readonly begunAt?: (id: string) => string | undefined;
  /** How deep a thing is nested; what lies deeper stays with the thing above it. */
  readonly levelOf?: (id: string) => number;
}

/** Runs of one order's own things, by the common thing that they follow. */
function listRuns(order: readonly string[], common: ReadonlySet<string>) {
  const runs = new Map<string, string[]>([['', []]]);
  let anchor = '';
  for (const id of order) {
    if (common.has(id)) {
      anchor = id;
      runs.set(id, []);
    } else runs.get(anchor)?.push(id);
  }
  return runs;
}

/** A run cut before each thing that is not deeper than the run's first. */
function toBlocks(run: readonly string[], levelOf: (id: string) => number): string[][] {
  const blocks: string[][] = [];
  for (const id of run) {
    const first = blocks[0]?.[0];
    if (first === undefined || levelOf(id) <= levelOf(first)) blocks.push([id]);
    else blocks.at(-1)?.push(id);
  }
  return blocks;
}

function mergeRuns(
  run: readonly string[],
  other: readonly string[],
  { begunAt = () => undefined, levelOf = () => 0 }: OrderWays,
): string[] {
  if (run.length === 0 || other.length === 0) return [...run, ...other];
  const [first, second] = [toBlocks(run, levelOf), toBlocks(other, levelOf)];
  const merged: string[] = [];
  while (first.length > 0 || second.length > 0) {
    const [mine, theirs] = [begunAt(first[0]?.[0] ?? ''), begunAt(second[0]?.[0] ?? '')];
    const isLater = mine !== undefined && theirs !== undefined && theirs < mine;
    const next = first.length === 0 || (isLater && second.length > 0) ? second : first;
    merged.push(...(next.shift() ?? []));
  }
  return merged;
}

/**
 * One order from two. The order of what both have is that of the side which changed it since the
 * base, else that of `a`; what only one has stays behind what it followed there.
 */
export function mergeOrder(
  a: readonly string[],
  b: readonly string[],
  base: readonly string[] | undefined,
  ways: OrderWays,
): readonly string[] {
  const keptA = a.filter(ways.isKept);
  const keptB = b.filter(ways.isKept);
  const inB = new Set(keptB);
  const common = new Set(keptA.filter((id) => inB.has(id)));
  const old = (base ?? []).filter((id) => common.has(id));
  const known = new Set(old);
  const was = keptA.filter((id) => known.has(id));
  const isUnmoved = base !== undefined && was.every((id, index) => id === old[index]);
  const [spine, other] = isUnmoved ? [keptB, keptA] : [keptA, keptB];
  const [own, others] = [listRuns(spine, common), listRuns(other, common)];
  return [...own].flatMap(([anchor, run]) => [
    ...(anchor === '' ? [] : [anchor]),
    ...(isUnmoved
      ? mergeRuns(others.get(anchor) ?? [], run, ways)
      : mergeRuns(run, others.get(anchor) ?? [], ways)),
  ]);
}
