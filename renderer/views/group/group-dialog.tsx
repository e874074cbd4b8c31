import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Dialog } from '../../ui/dialog';
import { GroupSettings } from './group-settings';

/** What the dialog needs. */
export interface GroupDialogProps {
  readonly folder: string;
  readonly name: string;
  /** The group was saved. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** The settings of a group, as its file has them or with changes that were left before. */
export function GroupDialog({ folder, name, onSaved, onClose }: GroupDialogProps) {
  const { bridge, toasts, unsaved } = useApp();
  const { t } = useWords();
  const [left] = useState(() => {
    const kept = unsaved.get();
    return kept?.folder === folder ? kept : undefined;
  });
  const [read, setRead] = useState<ValueOf<'group.read'> | undefined>(
    left?.isWanted === true ? left : undefined,
  );
  const [problem, setProblem] = useState<string>();
  const isKnown = read !== undefined;
  const offer = t('group.notSaved', { name });

  useEffect(() => {
    // What the message offers is on view now.
    for (const { id, text } of toasts.store.get()) if (text === offer) toasts.dismiss(id);
  }, [toasts, offer]);

  useEffect(() => {
    if (isKnown) return undefined;
    let isCurrent = true;
    void bridge.request('group.read', { folder }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead(result.value);
      else setProblem(result.messages[0]?.text);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, folder, isKnown]);

  if (read !== undefined) {
    return (
      <GroupSettings
        folder={folder}
        name={name}
        read={{ group: read.group, fingerprint: read.fingerprint }}
        left={left}
        onSaved={onSaved}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t('group.title', { name })}
      closeLabel={t('common.close')}
      onClose={onClose}
      isLarge
    >
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
