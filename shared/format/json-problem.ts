/** A key or position on the way to a value. */
export type PathStep = string | number;

/** Why a text is not the JSON we read: what kind of problem, and where by character offset and path. */
export interface JsonProblem {
  readonly kind: 'syntax' | 'ended' | 'depth' | 'duplicateKey' | 'forbiddenKey';
  readonly offset: number;
  readonly path: readonly PathStep[];
  /** The key at fault, for the kinds that are about keys. */
  readonly key?: string;
}
