import { useState } from 'react';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { LiveRegion } from '../../../ui/live-region';
import { useOpenMeeting } from '../session/use-meeting';
import { saveProblem, saveRank } from './save-words';

/** Says in a sentence why something is not on disk; screen readers hear it only when it has become worse. */
export function SaveBanner() {
  const { info } = useApp();
  const words = useWords();
  const { journal } = useOpenMeeting();
  const state = useStore(journal.state);
  const problem = saveProblem(state, info.zone, words);
  const rank = saveRank(state);
  const [heard, setHeard] = useState({ rank: 0, said: '' });

  // Compared while rendering: a change to the better takes nothing back and says nothing.
  if (rank !== heard.rank) {
    setHeard({ rank, said: rank > heard.rank ? (problem ?? '') : rank === 0 ? '' : heard.said });
  }

  return (
    <>
      <LiveRegion look="alert">{heard.said}</LiveRegion>
      {problem !== undefined && (
        <Banner look={state.type === 'readOnly' ? 'warning' : 'danger'} isSilent={rank > 0}>
          {problem}
        </Banner>
      )}
    </>
  );
}
