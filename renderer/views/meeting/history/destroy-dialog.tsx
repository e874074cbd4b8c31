import { useEffect, useState } from 'react';
import { countElsewhere, destroyWords } from '../../../../shared/acts/destroy-words';
import type { Passage } from '../../../../shared/acts/destroy-words';
import type { ValueOf } from '../../../../shared/ipc/contract';
import type { SelectedWords } from '../../../editor/commands/selected-passage';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { UnreachedCopies } from '../../library/unreached-copies';
import { useOpenMeeting } from '../session/use-meeting';
import './history.css';

/** What the dialog needs: the words to destroy, chosen before it opened. */
export interface DestroyDialogProps {
  readonly chosen: readonly SelectedWords[];
  readonly onClose: () => void;
}

/** Asks once, in words, and destroys what was chosen in everything that is kept of the meeting. */
export function DestroyDialog({ chosen, onClose }: DestroyDialogProps) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const open = useOpenMeeting();
  const [copies, setCopies] = useState<ValueOf<'destroy.copies'>>();
  const [state, setState] = useState<'asking' | 'working' | { readonly reason: string }>('asking');
  const words = chosen.flatMap((one) => one.words.split('\n')).filter((line) => line.trim() !== '');
  const notes = chosen.flatMap(({ note }) => note ?? []);
  // Words of a heading or a table's cell are found only by what they say.
  const isPlaceless = notes.length < chosen.length;
  const [elsewhere] = useState(() =>
    countElsewhere(open.meeting.get(), { notes, words, everywhere: true }),
  );
  const [everywhere, setEverywhere] = useState(true);
  const passage: Passage = { notes, words, everywhere: everywhere || isPlaceless };

  useEffect(() => {
    let isCurrent = true;
    void bridge.request('destroy.copies', { path: open.path, words }).then((result) => {
      if (isCurrent && result.ok) setCopies(result.value);
    });
    return () => {
      isCurrent = false;
    };
    // The words were chosen before the dialog opened and stay.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [bridge, open]);

  const destroy = async () => {
    setState('working');
    open.change('delete', (meeting) => destroyWords(meeting, passage));
    open.forgetSteps();
    await open.journal.save();
    const done = await bridge.request('destroy.passage', {
      session: open.journal.session(),
      ...passage,
    });
    if (!done.ok) {
      setState({ reason: done.messages[0]?.text ?? '' });
      return;
    }
    toasts.show(t('history.destroyed'));
    onClose();
  };

  return (
    <Dialog
      title={t('history.destroyTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="danger" isDisabled={state === 'working'} onPress={() => void destroy()}>
            {t(typeof state === 'object' ? 'history.tryAgain' : 'history.destroy')}
          </Button>
        </>
      }
    >
      {typeof state === 'object' && (
        <Banner look="danger">{t('history.destroyFailed', { reason: state.reason })}</Banner>
      )}
      {state === 'working' && <p role="status">{t('history.destroying')}</p>}
      <p>{t('history.destroyWhat')}</p>
      <blockquote className="destroy-words">{words.join('\n')}</blockquote>
      {elsewhere > 0 && !isPlaceless && (
        <Checkbox isSelected={everywhere} onChange={setEverywhere}>
          {t('history.destroyEverywhere', { count: elsewhere })}
        </Checkbox>
      )}
      <p>{t('history.destroyAlso')}</p>
      <UnreachedCopies copies={copies} />
    </Dialog>
  );
}
