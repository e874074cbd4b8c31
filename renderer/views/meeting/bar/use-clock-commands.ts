import {
  beginMeeting,
  clockState,
  endMeeting,
  pauseMeeting,
  runningMinutes,
} from '../../../../shared/acts/meeting-clock';
import { canBegin } from '../../../../shared/acts/summary/begin-summary';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';

/** Offers what the meeting's clock can do in its present state. */
export function useClockCommands(): void {
  const open = useOpenMeeting();
  const { commands, toasts } = useApp();
  const { t, formats } = useWords();
  const { held } = useMeeting();
  const state = clockState(held);
  const begin = () => {
    open.changeFacts('facts', (frame) => ({
      ...frame,
      held: beginMeeting(frame.held, open.now()),
    }));
    toasts.show(t('page.begun'));
  };
  const pause = () =>
    open.changeFacts('facts', (frame) => {
      const next = pauseMeeting(frame.held, open.now());
      return next === undefined ? frame : { ...frame, held: next };
    });
  const end = () => {
    const now = open.now();
    open.changeFacts('facts', (frame) => endMeeting(frame, now));
    const minutes = runningMinutes(held, now) ?? 0;
    const text = t('page.endedNow', { minutes: formats.minutes(minutes) });
    if (!canBegin(open.meeting.get())) toasts.show(text);
    else {
      toasts.show(`${text} ${t('summary.offer')}`, {
        label: t('summary.offerAction'),
        onAction: () => commands.run('summary.begin'),
      });
    }
  };
  useCommands({
    ...(state === 'notBegun' || state === 'ended' ? { 'meeting.begin': begin } : {}),
    ...(state === 'running' || state === 'paused'
      ? { 'meeting.pause': pause, 'meeting.end': end }
      : {}),
  });
}
