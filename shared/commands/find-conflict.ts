import { keysOf } from './command';
import type { Command, CommandContext } from './command';
import { commandTable } from './command-table';
import type { CommandId, TableCommand } from './command-table';
import type { KeyText, Platform } from './key';

/** Every place in which a person can be, as far as commands ask. */
export function everyContext(): readonly CommandContext[] {
  const yesNo = [true, false];
  return (['library', 'meeting'] as const).flatMap((screen) =>
    (['text', 'field', 'list', 'other'] as const).flatMap((focus) =>
      yesNo.flatMap((overlay) =>
        yesNo.flatMap((chosen) =>
          yesNo.map((editable) => ({ screen, focus, overlay, chosen, editable })),
        ),
      ),
    ),
  );
}

/** Whether two commands can both make sense at the same moment. */
export function canMeet(one: Command, other: Command): boolean {
  return everyContext().some((context) => one.enabledWhen(context) && other.enabledWhen(context));
}

/** The command that a key already means wherever this one makes sense, if there is one. */
export function findConflict(
  id: CommandId,
  key: KeyText,
  platform: Platform,
  own: Readonly<Record<string, readonly KeyText[]>>,
): TableCommand | undefined {
  const command = commandTable.find((one) => one.id === id);
  return commandTable.find(
    (other) =>
      command !== undefined &&
      other.id !== id &&
      keysOf(other, platform, own).includes(key) &&
      canMeet(command, other),
  );
}
