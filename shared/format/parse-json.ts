import type { Result } from '../base/result';
import { errorMessage, fail, succeed } from '../base/result';
import type { JsonProblem } from './json-problem';
import { maxDepth, scanJson } from './scan-json';
import { quote, writePath } from './write-path';

/** Where a character stands, as "line 14, column 3", both from 1. */
function describePlace(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

function describeProblem(problem: JsonProblem, text: string): string {
  const path = writePath(problem.path);
  const inside = path === '' ? '' : `, in ${path}`;
  switch (problem.kind) {
    case 'ended':
      return `The file ends too early${inside}: it was cut off, or its end is missing. Take the latest backup or version of it.`;
    case 'syntax': {
      const found = quote(String.fromCodePoint(text.codePointAt(problem.offset) ?? 0x20));
      return `The file is not readable from ${describePlace(text, problem.offset)}${inside}: ${found} cannot stand there in JSON. It was damaged, or edited by hand.`;
    }
    case 'depth':
      return `The file nests deeper than ${maxDepth} levels${inside}; no file of Rapporteur does.`;
    case 'duplicateKey':
      return `The key ${quote(problem.key ?? '')} occurs twice in one object (${path}); it is not clear which one is meant.`;
    case 'forbiddenKey':
      return `The key ${quote(problem.key ?? '')} (${path}) is not allowed in any file.`;
  }
}

const codes = {
  ended: 'file.cut-off',
  syntax: 'file.not-json',
  depth: 'file.too-deep',
  duplicateKey: 'file.duplicate-key',
  forbiddenKey: 'file.forbidden-key',
} as const satisfies Record<JsonProblem['kind'], string>;

/** Parses JSON that may be hostile: grammar, depth and keys are looked at before anything is built. */
export function parseJson(text: string): Result<unknown> {
  const problem = scanJson(text);
  if (problem === undefined) return succeed(JSON.parse(text) as unknown);
  const message = describeProblem(problem, text);
  return fail(errorMessage(codes[problem.kind], message, describePlace(text, problem.offset)));
}
