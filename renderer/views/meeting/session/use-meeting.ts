import { createContext, useContext } from 'react';
import type { Meeting } from '../../../../shared/domain/meeting';
import { useStore } from '../../../state/use-store';
import type { OpenMeeting } from './open-meeting';

/** Carries the open meeting to the panes of its page. */
export const OpenMeetingContext = createContext<OpenMeeting | undefined>(undefined);

/** The open meeting of this page. */
export function useOpenMeeting(): OpenMeeting {
  const open = useContext(OpenMeetingContext);
  if (open === undefined) throw new Error('A pane stands outside an open meeting.');
  return open;
}

/** The open meeting as it now stands. */
export function useMeeting(): Meeting {
  return useStore(useOpenMeeting().meeting);
}
