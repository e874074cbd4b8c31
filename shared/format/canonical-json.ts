type Json = Readonly<Record<string, unknown>>;

/** Keys that JavaScript would move before all others, whatever order they are given in. */
function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** The value with the keys of every object in order; nothing where an object cannot keep that order. */
function sortKeys(value: unknown): { readonly sorted: unknown } | undefined {
  const order = { isKept: true };
  const copy = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map(copy);
    const sorted: Record<string, unknown> = {};
    for (const key of Object.keys(inner).sort()) {
      if (isIndex(key)) order.isKept = false;
      sorted[key] = copy((inner as Json)[key]);
    }
    return sorted;
  };
  const sorted = copy(value);
  return order.isKept ? { sorted } : undefined;
}

/** The same, piece by piece: slower, and right for every key. */
function writeSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeSorted(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const object = value as Json;
  const members = Object.keys(object)
    .sort()
    .filter((key) => object[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${writeSorted(object[key])}`);
  return `{${members.join(',')}}`;
}

/** The value as JSON in one form only: keys sorted by code unit, no white space (RFC 8785, with lone surrogates escaped). */
export function toCanonicalJson(value: unknown): string {
  const inOrder = sortKeys(value);
  return inOrder === undefined ? writeSorted(value) : JSON.stringify(inOrder.sorted);
}
