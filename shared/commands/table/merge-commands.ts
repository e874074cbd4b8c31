import type { Command } from '../command';
import { canEdit } from '../enabled-when';

/** Other copies of the meeting, and notes that say something else in them. */
export const mergeCommands = [
  { id: 'merge.file', group: 'meeting', label: 'merge.file', enabledWhen: canEdit },
  { id: 'merge.copies', group: 'meeting', label: 'merge.takeCopies', enabledWhen: canEdit },
  { id: 'merge.next', group: 'note', label: 'merge.next', enabledWhen: canEdit },
  { id: 'merge.keepThis', group: 'note', label: 'merge.keepThis', enabledWhen: canEdit },
  { id: 'merge.keepOther', group: 'note', label: 'merge.keepOther', enabledWhen: canEdit },
  { id: 'merge.keepBoth', group: 'note', label: 'merge.keepBoth', enabledWhen: canEdit },
] as const satisfies readonly Command[];
