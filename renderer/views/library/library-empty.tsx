import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** The library before anything is in it: the ways to begin. */
export function LibraryEmpty({ folder }: { readonly folder: string }) {
  const { commands } = useApp();
  const { t } = useWords();
  return (
    <div className="library-beginning">
      <EmptyState level={1} title={t('library.emptyTitle')} text={t('library.emptyText')}>
        <Button onPress={() => commands.run('library.openSample')}>
          {t('library.openSample')}
        </Button>
        <Button onPress={() => commands.run('library.newGroup')}>{t('library.newGroup')}</Button>
        <Button onPress={() => commands.run('app.guide')}>{t('guide.title')}</Button>
      </EmptyState>
      <p className="library-beginning-folder">
        {t('library.inFolder', { folder })}
        <Button look="quiet" onPress={() => commands.run('library.chooseFolder')}>
          {t('library.changeFolder')}
        </Button>
      </p>
    </div>
  );
}
