import { editorCommands } from '../../editor/commands/editor-commands';
import type { CommandHandlers } from '../../state/command-registry';
import { useApp } from '../../state/use-app';
import { useCommands } from '../../state/use-commands';
import { useWords } from '../../state/use-words';
import { actWords, isBesideThePage } from './session/act-words';
import { useOpenMeeting } from './session/use-meeting';

/** Offers what can be done with the text of an open meeting, and undo over everything that belongs to it. */
export function usePageCommands(): void {
  const open = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();

  const handlers: Record<string, () => void> = {};
  for (const [id, command] of Object.entries(editorCommands)) {
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
