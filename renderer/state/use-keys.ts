import { keysOf } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/command-table';
import type { CommandId } from '../../shared/commands/command-table';
import { toKeyLabel } from '../../shared/commands/key-label';
import { useApp } from './use-app';
import { useStore } from './use-store';
import { useWords } from './use-words';

/** The shortcut of a command in pieces, as the person has set it; none where it has no key. */
export type KeysOf = (id: CommandId) => readonly string[] | undefined;

/** Says the shortcut of any command. */
export function useKeys(): KeysOf {
  const { info, preferences } = useApp();
  const { keys: own } = useStore(preferences.store);
  const { t } = useWords();
  return (id) => {
    const [first] = keysOf(commandOf(id), info.platform, own);
    return first === undefined ? undefined : toKeyLabel(first, info.platform, t);
  };
}
