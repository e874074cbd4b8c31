import { useApp } from '../state/use-app';
import { useWords } from '../state/use-words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import './broken-screen.css';

/** What stands in place of a screen that a fault of ours has broken. */
export function BrokenScreen({
  error,
  again,
}: {
  readonly error: Error;
  readonly again: () => void;
}) {
  const { route } = useApp();
  const { t } = useWords();
  return (
    <main className="broken-screen" role="alert">
      <EmptyState title={t('app.brokenTitle')} text={t('app.brokenText')}>
        <Button
          look="primary"
          onPress={() => {
            route.set({ type: 'library' });
            again();
          }}
        >
          {t('app.brokenAction')}
        </Button>
        <details className="broken-screen-details">
          <summary>{t('app.brokenDetails')}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </EmptyState>
    </main>
  );
}
