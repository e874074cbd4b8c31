import { useCallback, useEffect, useRef } from 'react';
import type { Meeting } from '../../../../shared/domain/meeting';
import { buildSharedView } from '../../../../shared/shared-screen/build-shared-view';
import type { SharedView } from '../../../../shared/shared-screen/shared-view';
import { partyName } from '../../../editor/extensions/page/party-name';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { dueWords, ownerWords } from '../actions/task-words';
import { meetingName } from '../bar/meeting-name';
import { useOpenMeeting } from '../session/use-meeting';
import { placeName } from '../summary/place-name';

/** What is shown to the group: the decision it works on, or what to read back. */
export type FrontMode = 'decision' | 'readBack';

function themeNow(): SharedView['theme'] {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'high-contrast' ? theme : 'light';
}

/** Builds what the group sees of a meeting from where the caret is. */
export function useSharedView(mode: FrontMode): (meeting: Meeting) => SharedView {
  const open = useOpenMeeting();
  const { info } = useApp();
  const words = useWords();
  return useCallback(
    (meeting) => {
      const { t } = words;
      const section = open.section.get() ?? 'opening';
      return buildSharedView(
        meeting,
        { section, note: open.note.get(), mode },
        {
          screenLanguage: words.language,
          theme: themeNow(),
          zone: info.zone,
          title: meetingName(meeting, words),
          item: placeName(meeting, section, t),
          nameOf: (party) => partyName(party, meeting.people, t('page.everyone')),
          owners: ({ owners }) => ownerWords(owners, meeting.people, words),
          due: ({ due }) => (due === undefined ? '' : dueWords(due, words)),
        },
      );
    },
    [open, info.zone, words, mode],
  );
}

/**
 * Tells the window on the shared screen what the group sees, with the next frame after every change;
 * an empty screen once the meeting is left.
 */
export function usePublishing(isPublished: boolean, build: (meeting: Meeting) => SharedView): void {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const last = useRef('');
  useEffect(() => {
    if (!isPublished) return undefined;
    let frame: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = undefined;
      const view = build(open.live.read());
      const text = JSON.stringify(view);
      if (text === last.current) return;
      last.current = text;
      void bridge.request('shared.show', { view });
    };
    const soon = () => {
      if (frame !== undefined) return;
      frame = requestAnimationFrame(send);
      // A window that is covered by others has no frames.
      timer = setTimeout(send, 50);
    };
    const endings = [
      open.live.onChange(soon),
      open.section.subscribe(soon),
      open.note.subscribe(soon),
    ];
    soon();
    return () => {
      endings.forEach((end) => end());
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isPublished, build, open, bridge]);
  useEffect(() => {
    if (!isPublished) return undefined;
    return () => {
      last.current = '';
      void bridge.request('shared.show', {});
    };
  }, [isPublished, bridge]);
}
