import type { ExportChoice } from '../../../shared/ipc/export-choice';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';

/** The entry of the exports' preferences that holds for meetings without a choice of their own. */
const everywhere = '*';

const usual: ExportChoice = { variant: { copy: 'clean' }, formats: ['docx'] };

/** The paper that the export dialog proposes. */
export function PaperChoice() {
  const { preferences } = useApp();
  const { t } = useWords();
  const { exports: choices } = useStore(preferences.store);
  const { paper, ...rest } = choices[everywhere] ?? usual;

  return (
    <Select
      label={t('preferences.paper')}
      hint={t('preferences.paperHint')}
      choices={[
        { id: 'style', label: t('preferences.paperStyle') },
        { id: 'a4', label: t('preferences.paperA4') },
        { id: 'letter', label: t('preferences.paperLetter') },
      ]}
      value={paper ?? 'style'}
      onChange={(id) => {
        const next = id === 'a4' || id === 'letter' ? { ...rest, paper: id } : rest;
        preferences.change({ exports: { ...choices, [everywhere]: next } });
      }}
    />
  );
}
