import { I18nProvider } from 'react-aria-components';
import { useApp } from '../state/use-app';
import { useStore } from '../state/use-store';
import { useWords } from '../state/use-words';
import { ToastList } from '../ui/toast-list';
import { LibraryView } from '../views/library/library-view';
import { MeetingView } from '../views/meeting/meeting-view';
import { Palette } from '../views/palette/palette';
import { BrokenScreen } from './broken-screen';
import { ConnectionBanner } from './connection-banner';
import { ErrorBoundary } from './error-boundary';
import { PanelHost } from './panel-host';
import { useAppCommands } from './use-app-commands';
import { useAppearance } from './use-appearance';
import { useGlobalKeys } from './use-global-keys';
import { useWelcome } from './use-welcome';

/** The screens, with what lies beside and above them. */
export function AppWindow() {
  const app = useApp();
  const { language, t } = useWords();
  const route = useStore(app.route);
  const opening = useStore(app.palette);
  const toasts = useStore(app.toasts.store);
  useAppearance(useStore(app.preferences.store), language);
  useAppCommands(app, language);
  useGlobalKeys(app);
  useWelcome(app);

  return (
    <I18nProvider locale={language}>
      <div className="window">
        <ConnectionBanner />
        <div className="window-body">
          <div className="window-screen">
            <ErrorBoundary instead={(error, again) => <BrokenScreen error={error} again={again} />}>
              {route.type === 'library' ? (
                <LibraryView />
              ) : (
                <MeetingView key={route.path} path={route.path} note={route.note} />
              )}
            </ErrorBoundary>
          </div>
          <PanelHost />
        </div>
        {opening !== undefined && <Palette opening={opening} />}
        <ToastList
          label={t('common.notices')}
          dismissLabel={t('common.dismiss')}
          toasts={toasts}
          onDismiss={app.toasts.dismiss}
        />
      </div>
    </I18nProvider>
  );
}
