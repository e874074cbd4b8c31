import type { PathStep } from '../json-problem';

/** Gives the object that shall stand for one, or the same. */
export type ObjectChange = (
  object: Readonly<Record<string, unknown>>,
  path: readonly PathStep[],
) => Readonly<Record<string, unknown>>;

function mapAt(value: unknown, path: PathStep[], change: ObjectChange): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const visit = (inner: unknown, step: PathStep) => {
    path.push(step);
    const mapped = mapAt(inner, path, change);
    path.pop();
    return mapped;
  };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const mapped = items.map(visit);
    return mapped.some((item, index) => item !== items[index]) ? mapped : items;
  }
  const object = change(value as Readonly<Record<string, unknown>>, path);
  const changed = Object.entries(object).flatMap(([key, inner]) => {
    const mapped = visit(inner, key);
    return mapped === inner ? [] : [[key, mapped] as const];
  });
  return changed.length === 0 ? object : { ...object, ...Object.fromEntries(changed) };
}

/** Every object within a value changed by `change`, the outer before the inner; what did not change is the same value. */
export function mapObjects<Value>(
  value: Value,
  path: readonly PathStep[],
  change: ObjectChange,
): Value {
  return mapAt(value, [...path], change) as Value;
}
