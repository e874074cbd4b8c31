import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Sheet } from '../../ui/sheet';
import './guide-panel.css';

/** What runs here, where it keeps its own files, and under which licence it is. */
export function AboutPanel({ onClose }: { readonly onClose: () => void }) {
  const { info } = useApp();
  const { t } = useWords();
  return (
    <Sheet title={t('app.aboutTitle')} closeLabel={t('common.close')} onClose={onClose}>
      <div className="about">
        <p>{t('app.aboutText')}</p>
        <p>{t('app.aboutVersion', { version: info.version })}</p>
        <p>{t('app.aboutData')}</p>
        <code>{info.dataFolder}</code>
        <p>{t('app.aboutLicense')}</p>
      </div>
    </Sheet>
  );
}
