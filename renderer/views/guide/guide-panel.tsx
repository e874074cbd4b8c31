import { useApp } from '../../state/use-app';
import { useKeys } from '../../state/use-keys';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import type { CommandId } from '../../../shared/commands/command-table';
import './guide-panel.css';

/** What the guide needs. */
export interface GuidePanelProps {
  readonly onClose: () => void;
  /** Whether it takes the cursor; not at the first start, where Enter begins a meeting. */
  readonly takesFocus: boolean;
}

/** Five things to know before the first meeting. */
export function GuidePanel({ onClose, takesFocus }: GuidePanelProps) {
  const { commands, info } = useApp();
  const { t } = useWords();
  const keys = useKeys();
  const key = (id: CommandId) =>
    keys(id)?.join(info.platform === 'mac' ? '' : '+') ?? t('palette.noKey');
  const parts = [
    { title: t('guide.startTitle'), text: t('guide.startText', { key: key('library.startNow') }) },
    { title: t('guide.writeTitle'), text: t('guide.writeText') },
    {
      title: t('guide.itemsTitle'),
      text: t('guide.itemsText', { next: key('item.next'), return: key('item.return') }),
    },
    {
      title: t('guide.findTitle'),
      text: t('guide.findText', { palette: key('app.palette'), sheet: key('app.shortcuts') }),
    },
    { title: t('guide.keepTitle'), text: t('guide.keepText') },
  ];

  return (
    <Sheet
      title={t('guide.title')}
      closeLabel={t('guide.close')}
      onClose={onClose}
      takesFocus={takesFocus}
    >
      <p className="guide-intro">{t('guide.intro')}</p>
      <ol className="guide">
        {parts.map(({ title, text }) => (
          <li key={title}>
            <h3 className="guide-title">{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {commands.isOffered('library.openSample') && (
        <Button onPress={() => commands.run('library.openSample')}>{t('guide.sample')}</Button>
      )}
    </Sheet>
  );
}
