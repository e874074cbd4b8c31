import type { Command } from '../command';
import { inLibrary, inMeeting } from '../enabled-when';

/** The shape of reports, and what becomes of one once it is written. */
export const reportCommands = [
  {
    id: 'meeting.circulate',
    group: 'meeting',
    label: 'circulate.command',
    keys: ['Mod+F9'],
    enabledWhen: inMeeting,
  },
  {
    id: 'library.styles',
    group: 'library',
    label: 'style.command',
    enabledWhen: inLibrary,
  },
  {
    id: 'meeting.styles',
    group: 'meeting',
    label: 'style.commandOfMeeting',
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
