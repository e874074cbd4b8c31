import { isSame } from './is-same';
import { mergeOrder } from './merge-order';

/** The names of the keys on the way to a value, without ids and indexes: `['agenda', 'items', 'title']`. */
export type Trail = readonly string[];

/** Two values where only one can stand; what was not taken is remembered by whoever merges. */
export interface Collision {
  readonly trail: Trail;
  /** The id of the nearest thing around the value, where there is one. */
  readonly thing: string | undefined;
  readonly kept: unknown;
  readonly lost: unknown;
}

/** Decides between two values that differ from each other and from the base, in a way of its own. */
export type Rule = (a: unknown, b: unknown, base: unknown) => unknown;

/** What merging values needs to know; `a` is the side whose value stands where only one can. */
export interface Ways {
  /** Whether the state is known from which both sides come. */
  readonly hasBase: boolean;
  /** By trail joined with `/`, or by `*` and the last key. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether a thing that only one side has stays, though the other side once had or has deleted it. */
  readonly isDropped: (
    trail: Trail,
    thing: Identified,
    base: Identified | undefined,
    side: 'a' | 'b',
  ) => boolean;
  readonly collide: (collision: Collision) => void;
}

/** Anything with an id. */
export interface Identified {
  readonly id: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Values that mean something only as a whole. */
const whole = new Set([
  'content',
  'title',
  'heading',
  'shape',
  'due',
  'label',
  'when',
  'to',
  'numbering',
  'starts',
  'widths',
  'forms',
]);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isThings(value: unknown): value is readonly (Identified & Json)[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set(value.map((one: unknown) => (isObject(one) ? one.id : undefined)));
  return ids.size === value.length && [...ids].every((id) => typeof id === 'string');
}

/**
 * One value from two: what only one side changed since the base is taken; objects are merged key by
 * key, things with ids one by one, other lists as sets; where both sides changed one value, `a`
 * stands and the other is reported.
 */
export function mergeValue(
  trail: Trail,
  a: unknown,
  b: unknown,
  base: unknown,
  ways: Ways,
  thing?: string,
): unknown {
  if (isSame(a, b)) return a;
  if (ways.hasBase && isSame(a, base)) return b;
  if (ways.hasBase && isSame(b, base)) return a;
  if (a === undefined || b === undefined) return a ?? b;
  const key = trail.at(-1) ?? '';
  const rule = ways.rules.get(trail.join('/')) ?? ways.rules.get(`*${key}`);
  if (rule !== undefined) return rule(a, b, base);
  if (!whole.has(key)) {
    if (isThings(a) && isThings(b)) {
      return mergeThings(trail, a, b, isThings(base) ? base : undefined, ways);
    }
    if (Array.isArray(a) && Array.isArray(b)) {
      return mergeSet(a, b, Array.isArray(base) ? base : undefined);
    }
    if (isObject(a) && isObject(b) && a.type === b.type && a.kind === b.kind) {
      return mergeKeys(trail, a, b, isObject(base) ? base : undefined, ways, thing);
    }
  }
  ways.collide({ trail, thing, kept: a, lost: b });
  return a;
}

/** Merges two objects key by key; a key that one side has removed and the other not touched is gone. */
export function mergeKeys(
  trail: Trail,
  a: Json,
  b: Json,
  base: Json | undefined,
  ways: Ways,
  thing?: string,
): Json {
  const merged: Record<string, unknown> = {};
  const inner = typeof a.id === 'string' ? a.id : thing;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const value = mergeValue([...trail, key], a[key], b[key], base?.[key], ways, inner);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Merges two lists of things by their ids. */
export function mergeThings<Thing extends Identified>(
  trail: Trail,
  a: readonly Thing[],
  b: readonly Thing[],
  base: readonly Thing[] | undefined,
  ways: Ways,
): readonly Thing[] {
  const [inA, inB, inBase] = [a, b, base ?? []].map(
    (list) => new Map(list.map((one) => [one.id, one])),
  ) as [Map<string, Thing>, Map<string, Thing>, Map<string, Thing>];
  const merged = new Map<string, Thing>();
  for (const id of new Set([...inA.keys(), ...inB.keys()])) {
    const [one, other, old] = [inA.get(id), inB.get(id), inBase.get(id)];
    if (one !== undefined && other !== undefined) {
      merged.set(id, mergeValue(trail, one, other, old, ways, id) as Thing);
      continue;
    }
    const only = one ?? other;
    const side = one === undefined ? 'b' : 'a';
    if (only !== undefined && !ways.isDropped(trail, only, old, side)) merged.set(id, only);
  }
  const order = mergeOrder(
    a.map(({ id }) => id),
    b.map(({ id }) => id),
    base?.map(({ id }) => id),
    { isKept: (id) => merged.has(id) },
  );
  return order.flatMap((id) => merged.get(id) ?? []);
}

/** Merges two lists as sets: what only one side has stays unless the other removed it. */
function mergeSet(a: readonly unknown[], b: readonly unknown[], base?: readonly unknown[]) {
  const has = (list: readonly unknown[] | undefined, value: unknown) =>
    list?.some((one) => isSame(one, value)) === true;
  return [
    ...a.filter((value) => has(b, value) || !has(base, value)),
    ...b.filter((value) => !has(a, value) && !has(base, value)),
  ];
}
