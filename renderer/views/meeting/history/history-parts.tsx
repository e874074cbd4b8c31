import { useEffect, useState } from 'react';
import { beginCorrection, isLocked } from '../../../../shared/acts/change-status';
import { omit } from '../../../../shared/base/omit';
import type { SelectedWords } from '../../../editor/commands/selected-passage';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { statusWords } from '../../library/status-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { DestroyDialog } from './destroy-dialog';
import { HistoryDialog } from './history-dialog';
import { StatusDialog } from './status-dialog';

type Task =
  | { readonly type: 'history' }
  | { readonly type: 'status' }
  | { readonly type: 'destroy'; readonly chosen: readonly SelectedWords[] };

/** Earlier versions, the status of the minutes and its lock, and destroying, on the meeting's page. */
export function HistoryParts() {
  const { bridge, info, preferences, toasts } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const open = useOpenMeeting();
  const { status } = useMeeting();
  const [task, setTask] = useState<Task>();
  const close = () => setTask(undefined);

  useEffect(
    () =>
      bridge.on('history.failed', ({ text }) =>
        toasts.showProblem([{ severity: 'warning', code: 'history.failed', text }]),
      ),
    [bridge, toasts],
  );

  const correct = () => {
    if (!isLocked(open.meeting.get().status)) {
      toasts.show(t('history.notLocked'));
      return;
    }
    const step = { at: open.now(), by: preferences.store.get().author };
    const corrected = beginCorrection(open.meeting.get().status, step);
    open.changeFacts('status', (frame) => ({ ...frame, status: corrected }));
    void open.journal.save();
    toasts.show(t('history.correctionBegun', { version: corrected.version }));
    open.focus();
  };

  const renumber = () => {
    const { frozenNumbers } = open.meeting.get();
    if (frozenNumbers === undefined) {
      toasts.show(t('history.numbersNotFrozen'));
      return;
    }
    open.changeFacts('numbers', (frame) => omit(frame, 'frozenNumbers'));
    const moment = formats.moment(frozenNumbers.at, info.zone);
    toasts.show(t('history.renumbered', { moment }), {
      label: t('common.undo'),
      onAction: () => void open.undo(),
    });
  };

  const destroy = () => {
    const chosen = open.selectedPassage();
    if (chosen.length === 0) toasts.show(t('history.destroyNothing'));
    else setTask({ type: 'destroy', chosen });
  };

  const keepVersion = async () => {
    await open.journal.flush();
    const kept = await bridge.request('history.keep', {
      session: open.journal.session(),
      reason: { type: 'byHand' },
    });
    if (kept.ok) toasts.show(t('history.kept'));
    else toasts.showProblem(kept.messages);
  };

  useCommands({
    'meeting.history': () => setTask({ type: 'history' }),
    'meeting.status': () => setTask({ type: 'status' }),
    'meeting.correct': correct,
    'meeting.renumber': renumber,
    'meeting.destroy': destroy,
    'meeting.keepVersion': () => void keepVersion(),
  });

  return (
    <>
      {isLocked(status) && (
        <Banner
          look="info"
          actions={
            <Button look="plain" onPress={correct}>
              {t('history.correct')}
            </Button>
          }
        >
          {t('history.locked', { status: statusWords(status.state, words) })}
        </Banner>
      )}
      {task?.type === 'history' && <HistoryDialog onClose={close} />}
      {task?.type === 'status' && <StatusDialog onClose={close} />}
      {task?.type === 'destroy' && <DestroyDialog chosen={task.chosen} onClose={close} />}
    </>
  );
}
