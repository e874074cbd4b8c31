import { useApp } from '../state/use-app';
import { useStore } from '../state/use-store';
import { AboutPanel } from '../views/guide/about-panel';
import { GuidePanel } from '../views/guide/guide-panel';
import { PreferencesPanel } from '../views/preferences/preferences-panel';
import { ShortcutsPanel } from '../views/shortcuts/shortcuts-panel';

/** The panel beside the screen, if one is open. */
export function PanelHost() {
  const { panel } = useApp();
  const shown = useStore(panel);
  const close = () => panel.set(undefined);
  switch (shown) {
    case 'preferences':
      return <PreferencesPanel onClose={close} />;
    case 'shortcuts':
      return <ShortcutsPanel onClose={close} />;
    case 'guide':
      return <GuidePanel onClose={close} takesFocus />;
    case 'welcome':
      return <GuidePanel onClose={close} takesFocus={false} />;
    case 'about':
      return <AboutPanel onClose={close} />;
    case undefined:
      return null;
  }
}
