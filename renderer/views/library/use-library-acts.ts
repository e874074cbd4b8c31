import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import type { Result } from '../../../shared/base/result';
import { meetingTitle } from './meeting-title';
import type { MeetingSummary } from './meeting-title';

/** What can be done with the library and a meeting of it. */
export interface LibraryActs {
  readonly open: (path: string) => void;
  readonly startNow: () => void;
  readonly openSample: () => void;
  readonly duplicate: (meeting: MeetingSummary) => void;
  readonly remove: (meeting: MeetingSummary) => void;
  /** Destroys a meeting for good; nobody is asked here. */
  readonly destroy: (meeting: MeetingSummary) => Promise<void>;
  readonly restore: (token: string, title: string) => Promise<void>;
  /** Destroys a deleted meeting for good. */
  readonly destroyTrashed: (token: string, title: string) => Promise<void>;
  readonly showFile: (meeting: MeetingSummary) => void;
}

/** The acts, each of which says when it did not work. */
export function useLibraryActs(
  reload: () => Promise<void>,
  onKeepsNone: (meeting: MeetingSummary) => void,
): LibraryActs {
  const { bridge, route, toasts } = useApp();
  const words = useWords();
  const { t } = words;

  const told = <Value>(result: Result<Value>, then: (value: Value) => void) => {
    if (result.ok) then(result.value);
    else toasts.showProblem(result.messages);
  };
  const open = (path: string) => route.set({ type: 'meeting', path });
  const restore = async (token: string, title: string) => {
    const result = await bridge.request('library.restore', { token });
    told(result, () => toasts.show(t('library.restored', { title })));
    await reload();
  };

  return {
    open,
    startNow: () =>
      void bridge
        .request('library.startNow', {})
        .then((result) => told(result, ({ path }) => open(path))),
    openSample: () =>
      void bridge
        .request('library.openSample', {})
        .then((result) => told(result, ({ path }) => open(path))),
    duplicate: (meeting) =>
      void bridge.request('library.duplicate', { path: meeting.path }).then(async (result) => {
        told(result, () =>
          toasts.show(t('library.duplicated', { title: meetingTitle(meeting, words) })),
        );
        await reload();
      }),
    remove: (meeting) =>
      void bridge.request('library.trash', { path: meeting.path }).then(async (result) => {
        const title = meetingTitle(meeting, words);
        if (!result.ok && result.messages[0]?.code === 'trash.keeps-none') {
          onKeepsNone(meeting);
          return;
        }
        told(result, ({ token }) =>
          toasts.show(t('library.deleted', { title }), {
            label: t('common.undo'),
            onAction: () => void restore(token, title),
          }),
        );
        await reload();
      }),
    restore,
    destroy: async (meeting) => {
      const result = await bridge.request('destroy.meeting', { path: meeting.path });
      told(result, () =>
        toasts.show(t('history.meetingDestroyed', { title: meetingTitle(meeting, words) })),
      );
      await reload();
    },
    destroyTrashed: async (token, title) => {
      const result = await bridge.request('destroy.trashed', { token });
      told(result, () => toasts.show(t('history.meetingDestroyed', { title })));
    },
    showFile: (meeting) =>
      void bridge
        .request('files.show', { path: meeting.path })
        .then((result) => told(result, () => undefined)),
  };
}
