import { keysOf } from './command';
import type { CommandContext } from './command';
import type { CommandId } from './command-table';
import { commandTable } from './command-table';
import type { KeyText, Platform } from './key';

/** The command that a key means here: one whose keys it is among, that makes sense and that the screen offers. */
export function findCommand(
  key: KeyText,
  platform: Platform,
  own: Readonly<Record<string, readonly KeyText[]>>,
  context: CommandContext,
  isOffered: (id: CommandId) => boolean,
): CommandId | undefined {
  return commandTable.find(
    (command) =>
      isOffered(command.id) &&
      command.enabledWhen(context) &&
      keysOf(command, platform, own).includes(key),
  )?.id;
}
