import type { Command } from '../command';
import { inMeeting } from '../enabled-when';

/** What the group sees while it agrees on wording. */
export const sharedCommands = [
  {
    id: 'view.shared',
    group: 'view',
    label: 'shared.front',
    keys: ['Mod+F10'],
    enabledWhen: inMeeting,
  },
  {
    id: 'view.safe',
    group: 'view',
    label: 'shared.safe',
    keys: ['Mod+Shift+F10'],
    enabledWhen: inMeeting,
  },
  { id: 'view.sharedWindow', group: 'view', label: 'shared.window', enabledWhen: inMeeting },
] as const satisfies readonly Command[];
