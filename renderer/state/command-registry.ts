import type { CommandId } from '../../shared/commands/command-table';

/** What the screens on view do for commands. */
export type CommandHandlers = Readonly<Partial<Record<CommandId, () => void>>>;

/** Who handles which command now. */
export interface CommandRegistry {
  /** Adds handlers, which win over earlier ones; the function that comes back takes them away. */
  readonly register: (handlers: () => CommandHandlers) => () => void;
  /** Lets a screen do something else instead of some commands, whoever handles them, such as saying why not now. */
  readonly guard: (instead: (id: CommandId) => (() => void) | undefined) => () => void;
  /** Whether a screen on view does this. */
  readonly isOffered: (id: CommandId) => boolean;
  /** Does it, where it is offered. */
  readonly run: (id: CommandId) => void;
}

/** A registry in which nothing is offered yet. */
export function createCommandRegistry(): CommandRegistry {
  let all: readonly (() => CommandHandlers)[] = [];
  let guards: readonly ((id: CommandId) => (() => void) | undefined)[] = [];
  const handlerOf = (id: CommandId) => {
    for (const handlers of all.toReversed()) {
      const handler = handlers()[id];
      if (handler !== undefined) return handler;
    }
    return undefined;
  };
  return {
    register: (handlers) => {
      all = [...all, handlers];
      return () => {
        all = all.filter((other) => other !== handlers);
      };
    },
    guard: (instead) => {
      guards = [...guards, instead];
      return () => {
        guards = guards.filter((other) => other !== instead);
      };
    },
    isOffered: (id) => handlerOf(id) !== undefined,
    run: (id) => {
      const handler = handlerOf(id);
      if (handler === undefined) return;
      const instead = guards.map((guard) => guard(id)).find((act) => act !== undefined);
      (instead ?? handler)();
    },
  };
}
