/** The value as JSON in one form only: keys sorted by code unit, no white space (RFC 8785, with lone surrogates escaped). */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => toCanonicalJson(item)).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .sort()
    .filter((key) => object[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${toCanonicalJson(object[key])}`);
  return `{${members.join(',')}}`;
}
