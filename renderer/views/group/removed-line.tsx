import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';

/** What was removed, in words, as long as nothing else is changed: an undo takes back the last change. */
export interface Removed {
  readonly text: string;
  readonly after: GroupDraft;
}

/** What the line needs: what was removed, in words, where something was. */
export interface RemovedLineProps {
  readonly text: string | undefined;
  readonly onUndo: () => void;
}

/** Says what was just removed, with the way back. */
export function RemovedLine({ text, onUndo }: RemovedLineProps) {
  const { t } = useWords();
  return (
    <div className="group-removed" role="status">
      {text !== undefined && (
        <>
          {text}{' '}
          <Button look="quiet" onPress={onUndo}>
            {t('common.undo')}
          </Button>
        </>
      )}
    </div>
  );
}
