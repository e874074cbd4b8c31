import type { z } from 'zod';

/** What the window may ask for: the schema of the parameters and that of the value that comes back. */
export interface RequestDefinition<Params extends z.ZodType, Value extends z.ZodType> {
  readonly params: Params;
  readonly value: Value;
}

/** Describes one request of the contract. */
export function defineRequest<Params extends z.ZodType, Value extends z.ZodType>(
  params: Params,
  value: Value,
): RequestDefinition<Params, Value> {
  return { params, value };
}
