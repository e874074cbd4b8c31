import type { Command } from '../command';
import { inLibrary, inMeeting } from '../enabled-when';

/** What leads from a meeting to the next one, and to the registers over all of them. */
export const handOnCommands = [
  {
    id: 'library.registers',
    group: 'library',
    label: 'commands.registers',
    keys: ['Mod+Shift+E'],
    enabledWhen: inLibrary,
  },
  {
    id: 'meeting.next',
    group: 'meeting',
    label: 'commands.nextMeeting',
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
