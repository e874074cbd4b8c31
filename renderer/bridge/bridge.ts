import type { Result } from '../../shared/base/result';
import type { ParamsOf, RequestName, ValueOf } from '../../shared/ipc/contract';
import type { EventName, PayloadOf } from '../../shared/ipc/events';

/**
 * Whether the privileged side can be reached. `lost` comes back by itself where it can; `refused`
 * means that this window's address is used up and the app has to be started again.
 */
export type Connection = 'connecting' | 'open' | 'lost' | 'refused';

/** The window's only way to the other side: requests and events of the contract. */
export interface Bridge {
  /** Asks; while there is no connection the answer is the failure `bridge.lost`. */
  readonly request: <Name extends RequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ) => Promise<Result<ValueOf<Name>>>;
  /** Listens to an event; the function that comes back ends that. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: PayloadOf<Name>) => void,
  ) => () => void;
  readonly connection: () => Connection;
  /** Calls the listener whenever the connection changes; the function that comes back ends that. */
  readonly onConnection: (listener: () => void) => () => void;
}
