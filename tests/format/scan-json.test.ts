import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxDepth, scanJson } from '../../shared/format/scan-json';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const harmlessJson = fc
  .jsonValue({ depthSize: 'large' })
  .filter((value) => !/__proto__|constructor|prototype/u.test(JSON.stringify(value)))
  .chain((value) => fc.constantFrom(JSON.stringify(value), JSON.stringify(value, null, 2)));

describe('scanning JSON', () => {
  test('finds nothing in JSON of any kind', () => {
    fc.assert(fc.property(harmlessJson, (text) => scanJson(text) === undefined));
  });

  test('says of any slip in JSON what the engine says of it', () => {
    const slip = fc.tuple(harmlessJson, fc.nat(), fc.constantFrom(...'{}[],:"\\0-1.e+ tn\u0001'));
    fc.assert(
      fc.property(slip, fc.boolean(), ([text, place, letter], replace) => {
        const at = place % (text.length + 1);
        const slipped = text.slice(0, at) + letter + text.slice(replace ? at + 1 : at);
        const problem = scanJson(slipped);
        if (problem?.kind === 'duplicateKey') return true;
        return (problem === undefined) === isJson(slipped);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a":[1,{"b":}]}', { kind: 'syntax', offset: 13, path: ['a', 1, 'b'] }],
    ['{"a":[1,', { kind: 'ended', offset: 8, path: ['a', 1] }],
    ['{"a":"wo', { kind: 'ended', offset: 8, path: ['a'] }],
    ['', { kind: 'ended', offset: 0, path: [] }],
    ['{"a":1} x', { kind: 'syntax', offset: 8, path: [] }],
    ['{"a":{"b":1,"b":2}}', { kind: 'duplicateKey', offset: 12, path: ['a', 'b'], key: 'b' }],
    [
      '{"a":[{"__proto__":{}}]}',
      { kind: 'forbiddenKey', offset: 7, path: ['a', 0, '__proto__'], key: '__proto__' },
    ],
    [
      String.raw`{"\u005f_proto__":1}`,
      { kind: 'forbiddenKey', offset: 1, path: ['__proto__'], key: '__proto__' },
    ],
  ])('says what is wrong and where in %s', (text, expected) => {
    expect(scanJson(text)).toEqual(expected);
  });

  test('stops at the deepest nesting that files have, however deep it goes on', () => {
    expect(scanJson('['.repeat(maxDepth) + ']'.repeat(maxDepth))).toBeUndefined();
    for (const opening of ['[', '{"a":']) {
      expect(scanJson(opening.repeat(10_000))?.kind).toBe('depth');
    }
  });

  test('looks through a large text in a time that grows with its length', () => {
    const text = JSON.stringify(
      Array.from({ length: 200_000 }, (_, index) => ({
        id: `note-${String(index)}`,
        text: 'words '.repeat(20),
      })),
    );
    // With its square it would run into the time limit of the test.
    expect(scanJson(text)).toBeUndefined();
  });
});
