import type { FormKey } from '../../../shared/group-settings/group-form';
import { useWords } from '../../state/use-words';
import type { GroupTabProps } from './group-tab';

/** The fields of the pages that hold single facts: name, value, what a change does, what is wrong. */
export function useFormField({ draft, onChange, problemAt }: GroupTabProps) {
  const { t } = useWords();
  return (key: FormKey) => ({
    label: t(`group.${key}`),
    value: draft.form[key],
    onChange: (value: string) =>
      onChange({ ...draft, form: { ...draft.form, [key]: value } }, `form ${key}`),
    error: problemAt(key),
  });
}
