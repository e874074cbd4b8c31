import type { JsonProblem, PathStep } from './json-problem';

/** The deepest nesting that a file may have; a meeting with everything needs 26. */
export const maxDepth = 64;

/** Keys that would reach into JavaScript's own objects; no file of ours has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainText = /[^"\\\u0000-\u001F]*/y; // eslint-disable-line no-control-regex -- JSON forbids them in strings
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

interface OpenObject {
  readonly type: 'object';
  readonly keys: Set<string>;
  key: string;
}

interface OpenArray {
  readonly type: 'array';
  index: number;
}

type Open = OpenObject | OpenArray;

function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** The end of a string that begins at `offset`, or the offset of what is wrong with it. */
function scanString(text: string, offset: number): { end: number; ok: boolean } {
  let at = offset + 1;
  for (;;) {
    at = matchEnd(plainText, text, at);
    if (text.charCodeAt(at) === 0x22) return { end: at + 1, ok: true };
    const afterEscape = matchEnd(escape, text, at);
    if (afterEscape === -1) return { end: at, ok: false };
    at = afterEscape;
  }
}

function scanLiteral(text: string, offset: number): number {
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, offset)) return offset + word.length;
  }
  return matchEnd(number, text, offset);
}

function pathOf(open: readonly Open[]): PathStep[] {
  return open.map((one) => (one.type === 'object' ? one.key : one.index));
}

/**
 * Looks through a JSON text (RFC 8259) without building it: its grammar, how deep it nests, keys
 * that occur twice in one object and keys that reach into JavaScript's objects. Uses no recursion,
 * so that no nesting can exhaust the stack. Gives the first problem, or nothing.
 */
export function scanJson(text: string): JsonProblem | undefined {
  const open: Open[] = [];
  let at = 0;

  const problem = (kind: JsonProblem['kind'], offset: number, key?: string): JsonProblem => ({
    kind: kind === 'syntax' && skipSpace(text, offset) >= text.length ? 'ended' : kind,
    offset,
    path: pathOf(open),
    ...(key === undefined ? {} : { key }),
  });

  /** Reads `"key":` of the innermost object. */
  const readKey = (object: OpenObject): JsonProblem | undefined => {
    if (text.charCodeAt(at) !== 0x22) return problem('syntax', at);
    const { end, ok } = scanString(text, at);
    if (!ok) return problem('syntax', end);
    const quoted = text.slice(at, end);
    const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    const start = at;
    object.key = key;
    if (forbiddenKeys.has(key)) return problem('forbiddenKey', start, key);
    if (object.keys.has(key)) return problem('duplicateKey', start, key);
    object.keys.add(key);
    at = skipSpace(text, end);
    if (text.charCodeAt(at) !== 0x3a) return problem('syntax', at);
    at += 1;
    return undefined;
  };

  /** Reads commas and closing brackets after a value, up to where the next value begins. */
  const finishValue = (): JsonProblem | 'done' | undefined => {
    for (;;) {
      at = skipSpace(text, at);
      const inner = open.at(-1);
      if (inner === undefined) return at === text.length ? 'done' : problem('syntax', at);
      const code = text.charCodeAt(at);
      if (code === (inner.type === 'object' ? 0x7d : 0x5d)) {
        open.pop();
        at += 1;
      } else if (code === 0x2c) {
        at = skipSpace(text, at + 1);
        if (inner.type === 'object') return readKey(inner);
        inner.index += 1;
        return undefined;
      } else {
        return problem('syntax', at);
      }
    }
  };

  for (;;) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) {
      if (open.length === maxDepth) return problem('depth', at);
      const isObject = code === 0x7b;
      const start = skipSpace(text, at + 1);
      const isEmpty = text.charCodeAt(start) === (isObject ? 0x7d : 0x5d);
      at = isEmpty ? start + 1 : start;
      if (!isEmpty) {
        const inner: Open = isObject
          ? { type: 'object', keys: new Set(), key: '' }
          : { type: 'array', index: 0 };
        open.push(inner);
        const wrong = inner.type === 'object' ? readKey(inner) : undefined;
        if (wrong !== undefined) return wrong;
        continue;
      }
    } else if (code === 0x22) {
      const { end, ok } = scanString(text, at);
      if (!ok) return problem('syntax', end);
      at = end;
    } else {
      const end = scanLiteral(text, at);
      if (end === -1) return problem('syntax', at);
      at = end;
    }
    const next = finishValue();
    if (next === 'done') return undefined;
    if (next !== undefined) return next;
  }
}
