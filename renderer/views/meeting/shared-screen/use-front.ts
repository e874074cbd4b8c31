import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';
import { hidesWhenSafe } from './hides-when-safe';
import { usePublishing, useSharedView } from './use-shared-view';
import type { FrontMode } from './use-shared-view';

/** What stands in front of the group, and the ways to change that. */
export interface Front {
  readonly isShown: boolean;
  readonly mode: FrontMode;
  readonly setMode: (mode: FrontMode) => void;
  readonly close: () => void;
  /** Nothing is on the screen that the group may not see. */
  readonly isSafe: boolean;
  readonly toggleSafe: () => void;
  /** Says that something could show what the group may not see, and how to leave the safe window. */
  readonly refuse: () => void;
  readonly openWindow: () => void;
}

/** Offers the decision in large type, the safe window and the window for the shared screen. */
export function useFront(): Front {
  const open = useOpenMeeting();
  const { bridge, commands, toasts } = useApp();
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const [isSafe, setSafe] = useState(false);
  const [isPublished, setPublished] = useState(false);
  const [mode, setMode] = useState<FrontMode>('decision');
  usePublishing(isPublished, useSharedView(mode));

  const close = () => {
    setShown(false);
    // The notes are out of reach until the next frame has drawn them again.
    requestAnimationFrame(open.focus);
  };
  const toggleSafe = () => setSafe(!isSafe);
  const refuse = useCallback(
    () =>
      toasts.show(t('shared.refused'), {
        label: t('shared.leave'),
        onAction: () => setSafe(false),
      }),
    [t, toasts],
  );
  useEffect(() => {
    if (!isSafe) return undefined;
    const endGuard = commands.guard((id) =>
      hidesWhenSafe(id, open.meeting.get().agenda.items) ? refuse : undefined,
    );
    return () => {
      endGuard();
      // What was refused is open again, and saying otherwise would be wrong.
      const told = toasts.store.get().filter(({ text }) => text === t('shared.refused'));
      told.forEach(({ id }) => toasts.dismiss(id));
    };
  }, [commands, isSafe, open, refuse, t, toasts]);
  const openWindow = () =>
    void bridge.request('shared.open', {}).then((result) => {
      if (!result.ok) {
        toasts.showProblem(result.messages);
        return;
      }
      const { address } = result.value;
      // Without an opener, so that the new window shares nothing with this one, not even its secret.
      if (address !== undefined) {
        window.open(address, '_blank', 'popup,noopener,width=1100,height=720');
      }
      setPublished(true);
      toasts.show(t('shared.opened'));
    });
  useCommands({
    'view.shared': () => {
      if (isShown) close();
      else setShown(true);
    },
    'view.safe': toggleSafe,
    'view.sharedWindow': openWindow,
  });
  return { isShown, mode, setMode, close, isSafe, toggleSafe, refuse, openWindow };
}
