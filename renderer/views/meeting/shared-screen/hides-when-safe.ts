import type { CommandId } from '../../../../shared/commands/command-table';
import type { AgendaItem } from '../../../../shared/domain/agenda';

/** What opens something that the group may not see: former wordings, hidden words, chat, addresses, the log. */
const hidden: readonly CommandId[] = [
  'meeting.chatMessage',
  'meeting.circulate',
  'meeting.destroy',
  'meeting.find',
  'meeting.findNext',
  'meeting.findPrevious',
  'meeting.history',
  'meeting.import',
  'meeting.replace',
  'meeting.slips',
  'merge.copies',
  'merge.file',
  'summary.sources',
  'text.picture',
  'view.chat',
  'view.check',
  'view.comments',
  'view.coverage',
  'view.lastTime',
  'view.privateNotes',
  'view.sources',
  'view.transcript',
];

/** Whether a command could show what the group may not see, so that a window that is safe to share refuses it. */
export function hidesWhenSafe(id: CommandId, items: readonly AgendaItem[]): boolean {
  // The list of items to send a note to has their titles.
  if (id === 'item.sendNote') return items.some(({ offTheRecord }) => offTheRecord === true);
  return hidden.includes(id);
}
