import type { Command } from '../command';
import { canEdit, inMeeting } from '../enabled-when';

/** Who speaks, and who will. */
export const floorCommands = [
  {
    id: 'floor.ask',
    group: 'speaker',
    label: 'floor.ask',
    keys: ['Mod+Shift+2'],
    enabledWhen: canEdit,
  },
  {
    id: 'floor.give',
    group: 'speaker',
    label: 'floor.give',
    keys: ['Mod+Shift+1'],
    enabledWhen: canEdit,
  },
  { id: 'floor.finish', group: 'speaker', label: 'floor.finish', enabledWhen: canEdit },
  { id: 'floor.toggle', group: 'speaker', label: 'floor.toggle', enabledWhen: canEdit },
  { id: 'view.floor', group: 'view', label: 'floor.waiting', enabledWhen: inMeeting },
] as const satisfies readonly Command[];
