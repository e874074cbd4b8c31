import type { Command } from '../command';
import { inMeeting } from '../enabled-when';

/** What stands beside an item: what was said last time, how well it is covered, who confirms it. */
export const itemCommands = [
  {
    id: 'view.lastTime',
    group: 'view',
    label: 'lastTime.title',
    keys: ['Mod+F3'],
    enabledWhen: inMeeting,
  },
  { id: 'view.coverage', group: 'view', label: 'coverage.command', enabledWhen: inMeeting },
  { id: 'meeting.slips', group: 'meeting', label: 'slips.command', enabledWhen: inMeeting },
] as const satisfies readonly Command[];
