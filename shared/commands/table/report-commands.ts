import type { Command } from '../command';
import { inMeeting } from '../enabled-when';

/** What becomes of a report once it is written. */
export const reportCommands = [
  {
    id: 'meeting.circulate',
    group: 'meeting',
    label: 'circulate.command',
    keys: ['Mod+F9'],
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
