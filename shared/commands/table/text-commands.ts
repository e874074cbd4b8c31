import type { Command } from '../command';
import { canEdit, canWrite } from '../enabled-when';

/** How words look, and what stands among them. */
export const textCommands = [
  {
    id: 'text.bold',
    group: 'text',
    label: 'commands.bold',
    keys: ['Mod+B'],
    enabledWhen: canWrite,
  },
  {
    id: 'text.italic',
    group: 'text',
    label: 'commands.italic',
    keys: ['Mod+I'],
    enabledWhen: canWrite,
  },
  {
    id: 'text.underline',
    group: 'text',
    label: 'commands.underline',
    keys: ['Mod+U'],
    enabledWhen: canWrite,
  },
  {
    id: 'text.strikethrough',
    group: 'text',
    label: 'commands.strikethrough',
    enabledWhen: canWrite,
  },
  { id: 'text.superscript', group: 'text', label: 'commands.superscript', enabledWhen: canWrite },
  { id: 'text.subscript', group: 'text', label: 'commands.subscript', enabledWhen: canWrite },
  {
    id: 'text.link',
    group: 'text',
    label: 'commands.link',
    keys: ['Mod+Shift+L'],
    enabledWhen: canWrite,
  },
  {
    id: 'text.footnote',
    group: 'text',
    label: 'commands.footnote',
    keys: ['Mod+Shift+B'],
    enabledWhen: canWrite,
  },
  {
    id: 'text.nextMisspelled',
    group: 'text',
    label: 'spelling.next',
    keys: ['Mod+Shift+F3'],
    enabledWhen: canEdit,
  },
  {
    id: 'text.spellings',
    group: 'text',
    label: 'spelling.suggest',
    keys: ['Mod+Shift+F2'],
    enabledWhen: canWrite,
  },
  { id: 'text.picture', group: 'text', label: 'writing.picture', enabledWhen: canEdit },
  { id: 'text.table', group: 'text', label: 'commands.table', enabledWhen: canWrite },
  { id: 'text.addRow', group: 'text', label: 'commands.addRow', enabledWhen: canWrite },
  { id: 'text.addColumn', group: 'text', label: 'commands.addColumn', enabledWhen: canWrite },
  { id: 'text.removeRow', group: 'text', label: 'commands.removeRow', enabledWhen: canWrite },
  { id: 'text.removeColumn', group: 'text', label: 'commands.removeColumn', enabledWhen: canWrite },
] as const satisfies readonly Command[];
