import type { PathStep } from './json-problem';

/** The path of a schema's issue as a path of ours; schemas of ours have no symbols in it. */
export function toSteps(path: readonly PropertyKey[]): PathStep[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}
