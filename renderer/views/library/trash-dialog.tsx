import { useCallback, useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { LibraryActs } from './use-library-acts';
import './trash-dialog.css';

/** What the dialog needs. */
export interface TrashDialogProps {
  readonly acts: LibraryActs;
  readonly onClose: () => void;
}

const day = 86_400_000;

type Trashed = ValueOf<'library.trashed'>;

/** What was deleted from the library, to be brought back. */
export function TrashDialog({ acts, onClose }: TrashDialogProps) {
  const { bridge, toasts } = useApp();
  const { t, formats } = useWords();
  const [shown, setShown] = useState<{ readonly trashed: Trashed; readonly now: string }>();

  /** The meeting whose destruction was asked for once. */
  const [asked, setAsked] = useState<string>();

  const load = useCallback(async () => {
    const [trashed, clock] = await Promise.all([
      bridge.request('library.trashed', {}),
      bridge.request('clock.now', {}),
    ]);
    if (trashed.ok && clock.ok) setShown({ trashed: trashed.value, now: clock.value.now });
    else if (!trashed.ok) toasts.showProblem(trashed.messages);
  }, [bridge, toasts]);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it reads from behind the bridge
    void load();
  }, [load]);

  return (
    <Dialog title={t('library.trash')} closeLabel={t('common.close')} onClose={onClose}>
      <p>{t('library.trashText')}</p>
      {shown?.trashed.length === 0 && <p>{t('library.trashEmpty')}</p>}
      <ul aria-label={t('library.trash')}>
        {shown?.trashed.map(({ token, file, deleted, until }) => (
          <li key={token} className="trash-row">
            <span className="trash-row-name">
              {file}
              <small className="trash-row-time">
                {t('library.deletedAt', { ago: formats.ago(deleted, shown.now) })},{' '}
                {t('history.daysLeft', {
                  count: Math.max(0, Math.ceil((Date.parse(until) - Date.parse(shown.now)) / day)),
                })}
              </small>
            </span>
            <span className="trash-row-acts">
              <Button
                aria-label={t('library.restoreNamed', { name: file })}
                onPress={() => void acts.restore(token, file).then(load)}
              >
                {t('library.restore')}
              </Button>
              <Button
                look={asked === token ? 'danger' : 'quiet'}
                aria-label={t(
                  asked === token ? 'history.sureNamed' : 'history.deleteForGoodNamed',
                  {
                    name: file,
                  },
                )}
                onPress={() => {
                  if (asked === token) void acts.destroyTrashed(token, file).then(load);
                  else setAsked(token);
                }}
              >
                {t(asked === token ? 'history.sure' : 'history.deleteForGood')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
