import { useEffect, useState } from 'react';
import type { ExportChoice } from '../../../../shared/ipc/export-choice';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { useMeeting } from '../session/use-meeting';
import { firstChoice } from './export-choices';
import { ExportResult } from './export-result';
import { ProgressOfWriting } from './progress-of-writing';
import { ReportFields } from './report-fields';
import { useExport } from './use-export';
import './export-dialog.css';

/** Chooses how the report is written, writes it, and offers what was written. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { commands, preferences } = useApp();
  const { t } = useWords();
  const meeting = useMeeting();
  const { state, progress, start, cancel } = useExport();
  const [choice, setChoice] = useState<ExportChoice>(() =>
    firstChoice(
      meeting,
      preferences.store.get().exports[meeting.group?.id ?? '*'],
      preferences.store.get().exports['*']?.paper,
    ),
  );
  const change = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const isWriting = state.type === 'writing';
  const isDone = state.type === 'done';
  useEffect(() => {
    if (!isDone) return undefined;
    // The button that had the focus is gone; without another one Escape would reach nothing.
    const timer = setTimeout(() =>
      document.querySelector<HTMLElement>('.dialog-foot button')?.focus(),
    );
    return () => clearTimeout(timer);
  }, [isDone]);
  const close = () => {
    if (isWriting) cancel();
    onClose();
  };

  return (
    <Dialog
      title={t('report.title')}
      closeLabel={t('common.close')}
      onClose={close}
      foot={
        state.type === 'done' ? (
          <Button look="primary" onPress={close}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button look="quiet" onPress={isWriting ? cancel : close}>
              {t('common.cancel')}
            </Button>
            <Button
              // The dialog remembers every choice, so that Enter alone writes what was written before.
              // eslint-disable-next-line jsx-a11y/no-autofocus -- focus has to begin somewhere in a dialog
              autoFocus
              look="primary"
              isDisabled={isWriting || choice.formats.length === 0}
              onPress={() => void start(choice)}
            >
              {t('report.start')}
            </Button>
          </>
        )
      }
    >
      {state.type === 'failed' && <Banner look="danger">{state.reason}</Banner>}
      {state.type === 'done' ? (
        <ExportResult files={state.files} messages={state.messages} />
      ) : (
        <form
          className="export-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWriting && choice.formats.length > 0) void start(choice);
          }}
        >
          <ReportFields meeting={meeting} choice={choice} onChange={change} />
          <Select
            label={t('report.paper')}
            value={choice.paper ?? 'a4'}
            choices={[
              { id: 'a4', label: 'A4' },
              { id: 'letter', label: 'Letter' },
            ]}
            onChange={(paper) => change({ paper })}
          />
          <div className="export-style">
            <Button
              look="quiet"
              onPress={() => {
                onClose();
                // The command waits until no dialog is open.
                setTimeout(() => commands.run('meeting.styles'));
              }}
            >
              {t('report.changeStyle')}
            </Button>
          </div>
          {isWriting && progress !== undefined && <ProgressOfWriting {...progress} />}
        </form>
      )}
    </Dialog>
  );
}
