import { useCallback, useEffect, useState } from 'react';
import { compareMeetings } from '../../../../shared/compare/compare-meetings';
import type { MeetingComparison } from '../../../../shared/compare/compare-meetings';
import { restoreVersion } from '../../../../shared/compare/restore-version';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** A kept version as the list shows it. */
export type Version = ValueOf<'history.list'>['versions'][number];

/** What is shown of a comparison. */
export type Shown =
  | { readonly type: 'reading' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'compared'; readonly comparison: MeetingComparison };

/** The earlier versions of the open meeting, and what can be done with them. */
export interface Versions {
  readonly list: ValueOf<'history.list'> | undefined;
  /** Compares a version with another, or with the meeting as it stands. */
  readonly compare: (version: number, other: number | undefined) => Promise<Shown>;
  readonly restore: (version: Version) => Promise<boolean>;
}

/** Reads the earlier versions; what was typed a moment ago is on disk before. */
export function useVersions(): Versions {
  const { bridge, toasts, info } = useApp();
  const { t, formats } = useWords();
  const open = useOpenMeeting();
  const [list, setList] = useState<ValueOf<'history.list'>>();

  useEffect(() => {
    let isCurrent = true;
    void open.journal
      .save()
      .then(() => bridge.request('history.list', { session: open.journal.session() }))
      .then((result) => {
        if (!isCurrent) return;
        if (result.ok) setList(result.value);
        else toasts.showProblem(result.messages);
      });
    return () => {
      isCurrent = false;
    };
  }, [bridge, open, toasts]);

  const read = useCallback(
    (version: number) =>
      bridge.request('history.read', { session: open.journal.session(), version }),
    [bridge, open],
  );

  const compare = useCallback(
    async (version: number, other: number | undefined): Promise<Shown> => {
      const before = await read(version);
      if (!before.ok) return { type: 'failed', reason: before.messages[0]?.text ?? '' };
      let after: Meeting = open.meeting.get();
      if (other !== undefined) {
        const later = await read(other);
        if (!later.ok) return { type: 'failed', reason: later.messages[0]?.text ?? '' };
        after = later.value.meeting;
      }
      return { type: 'compared', comparison: compareMeetings(before.value.meeting, after) };
    },
    [read, open],
  );

  const restore = async ({ id, at }: Version): Promise<boolean> => {
    const version = await read(id);
    if (!version.ok) {
      toasts.showProblem(version.messages);
      return false;
    }
    const keep = async (reason: Parameters<typeof bridge.request<'history.keep'>>[1]['reason']) => {
      await open.journal.flush();
      const kept = await bridge.request('history.keep', {
        session: open.journal.session(),
        reason,
      });
      // The history may be out of order; undo still returns what was there.
      if (!kept.ok) toasts.showProblem(kept.messages);
    };
    await keep({ type: 'beforeRestore' });
    open.change('restore', (meeting) => restoreVersion(meeting, version.value.meeting));
    await open.journal.save();
    await keep({ type: 'restored', of: at });
    toasts.show(t('history.restoredNow', { moment: formats.moment(at, info.zone) }), {
      label: t('common.undo'),
      onAction: () => void open.undo(),
    });
    return true;
  };

  return { list, compare, restore };
}
