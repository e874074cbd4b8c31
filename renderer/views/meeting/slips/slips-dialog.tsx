import { useMemo, useState } from 'react';
import { buildSlips } from '../../../../shared/speaker-slips/build-slips';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import './slips.css';

/** Chooses who gets a slip with their own statements, and writes the slips as mails beside the meeting. */
export function SlipsDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenMeeting();
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const meeting = useMeeting();
  const slips = useMemo(() => buildSlips(meeting), [meeting]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isWriting, setWriting] = useState(false);
  const chosen = slips.filter(({ person }) => !left.has(person)).map(({ person }) => person);

  const write = async () => {
    setWriting(true);
    await open.journal.flush();
    const session = open.journal.session();
    const result = await bridge.request('slips.write', { session, people: chosen });
    setWriting(false);
    if (!result.ok) {
      toasts.showProblem(result.messages);
      return;
    }
    const { count, folder, first } = result.value;
    toasts.show(t('slips.written', { count, folder }), {
      label: t('slips.show'),
      onAction: () => void bridge.request('files.show', { path: first }),
    });
    onClose();
  };

  return (
    <Dialog
      title={t('slips.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0 || isWriting}
            onPress={() => void write()}
          >
            {t('slips.write', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t('slips.about')}</p>
      {slips.length === 0 && <p className="pane-empty">{t('slips.none')}</p>}
      <ul className="slips">
        {slips.map(({ person, name, address, items }) => {
          const count = items.reduce((sum, { statements }) => sum + statements.length, 0);
          return (
            <li key={person}>
              <Checkbox
                isSelected={!left.has(person)}
                onChange={(isSelected) => {
                  const next = new Set(left);
                  if (isSelected) next.delete(person);
                  else next.add(person);
                  setLeft(next);
                }}
              >
                <span>
                  {name}
                  <small>
                    {t('slips.statements', { count })} · {address ?? t('slips.noAddress')}
                  </small>
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
