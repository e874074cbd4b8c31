import { useEffect, useState } from 'react';
import type { Group } from '../../../shared/domain/group';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Dialog } from '../../ui/dialog';
import { StyleForm } from './style-form';
import type { StyleDialogProps } from './style-props';
import './style.css';

/** The report styles of a group, changed beside a report in them. */
export function StyleDialog(props: StyleDialogProps) {
  const { folder, name, onClose } = props;
  const { bridge } = useApp();
  const { t } = useWords();
  const [read, setRead] = useState<{ readonly group: Group; readonly fingerprint: string }>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('group.read', { folder }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead(result.value);
      else setProblem(result.messages[0]?.text);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, folder]);
  if (read !== undefined) return <StyleForm {...props} {...read} />;
  return (
    <Dialog
      title={t('style.title', { name })}
      closeLabel={t('common.close')}
      onClose={onClose}
      isFull
    >
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
