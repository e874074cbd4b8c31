import type { EventName, PayloadOf } from '../../shared/ipc/events';

/** Who listens to which event. */
export interface Listeners {
  readonly add: <Name extends EventName>(
    name: Name,
    listener: (payload: PayloadOf<Name>) => void,
  ) => () => void;
  readonly tell: (name: string, payload: unknown) => void;
}

/** An empty list of listeners. */
export function createListeners(): Listeners {
  const byName = new Map<string, Set<(payload: never) => void>>();
  return {
    add: (name, listener) => {
      const all = byName.get(name) ?? new Set();
      byName.set(name, all.add(listener));
      return () => all.delete(listener);
    },
    tell: (name, payload) =>
      [...(byName.get(name) ?? [])].forEach((listener) => listener(payload as never)),
  };
}
