import type { Command } from './command';
import { agendaCommands } from './table/agenda-commands';
import { appCommands } from './table/app-commands';
import { floorCommands } from './table/floor-commands';
import { historyCommands } from './table/history-commands';
import { handOnCommands } from './table/hand-on-commands';
import { importCommands } from './table/import-commands';
import { itemCommands } from './table/item-commands';
import { libraryCommands } from './table/library-commands';
import { meetingCommands } from './table/meeting-commands';
import { mergeCommands } from './table/merge-commands';
import { noteCommands } from './table/note-commands';
import { reportCommands } from './table/report-commands';
import { sharedCommands } from './table/shared-commands';
import { summaryCommands } from './table/summary-commands';
import { textCommands } from './table/text-commands';

const table = [
  ...libraryCommands,
  ...handOnCommands,
  ...meetingCommands,
  ...reportCommands,
  ...historyCommands,
  ...mergeCommands,
  ...importCommands,
  ...agendaCommands,
  ...noteCommands,
  ...floorCommands,
  ...textCommands,
  ...summaryCommands,
  ...sharedCommands,
  ...itemCommands,
  ...appCommands,
] as const;

/** Names a command of the table. */
export type CommandId = (typeof table)[number]['id'];

/** A command of the table. */
export type TableCommand = Command & { readonly id: CommandId };

/**
 * Everything that a person can do, once: menus, palette, shortcuts, toolbars and help are made from
 * it. A command is offered while the screen on view handles it.
 */
export const commandTable: readonly TableCommand[] = table;

/** The command of this name. */
export function commandOf(id: CommandId): TableCommand {
  const found = table.find((command) => command.id === id);
  if (found === undefined) throw new Error(`No such command: ${id}`);
  return found;
}
