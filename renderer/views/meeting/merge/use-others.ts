import { useEffect } from 'react';
import { useApp } from '../../../state/use-app';
import { useOpenMeeting } from '../session/use-meeting';

/** Milliseconds between two looks for what others have written. */
const pause = 2_500;

/** Looks for changes made elsewhere while the meeting is open: every few seconds, and when the window is turned to again. */
export function useOthers(): void {
  const { toasts } = useApp();
  const { journal, told } = useOpenMeeting();
  useEffect(() => {
    let isLooking = false;
    const look = () => {
      if (isLooking || document.visibilityState === 'hidden') return;
      isLooking = true;
      void journal.look().finally(() => {
        isLooking = false;
      });
    };
    const timer = setInterval(look, pause);
    const endTelling = told.subscribe(() => {
      if (told.get().length > 0) toasts.showProblem(told.get());
    });
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      endTelling();
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [journal, told, toasts]);
}
