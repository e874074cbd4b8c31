import { useEffect } from 'react';
import { findCommand } from '../../shared/commands/find-command';
import { readKey } from '../../shared/commands/read-key';
import type { AppState } from '../state/app-state';
import { readContext } from '../state/read-context';
import { toKeyPress } from '../state/to-key-press';

/** Listens to every key before anything else does, and does what the table of commands says. */
export function useGlobalKeys(app: AppState): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Where a new shortcut is being asked for, every key is the answer.
      if (event.target instanceof Element && event.target.closest('[data-takes-keys]') !== null) {
        return;
      }
      const key = readKey(toKeyPress(event), app.info.platform);
      if (key === undefined) return;
      const command = findCommand(
        key,
        app.info.platform,
        app.preferences.store.get().keys,
        readContext(app, document),
        app.commands.isOffered,
      );
      if (command === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      app.commands.run(command);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [app]);
}
