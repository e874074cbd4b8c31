import type { PathStep } from '../json-problem';

/** Looks at one object; the path is only good during the call. */
export type ObjectVisit = (
  object: Readonly<Record<string, unknown>>,
  path: readonly PathStep[],
) => void;

function visitAt(value: unknown, path: PathStep[], visit: ObjectVisit): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      visitAt(value[index], path, visit);
      path.pop();
    }
    return;
  }
  const object = value as Readonly<Record<string, unknown>>;
  visit(object, path);
  for (const key in object) {
    const inner = object[key];
    if (typeof inner !== 'object' || inner === null) continue;
    path.push(key);
    visitAt(inner, path, visit);
    path.pop();
  }
}

/** Looks at every object within a value, the outer before the inner. */
export function visitObjects(value: unknown, path: readonly PathStep[], visit: ObjectVisit): void {
  visitAt(value, [...path], visit);
}
