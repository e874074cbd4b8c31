import { useWords } from '../../state/use-words';
import { TextField } from '../../ui/text-field';
import type { GroupTabProps } from './group-tab';
import { useFormField } from './use-form-field';

/** What notes expand as they are typed, and how they report who said what. */
export function WordsTab(tab: GroupTabProps) {
  const { t } = useWords();
  const field = useFormField(tab);
  return (
    <div className="group-page group-words">
      <TextField {...field('snippets')} hint={t('group.snippetsHint')} isLong />
      <TextField {...field('glossary')} hint={t('group.glossaryHint')} isLong />
      <TextField {...field('reportingVerbs')} hint={t('group.reportingVerbsHint')} isLong />
    </div>
  );
}
