import { useState } from 'react';
import { Form } from 'react-aria-components';
import { annexKinds, createAnnex, moveAnnex, putAnnexes } from '../../../../shared/acts/annexes';
import type { AnnexKind } from '../../../../shared/acts/annexes';
import type { Annex } from '../../../../shared/domain/annex';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { useOpenMeeting } from '../session/use-meeting';
import { AnnexCard } from './annex-card';
import { annexWords } from './annex-words';
import './annexes.css';

/** What the dialog needs. */
export interface AnnexesDialogProps {
  readonly onClose: () => void;
}

/** What stands behind the report, and in which order. All of it is one step to undo. */
export function AnnexesDialog({ onClose }: AnnexesDialogProps) {
  const open = useOpenMeeting();
  const { t } = useWords();
  const [annexes, setAnnexes] = useState<readonly Annex[]>(() => open.meeting.get().annexes ?? []);
  const [kind, setKind] = useState<AnnexKind>('decisions');
  const change = (fresh: Annex) =>
    setAnnexes((list) => list.map((one) => (one.id === fresh.id ? fresh : one)));

  return (
    <Dialog
      title={t('annexes.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {open.canEdit && (
            <Button look="primary" type="submit" form="annexes">
              {t('annexes.keep')}
            </Button>
          )}
        </>
      }
    >
      <Form
        id="annexes"
        className="annexes"
        onSubmit={(event) => {
          event.preventDefault();
          open.changeFacts('facts', (frame) => putAnnexes(frame, annexes));
          onClose();
        }}
      >
        {annexes.length === 0 ? (
          <p className="annex-quiet">{t('annexes.none')}</p>
        ) : (
          <ol className="annex-list" aria-label={t('annexes.list')}>
            {annexes.map((annex, at) => (
              <AnnexCard
                key={annex.id}
                annex={annex}
                isFirst={at === 0}
                isLast={at === annexes.length - 1}
                canEdit={open.canEdit}
                createId={open.createId}
                onChange={change}
                onMove={(by) => setAnnexes(moveAnnex(annexes, annex.id, by))}
                onRemove={() => setAnnexes(annexes.filter(({ id }) => id !== annex.id))}
              />
            ))}
          </ol>
        )}
        {open.canEdit && (
          <div className="annex-add">
            <Select<AnnexKind>
              label={t('annexes.addKind')}
              choices={annexKinds.map((id) => ({ id, label: t(annexWords[id]) }))}
              value={kind}
              onChange={setKind}
            />
            <Button onPress={() => setAnnexes([...annexes, createAnnex(kind, open.createId)])}>
              {t('annexes.add')}
            </Button>
          </div>
        )}
      </Form>
    </Dialog>
  );
}
