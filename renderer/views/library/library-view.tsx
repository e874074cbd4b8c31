import { useWords } from '../../state/use-words';

/** The library: groups and meetings of the chosen folder. */
export function LibraryView() {
  const { t } = useWords();
  return (
    <main data-pane="">
      <h1>{t('library.title')}</h1>
    </main>
  );
}
