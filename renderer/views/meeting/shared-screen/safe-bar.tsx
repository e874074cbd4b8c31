import { Button } from '../../../ui/button';
import { useWords } from '../../../state/use-words';
import type { Front } from './use-front';

/** Says, as long as it holds, that the window may be shared, and how that ends. */
export function SafeBar({ front }: { readonly front: Front }) {
  const { t } = useWords();
  return (
    <div className="safe-bar" role="status">
      <p>{t('shared.isSafe')}</p>
      <Button look="quiet" onPress={front.toggleSafe}>
        {t('shared.leave')}
      </Button>
    </div>
  );
}
