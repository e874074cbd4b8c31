/** Gives the object that shall stand for one, or the same. */
export type ObjectChange = (
  object: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

function mapAt(value: unknown, change: ObjectChange): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const mapped = items.map((item) => mapAt(item, change));
    return mapped.some((item, index) => item !== items[index]) ? mapped : items;
  }
  const object = change(value as Readonly<Record<string, unknown>>);
  const changed = Object.entries(object).flatMap(([key, inner]) => {
    const mapped = mapAt(inner, change);
    return mapped === inner ? [] : [[key, mapped] as const];
  });
  return changed.length === 0 ? object : { ...object, ...Object.fromEntries(changed) };
}

/** Every object within a value changed by `change`, the outer before the inner; what did not change is the same value. */
export function mapObjects<Value>(value: Value, change: ObjectChange): Value {
  return mapAt(value, change) as Value;
}
