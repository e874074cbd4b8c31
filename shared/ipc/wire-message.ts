import { z } from 'zod';
import type { Result } from '../base/result';
import type { EventName, PayloadOf } from './events';

/**
 * What a window sends over a WebSocket, as JSON text. `hello` comes first and once; its secret is
 * what the one-time token was exchanged for.
 */
export const windowMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), secret: z.string().max(200) }),
  z.strictObject({
    type: z.literal('request'),
    id: z.int().min(0),
    name: z.string().max(100),
    params: z.unknown(),
  }),
]);

/** What a window sends over a WebSocket. */
export type WindowMessage = z.infer<typeof windowMessageSchema>;

/** What the privileged side sends over a WebSocket, as JSON text. */
export type ShellMessage =
  | { readonly type: 'welcome' }
  | { readonly type: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | {
      readonly [Name in EventName]: {
        readonly type: 'event';
        readonly name: Name;
        readonly payload: PayloadOf<Name>;
      };
    }[EventName];
