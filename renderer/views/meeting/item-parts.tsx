import { useState } from 'react';
import { useCommands } from '../../state/use-commands';
import { CoverageSheet } from './note-coverage/coverage-sheet';
import { LastTimeSheet } from './last-time/last-time-sheet';
import { useOpenMeeting } from './session/use-meeting';
import { SlipsDialog } from './slips/slips-dialog';

type Part = 'lastTime' | 'coverage' | 'slips';

/** What stands beside an item when it is asked for: last time, coverage, speaker slips; the same key sends it away. */
export function ItemParts({ isSafe }: { readonly isSafe: boolean }) {
  const { focus } = useOpenMeeting();
  const [part, setPart] = useState<Part>();
  const close = () => {
    setPart(undefined);
    focus();
  };
  const toggle = (own: Part) => () => {
    if (part === own) close();
    else setPart(own);
  };
  // None of it is meant for the group.
  const shown = isSafe ? undefined : part;
  useCommands({
    'view.lastTime': toggle('lastTime'),
    'view.coverage': toggle('coverage'),
    'meeting.slips': toggle('slips'),
  });
  switch (shown) {
    case 'lastTime':
      return <LastTimeSheet onClose={close} />;
    case 'coverage':
      return <CoverageSheet onClose={close} />;
    case 'slips':
      return <SlipsDialog onClose={close} />;
    case undefined:
      return null;
  }
}
