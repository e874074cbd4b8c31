import type { CommandId } from '../../../shared/commands/command-table';
import type { EditorCommandId } from '../../editor/commands/editor-commands';
import type { CommandHandlers } from '../../state/command-registry';
import { useApp } from '../../state/use-app';
import { useCommands } from '../../state/use-commands';
import { useWords } from '../../state/use-words';
import { actWords, isBesideThePage } from './session/act-words';
import { useOpenMeeting } from './session/use-meeting';

/** What the editor does for commands of the table. */
const inEditor = {
  'item.next': 'item.next',
  'item.open': 'item.reopen',
  'item.return': 'item.return',
  'item.sendNote': 'note.send',
  'note.text': 'kind.text',
  'note.keyPoint': 'kind.keyPoint',
  'note.question': 'kind.question',
  'note.decision': 'kind.decision',
  'note.action': 'kind.action',
  'note.nextStep': 'kind.nextStep',
  'note.outputDocument': 'kind.outputDocument',
  'note.offTheRecord': 'mark.offTheRecord',
  'note.notForAttribution': 'mark.notForAttribution',
  'note.gap': 'mark.gap',
  'note.doubt': 'mark.doubt',
  'note.verbatim': 'mark.verbatim',
  'note.moveUp': 'note.up',
  'note.moveDown': 'note.down',
  'speaker.make': 'speaker.make',
  'speaker.alternate': 'speaker.alternate',
  'speaker.recent1': 'speaker.recent1',
  'speaker.recent2': 'speaker.recent2',
  'speaker.recent3': 'speaker.recent3',
  'speaker.recent4': 'speaker.recent4',
  'speaker.recent5': 'speaker.recent5',
  'text.bold': 'format.bold',
  'text.italic': 'format.italic',
  'text.underline': 'format.underline',
  'text.superscript': 'format.superscript',
  'text.footnote': 'footnote.insert',
  'text.table': 'table.insert',
} as const satisfies Partial<Record<CommandId, EditorCommandId>>;

/** Offers what can be done with the text of an open meeting, and undo over everything that belongs to it. */
export function usePageCommands(): void {
  const open = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();

  const handlers: Record<string, () => void> = {};
  for (const [id, command] of Object.entries(inEditor)) {
    handlers[id] = () => {
      const isItem = command.startsWith('item.');
      open.run(command);
      if (isItem) open.focus();
    };
  }
  useCommands({
    ...(handlers as CommandHandlers),
    'meeting.save': () =>
      void open.journal.save().then(() => {
        if (open.journal.state.get().type === 'saved') toasts.show(t('page.savedToFile'));
      }),
    'meeting.undo': () => {
      const act = open.undo();
      if (act === undefined) toasts.show(t('page.nothingToUndo'));
      else if (isBesideThePage(act)) toasts.show(t('page.undid', { act: t(actWords[act]) }));
    },
    'meeting.redo': () => {
      const act = open.redo();
      if (act === undefined) toasts.show(t('page.nothingToRedo'));
      else if (isBesideThePage(act)) toasts.show(t('page.redid', { act: t(actWords[act]) }));
    },
  });
}
