import type { Command } from '../command';
import { canEdit, inMeeting } from '../enabled-when';

/** Files of the meeting platforms, and what they tell beside the notes. */
export const importCommands = [
  {
    id: 'meeting.import',
    group: 'meeting',
    label: 'imports.command',
    keys: ['Mod+Shift+F7'],
    enabledWhen: canEdit,
  },
  {
    id: 'view.transcript',
    group: 'view',
    label: 'imports.whoSpoke',
    keys: ['Mod+Shift+F8'],
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
