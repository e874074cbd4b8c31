import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCanonicalJson } from '../../shared/format/canonical-json';

test('canonical JSON has sorted keys, no white space, and no undefined members', () => {
  expect(toCanonicalJson({ b: [1, { d: null, c: 'é\n"\ud800' }], a: undefined, 'a b': 1.5 })).toBe(
    '{"a b":1.5,"b":[1,{"c":"é\\n\\"\\ud800","d":null}]}',
  );
});

test('keys that look like numbers are sorted as text (RFC 8785, 3.2.3)', () => {
  expect(toCanonicalJson({ b: { 10: 'x', 2: 'y', 1: 'z' }, '-': 0 })).toBe(
    '{"-":0,"b":{"1":"z","10":"x","2":"y"}}',
  );
});

test('canonical JSON says the same, whatever the order of keys was', () => {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turn(inner)]),
    );
  };
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(json, (value) => {
      const text = toCanonicalJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(toCanonicalJson(turn(value))).toBe(text);
    }),
  );
});
