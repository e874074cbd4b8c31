import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CommandHandlers } from './command-registry';
import { useApp } from './use-app';

/** Offers commands as long as the component is on view; the handlers of its latest rendering count. */
export function useCommands(handlers: CommandHandlers): void {
  const { commands } = useApp();
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => commands.register(() => latest.current), [commands]);
}
