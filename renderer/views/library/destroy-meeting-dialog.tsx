import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { meetingTitle } from './meeting-title';
import type { MeetingSummary } from './meeting-title';
import { UnreachedCopies } from './unreached-copies';

/** What the dialog needs: the meeting, and whether it is asked because its group keeps nothing. */
export interface DestroyMeetingDialogProps {
  readonly meeting: MeetingSummary;
  readonly keepsNone: boolean;
  readonly onDestroy: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once, in words, before a meeting is destroyed, and names the copies that stay. */
export function DestroyMeetingDialog(props: DestroyMeetingDialogProps) {
  const { meeting, keepsNone, onDestroy, onClose } = props;
  const { bridge } = useApp();
  const words = useWords();
  const { t } = words;
  const [copies, setCopies] = useState<ValueOf<'destroy.copies'>>();
  const [isWorking, setWorking] = useState(false);
  const { path } = meeting;

  useEffect(() => {
    let isCurrent = true;
    void bridge.request('destroy.copies', { path, words: [] }).then((result) => {
      if (isCurrent && result.ok) setCopies(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, path]);

  return (
    <Dialog
      title={t('history.destroyMeeting')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            look="danger"
            isDisabled={isWorking}
            onPress={() => {
              setWorking(true);
              void onDestroy().then(onClose);
            }}
          >
            {t('history.destroy')}
          </Button>
        </>
      }
    >
      {keepsNone && <p>{t('history.keepsNone')}</p>}
      <p>{t('history.destroyMeetingText', { title: meetingTitle(meeting, words) })}</p>
      <UnreachedCopies copies={copies} />
    </Dialog>
  );
}
