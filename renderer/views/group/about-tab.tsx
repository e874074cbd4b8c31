import { fillFileName } from '../../../shared/group-settings/file-name-pattern';
import type { FormKey } from '../../../shared/group-settings/group-form';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { reportLanguageChoices } from '../library/report-languages';
import { knownZones } from '../library/zones';
import { styleName } from '../style/style-name';
import type { GroupTabProps } from './group-tab';
import { fileNameWords } from './problem-words';
import { useFormField } from './use-form-field';

/** What the page needs beside the draft: the group's own report styles. */
interface AboutTabProps extends GroupTabProps {
  readonly styles: readonly ReportStyle[] | undefined;
}

/** How a group is called, what it is for, and what its reports are like. */
export function AboutTab({ styles = [], ...tab }: AboutTabProps) {
  const words = useWords();
  const { t } = words;
  const { form } = tab.draft;
  const field = useFormField(tab);
  const choose = (key: FormKey) => (value: string) =>
    tab.onChange({ ...tab.draft, form: { ...form, [key]: value } });
  const languages: readonly { readonly id: string; readonly label: string }[] =
    reportLanguageChoices();
  const isOther = !languages.some(({ id }) => id === form.language);
  const own = styles.filter(({ source }) => source === 'meeting');
  const usual = builtInStyles.filter(({ source }) => source === 'meeting');

  return (
    <div className="group-page group-grid">
      <div className="group-whole">
        <TextField {...field('name')} />
      </div>
      <TextField {...field('shortName')} hint={t('group.shortNameHint')} />
      <TextField {...field('designation')} hint={t('group.designationHint')} />
      <TextField {...field('parentName')} />
      <TextField {...field('parentShortName')} />
      <div className="group-whole">
        <TextField {...field('purpose')} hint={t('group.purposeHint')} isLong />
      </div>
      <div className="group-whole">
        <TextField {...field('charter')} hint={t('group.charterHint')} />
      </div>
      <Select
        label={t('group.language')}
        value={form.language}
        choices={isOther ? [...languages, { id: form.language, label: form.language }] : languages}
        onChange={choose('language')}
      />
      <TextField {...field('zone')} suggestions={knownZones()} />
      <div className="group-whole">
        <Select
          label={t('group.style')}
          hint={t('group.styleHint')}
          value={form.style}
          choices={[
            ...own.map(({ id, name }) => ({ id, label: name })),
            ...usual.map((style) => ({
              id: style.id,
              label: t('style.builtIn', { name: styleName(style, t) }),
            })),
          ]}
          onChange={choose('style')}
        />
      </div>
      <div className="group-whole">
        <TextField
          {...field('fileNames')}
          hint={`${example(tab, t)} ${t('group.fileNamesFields', { fields: fileNameWords(words) })}`}
        />
      </div>
    </div>
  );
}

/** What the file of a report would be called. */
function example({ draft }: GroupTabProps, t: ReturnType<typeof useWords>['t']): string {
  const { form, series } = draft;
  const pattern = form.fileNames.trim();
  if (pattern === '') return t('group.fileNamesNone');
  const [first] = series;
  const name = fillFileName(pattern, {
    'group.name': form.name.trim(),
    'group.shortName': form.shortName.trim() || form.name.trim(),
    'series.name': first?.name,
    'meeting.ordinal': '16',
    'meeting.cycle': first?.cycles.find(({ id }) => id === first.currentCycle)?.name,
    'meeting.date': '2027-03-25',
    'meeting.title': t('group.exampleTitle'),
    version: 'draft-1',
  });
  return t('group.fileNamesExample', { example: `${name}.docx` });
}
