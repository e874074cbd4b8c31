import type { Command } from '../command';
import { canEdit, canWrite } from '../enabled-when';

/** What can be done with the items of the agenda while the meeting goes through them. */
export const agendaCommands = [
  {
    id: 'item.next',
    group: 'agenda',
    label: 'commands.nextItem',
    keys: ['Mod+Enter'],
    enabledWhen: canEdit,
  },
  {
    id: 'item.open',
    group: 'agenda',
    label: 'commands.openItem',
    keys: ['Mod+Shift+Enter'],
    enabledWhen: canEdit,
  },
  {
    id: 'item.return',
    group: 'agenda',
    label: 'commands.returnToWriting',
    keys: ['Mod+J'],
    enabledWhen: canEdit,
  },
  {
    id: 'item.add',
    group: 'agenda',
    label: 'commands.addItem',
    keys: ['Mod+Shift+I'],
    enabledWhen: canEdit,
  },
  { id: 'item.paste', group: 'agenda', label: 'commands.pasteAgenda', enabledWhen: canEdit },
  {
    id: 'item.moveUp',
    group: 'agenda',
    label: 'commands.itemUp',
    keys: ['Alt+Shift+ArrowUp'],
    enabledWhen: canEdit,
  },
  {
    id: 'item.moveDown',
    group: 'agenda',
    label: 'commands.itemDown',
    keys: ['Alt+Shift+ArrowDown'],
    enabledWhen: canEdit,
  },
  { id: 'item.nest', group: 'agenda', label: 'commands.nestItem', enabledWhen: canEdit },
  { id: 'item.lift', group: 'agenda', label: 'commands.liftItem', enabledWhen: canEdit },
  { id: 'item.defer', group: 'agenda', label: 'commands.deferItem', enabledWhen: canEdit },
  { id: 'item.together', group: 'agenda', label: 'commands.treatTogether', enabledWhen: canEdit },
  {
    id: 'item.sendNote',
    group: 'agenda',
    label: 'commands.sendNote',
    keys: ['Mod+Shift+E'],
    enabledWhen: canWrite,
  },
] as const satisfies readonly Command[];
