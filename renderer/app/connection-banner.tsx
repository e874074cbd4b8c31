import { useSyncExternalStore } from 'react';
import { useApp } from '../state/use-app';
import { useWords } from '../state/use-words';
import { Banner } from '../ui/banner';

/** Says when the app behind the window does not answer, for as long as it is so. */
export function ConnectionBanner() {
  const { bridge } = useApp();
  const { t } = useWords();
  const connection = useSyncExternalStore(bridge.onConnection, bridge.connection);
  if (connection === 'lost') return <Banner look="danger">{t('app.lost')}</Banner>;
  if (connection === 'refused') return <Banner look="danger">{t('app.refused')}</Banner>;
  return null;
}
