import type { z } from 'zod';
import { describeIssues } from './describe-issues';
import { toSteps } from './to-steps';
import { writePath } from './write-path';

/** A value from which everything unknown to the schema is gone, with the paths of what was dropped; or what does not fit even so. */
export type Dropped =
  | {
      readonly fits: true;
      readonly value: Record<string, unknown>;
      readonly paths: readonly string[];
    }
  | { readonly fits: false; readonly where: string };

/** The object at a path that exists. */
function objectAt(root: object, path: readonly PropertyKey[]): object {
  return path.reduce<object>((value, step) => Reflect.get(value, step) as object, root);
}

/**
 * Drops the keys that a schema does not know, so that a file from the future can be read as far as
 * it is understood. Anything else that does not fit (a new kind of thing, a changed type) ends it.
 */
export function dropUnknownKeys(value: Record<string, unknown>, schema: z.ZodType): Dropped {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const known = issues.find(({ code }) => code !== 'unrecognized_keys');
  if (known !== undefined) {
    return {
      fits: false,
      where: describeIssues([known], value)[0]?.text.replace(/\.$/u, '') ?? '',
    };
  }
  const rest = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  const paths: string[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const object = objectAt(rest, issue.path);
    for (const key of issue.keys) {
      Reflect.deleteProperty(object, key);
      paths.push(writePath([...toSteps(issue.path), key]));
    }
  }
  return { fits: true, value: rest, paths };
}
