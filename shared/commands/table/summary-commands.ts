import type { Command } from '../command';
import { canEdit, canWrite, inMeeting } from '../enabled-when';

/** What turns the notes as typed into the text that is circulated. */
export const summaryCommands = [
  { id: 'summary.begin', group: 'meeting', label: 'summary.begin', enabledWhen: canEdit },
  { id: 'summary.beginEmpty', group: 'meeting', label: 'summary.beginEmpty', enabledWhen: canEdit },
  { id: 'summary.beginItem', group: 'meeting', label: 'summary.beginItem', enabledWhen: canEdit },
  {
    id: 'summary.beginItemEmpty',
    group: 'meeting',
    label: 'summary.beginItemEmpty',
    enabledWhen: canEdit,
  },
  {
    id: 'summary.sources',
    group: 'view',
    label: 'summary.goToSources',
    keys: ['Shift+F7'],
    enabledWhen: inMeeting,
  },
  { id: 'view.sources', group: 'view', label: 'summary.pane', enabledWhen: inMeeting },
  {
    id: 'summary.verb',
    group: 'speaker',
    label: 'summary.verb',
    keys: ['Mod+F2'],
    enabledWhen: canWrite,
  },
  {
    id: 'view.readItem',
    group: 'view',
    label: 'summary.read',
    keys: ['Mod+F7'],
    enabledWhen: inMeeting,
  },
  {
    id: 'summary.nextItem',
    group: 'view',
    label: 'summary.nextItem',
    keys: ['Alt+PageDown'],
    enabledWhen: inMeeting,
  },
  {
    id: 'summary.previousItem',
    group: 'view',
    label: 'summary.previousItem',
    keys: ['Alt+PageUp'],
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
