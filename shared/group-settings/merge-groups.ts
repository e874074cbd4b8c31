import type { Group, GroupFacts } from '../domain/group';

/**
 * The newer group with the changes that were made to an older one. Facts that were not changed are
 * the newer group's; of lists every person, role and series counts by itself, and where both sides
 * changed the same, mine stands.
 */
export function mergeGroups(before: Group, mine: Group, newer: Group): Group {
  return {
    facts: mergeFacts(before.facts, mine.facts, newer.facts),
    people: mergeLists(before.people, mine.people, newer.people, ({ id }) => id),
    roster: mergeLists(before.roster, mine.roster, newer.roster, ({ person }) => person),
  };
}

function mergeFacts(before: GroupFacts, mine: GroupFacts, newer: GroupFacts): GroupFacts {
  const changed = (Object.keys({ ...before, ...mine }) as (keyof GroupFacts)[]).filter(
    (key) => !isSame(before[key], mine[key]),
  );
  const kept = (Object.keys(newer) as (keyof GroupFacts)[]).filter((key) => !changed.includes(key));
  const own = changed.filter((key) => mine[key] !== undefined);
  const merged = Object.fromEntries([
    ...kept.map((key) => [key, newer[key]]),
    ...own.map((key) => [key, mine[key]]),
  ]) as unknown as GroupFacts;
  const lists = (['roles', 'categories', 'series', 'styles'] as const).filter(
    (key) => changed.includes(key) && !isSame(before[key], newer[key]),
  );
  return lists.reduce<GroupFacts>((facts, key) => {
    const listOf = (one: GroupFacts): readonly { readonly id: string }[] => one[key] ?? [];
    const list = mergeLists(listOf(before), listOf(mine), listOf(newer), ({ id }) => id);
    return { ...facts, [key]: list };
  }, merged);
}

/** The newer list in its own order, or in mine where I changed it, with what I changed, added and removed. */
function mergeLists<Thing>(
  before: readonly Thing[],
  mine: readonly Thing[],
  newer: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  if (isSame(before, mine)) return newer;
  if (isSame(before, newer)) return mine;
  const was = keyed(before, keyOf);
  const own = keyed(mine, keyOf);
  const theirs = keyed(newer, keyOf);
  const isReordered = !isSame(
    [...was.keys()].filter((key) => own.has(key)),
    [...own.keys()].filter((key) => was.has(key)),
  );
  const [first, second] = isReordered ? [own, theirs] : [theirs, own];
  const order = [...first.keys(), ...second.keys()];
  return [...new Set(order)].flatMap((key) => {
    const [old, changed, other] = [was.get(key), own.get(key), theirs.get(key)];
    if (isSame(old, changed)) return other ?? [];
    return changed ?? [];
  });
}

/** Things by their keys; somebody who served twice is on the roster twice. */
function keyed<Thing>(
  list: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of list) {
    let key = keyOf(thing);
    while (found.has(key)) key += ' again';
    found.set(key, thing);
  }
  return found;
}

/** Both are plain data that one program has written, in one order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
