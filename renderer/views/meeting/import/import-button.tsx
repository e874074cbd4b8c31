import { FileUp } from 'lucide-react';
import { useApp } from '../../../state/use-app';
import { useKeys } from '../../../state/use-keys';
import { useWords } from '../../../state/use-words';
import { IconButton } from '../../../ui/icon-button';

/** The way from people and chat to the files that platforms save of them. */
export function ImportButton() {
  const { commands } = useApp();
  const { t } = useWords();
  const keys = useKeys();
  return (
    <IconButton
      icon={FileUp}
      label={t('imports.command')}
      keys={keys('meeting.import')}
      onPress={() => commands.run('meeting.import')}
    />
  );
}
