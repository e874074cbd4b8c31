import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { useOpenMeeting } from '../session/use-meeting';
import { saveProblem } from './save-words';

/** Says in a sentence why something is not on disk; screen readers hear it once, when it begins. */
export function SaveBanner() {
  const { info } = useApp();
  const words = useWords();
  const { journal } = useOpenMeeting();
  const state = useStore(journal.state);
  const problem = saveProblem(state, info.zone, words);
  if (problem === undefined) return null;
  return <Banner look={state.type === 'readOnly' ? 'warning' : 'danger'}>{problem}</Banner>;
}
