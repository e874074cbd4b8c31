import type { Command } from '../command';
import { canEdit, inMeeting, withChosen } from '../enabled-when';

/** Earlier versions, the status of the minutes, and what is destroyed for good. */
export const historyCommands = [
  {
    id: 'meeting.history',
    group: 'meeting',
    label: 'history.title',
    keys: ['Mod+F8'],
    enabledWhen: inMeeting,
  },
  {
    id: 'meeting.keepVersion',
    group: 'meeting',
    label: 'history.keepVersion',
    enabledWhen: inMeeting,
  },
  { id: 'meeting.status', group: 'meeting', label: 'history.changeStatus', enabledWhen: inMeeting },
  { id: 'meeting.correct', group: 'meeting', label: 'history.correct', enabledWhen: inMeeting },
  { id: 'meeting.renumber', group: 'meeting', label: 'history.renumber', enabledWhen: canEdit },
  {
    id: 'meeting.destroy',
    group: 'meeting',
    label: 'history.destroyCommand',
    enabledWhen: canEdit,
  },
  {
    id: 'library.destroy',
    group: 'library',
    label: 'history.destroyMeeting',
    enabledWhen: withChosen,
  },
] as const satisfies readonly Command[];
