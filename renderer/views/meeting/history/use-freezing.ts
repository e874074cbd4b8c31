import { isOut } from '../../../../shared/acts/change-status';
import { omit } from '../../../../shared/base/omit';
import type { FrozenNumbers, Status } from '../../../../shared/domain/status';
import type { ReportLook } from '../../../../shared/ipc/export-choice';
import type { ReportVariant } from '../../../../shared/report/variant';
import type { MeetingFrame } from '../../../editor/codec/meeting-frame';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** The facts of a meeting with its paragraph numbers frozen, where there are numbers to freeze. */
export function withNumbers(frame: MeetingFrame, numbers: FrozenNumbers | undefined): MeetingFrame {
  return numbers === undefined ? frame : { ...frame, frozenNumbers: numbers };
}

/** Freezes paragraph numbers when people can begin to cite them: with the first copy that goes out. */
export function useFreezing() {
  const open = useOpenMeeting();
  const { bridge, toasts } = useApp();
  const { t } = useWords();

  /** The numbers as they stand in the whole report; nothing where they are frozen or the style has none. */
  const read = async ({ style, language }: ReportLook): Promise<FrozenNumbers | undefined> => {
    if (!open.canEdit || open.meeting.get().frozenNumbers !== undefined) return undefined;
    await open.journal.flush();
    const result = await bridge.request('report.numbers', {
      ...(style === undefined ? {} : { style }),
      ...(language === undefined ? {} : { language }),
      session: open.journal.session(),
    });
    return result.ok ? result.value.numbers : undefined;
  };

  return {
    /** The numbers that a copy of the whole report takes out of the house. */
    ofCopy: (look: ReportLook, { only }: ReportVariant) =>
      only === undefined ? read(look) : Promise.resolve(undefined),
    /** The numbers that a change of status makes lasting: those of minutes that others have. */
    ofStatus: (state: Status['state']) => (isOut(state) ? read({}) : Promise.resolve(undefined)),
    /** Takes back what was frozen for a copy that was not written after all. */
    release: ({ at }: FrozenNumbers) =>
      open.changeFacts('numbers', (frame) =>
        frame.frozenNumbers?.at === at ? omit(frame, 'frozenNumbers') : frame,
      ),
    /** Says that the numbers are frozen, and offers to undo that. */
    say: () =>
      toasts.show(t('history.numbersFrozen'), {
        label: t('common.undo'),
        onAction: () => void open.undo(),
      }),
  };
}
