import type { z } from 'zod';
import type { Message } from '../base/result';
import { errorMessage } from '../base/result';
import type { PathStep } from './json-problem';
import { toSteps } from './to-steps';
import { quote, writePath } from './write-path';

type Issue = z.core.$ZodIssue;

/** The most messages about one file; the rest is only counted. */
export const maxMessages = 20;

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PathStep, unknown>>)[step]
        : undefined,
    root,
  );
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function listChoices(values: readonly unknown[]): string {
  const shown = values.slice(0, 20).map((value) => describeValue(value));
  const choices = shown.join(', ') + (values.length > shown.length ? ' …' : '');
  return values.length === 1 ? `it must be ${choices}` : `it must be one of ${choices}`;
}

/** A limit that was passed, as in "has 3 entries; at most 2 are allowed". */
function describeLimit(issue: Issue & { code: 'too_big' | 'too_small' }, value: unknown): string {
  if (value === '') return 'is empty; it needs a text';
  const exclusive = issue.inclusive === false;
  const limit =
    issue.code === 'too_big'
      ? `${exclusive ? 'less than' : 'at most'} ${issue.maximum}`
      : `${exclusive ? 'more than' : 'at least'} ${issue.minimum}`;
  if (typeof value === 'string') return `has ${value.length} characters; ${limit} are allowed`;
  if (Array.isArray(value)) return `has ${value.length} entries; ${limit} are allowed`;
  return `is ${describeValue(value)}; ${limit} is allowed`;
}

/** A rule that a schema states in its own words, such as "a date has the form 2021-03-25". */
function ownRule(message: string): string {
  return /^(Invalid|Too )/u.test(message) ? 'this has not the right form' : message;
}

function describeUnion(issue: Issue & { code: 'invalid_union' }, value: unknown): string {
  const shown = describeValue(value);
  if ('options' in issue && Array.isArray(issue.options)) {
    return `is ${shown}; ${listChoices(issue.options)}`;
  }
  const choices = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' && one.path.length === 0 ? one.values : []));
  return choices.length > 0
    ? `is ${shown}; ${listChoices(choices)}`
    : `is ${shown}, which has none of the forms that are allowed here`;
}

function describe(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `is ${describeValue(value)}; it must be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is ${describeValue(value)}; ${listChoices(issue.values)}`;
    case 'invalid_union':
      return describeUnion(issue, value);
    case 'too_big':
    case 'too_small':
      return describeLimit(issue, value);
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 5).map((key) => quote(key));
      const more = issue.keys.length - keys.length;
      const word = issue.keys.length === 1 ? 'the unknown key' : 'the unknown keys';
      return `has ${word} ${keys.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
    case 'invalid_key':
      return 'has a key that is not allowed here';
    case 'invalid_format':
    case 'custom':
    case 'invalid_element':
    case 'not_multiple_of':
      return `is ${describeValue(value)}; ${ownRule(issue.message)}`;
  }
}

/** Keeps the first messages and says how many were left out. */
export function limitMessages(messages: readonly Message[], code: string): Message[] {
  const rest = messages.length - maxMessages;
  if (rest <= 0) return [...messages];
  const first = messages[0];
  const severity = first?.severity ?? 'error';
  return [...messages.slice(0, maxMessages), { severity, code, text: `… and ${rest} more.` }];
}

/** What a schema found wrong in a value, as sentences with paths a person can follow; at most 20 and a count of the rest. */
export function describeIssues(issues: readonly Issue[], root: unknown): Message[] {
  const messages = issues.map((issue) => {
    const path = toSteps(issue.path);
    const where = writePath(path);
    const sentence = describe(issue, valueAt(root, path));
    return errorMessage(
      'file.invalid',
      `${where === '' ? 'The file' : where} ${sentence}.`,
      where === '' ? undefined : where,
    );
  });
  return limitMessages(messages, 'file.invalid');
}
