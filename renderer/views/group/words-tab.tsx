import { spellingLanguages } from '../../../shared/spelling/spelling-languages';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { GroupTabProps } from './group-tab';
import { useFormField } from './use-form-field';

/** The choice of spelling as the language says. */
const asLanguage = 'language';

/** What notes expand as they are typed, how they report who said what, and how they are spelled. */
export function WordsTab(tab: GroupTabProps) {
  const { t } = useWords();
  const { form } = tab.draft;
  const field = useFormField(tab);
  const named: readonly { readonly id: string; readonly label: string }[] = spellingLanguages.map(
    ({ id, name }) => ({ id, label: name }),
  );
  const isOther = form.spelling !== '' && !named.some(({ id }) => id === form.spelling);
  return (
    <div className="group-page group-words">
      <TextField {...field('snippets')} hint={t('group.snippetsHint')} isLong />
      <TextField {...field('glossary')} hint={t('group.glossaryHint')} isLong />
      <TextField {...field('reportingVerbs')} hint={t('group.reportingVerbsHint')} isLong />
      <TextField {...field('ownWords')} hint={t('group.ownWordsHint')} isLong />
      <Select
        label={t('group.spelling')}
        hint={t('group.spellingHint')}
        value={form.spelling === '' ? asLanguage : form.spelling}
        choices={[
          { id: asLanguage, label: t('group.spellingUsual') },
          ...named,
          ...(isOther ? [{ id: form.spelling, label: form.spelling }] : []),
        ]}
        onChange={(id) =>
          tab.onChange({ ...tab.draft, form: { ...form, spelling: id === asLanguage ? '' : id } })
        }
      />
    </div>
  );
}
