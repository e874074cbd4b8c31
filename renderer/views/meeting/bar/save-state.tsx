import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';
import { saveWords } from './save-words';

/** When the notes were last on disk. */
export function SaveState() {
  const { info } = useApp();
  const words = useWords();
  const { journal } = useOpenMeeting();
  const state = useStore(journal.state);
  return (
    <span className="save-state" data-state={state.type}>
      {saveWords(state, info.zone, words)}
    </span>
  );
}
