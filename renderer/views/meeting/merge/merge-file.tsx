import { useState } from 'react';
import type { Meeting } from '../../../../shared/domain/meeting';
import { mergeMeetings } from '../../../../shared/merge/merge-meetings';
import { isNothing } from '../../../../shared/merge/merge-report';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FolderPicker } from '../../library/folder-picker';
import { useOpenMeeting } from '../session/use-meeting';
import { incomingWords } from './merge-words';

type Step =
  | { readonly type: 'choosing' }
  | { readonly type: 'preview'; readonly file: string; readonly theirs: Meeting };

/** Merges another file of this meeting, such as a second rapporteur's: choose it, see what will come in, take it. */
export function MergeFile() {
  const { bridge, toasts } = useApp();
  const words = useWords();
  const { t } = words;
  const open = useOpenMeeting();
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);

  const take = async (path: string) => {
    await open.journal.flush();
    const session = open.journal.session();
    const read = await bridge.request('merge.read', { session, path });
    if (read.ok) {
      setStep({ type: 'preview', file: read.value.file, theirs: read.value.meeting });
    } else {
      close();
      toasts.showProblem(read.messages);
    }
  };
  const choose = () => {
    void bridge.request('dialog.meeting', {}).then((result) => {
      if (!result.ok) toasts.showProblem(result.messages);
      else if (result.value.type === 'usePicker') setStep({ type: 'choosing' });
      else if (result.value.type === 'chosen') void take(result.value.path);
    });
  };
  useCommands(open.canEdit ? { 'merge.file': choose } : {});

  if (step?.type === 'choosing') {
    return <FolderPicker wanted="meeting" onChosen={(path) => void take(path)} onClose={close} />;
  }
  if (step?.type !== 'preview') return null;

  const { file, theirs } = step;
  const incoming = mergeMeetings(open.meeting.get(), theirs, undefined, 'ours').report.fromTheirs;
  const hasNews = !isNothing(incoming);
  const confirm = () => {
    const notice = open.absorb(theirs, undefined);
    close();
    if (notice !== undefined) {
      const what = incomingWords(notice.report.fromTheirs, words);
      toasts.show(t('merge.withFile', { file, what }));
      void open.journal.save();
    }
    open.focus();
  };
  return (
    <Dialog
      title={t('merge.previewTitle', { file })}
      closeLabel={t('merge.cancel')}
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t('merge.cancel')}</Button>
          {hasNews && (
            <Button look="primary" onPress={confirm}>
              {t('merge.confirm')}
            </Button>
          )}
        </>
      }
    >
      {hasNews ? (
        <>
          <p>{t('merge.previewIntro')}</p>
          <p>
            <strong>{incomingWords(incoming, words)}</strong>
          </p>
          <p>{t('merge.previewUndo')}</p>
        </>
      ) : (
        <p>{t('merge.previewNothing')}</p>
      )}
    </Dialog>
  );
}
