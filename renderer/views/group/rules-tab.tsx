import { useState } from 'react';
import { mostDaysKept, readCount } from '../../../shared/group-settings/group-form';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { GroupTabProps } from './group-tab';
import { useFormField } from './use-form-field';

const dayLength = 86_400_000;

/** What becomes of things by the group's own rules, each with what it means in words. */
export function RulesTab(tab: GroupTabProps) {
  const { info } = useApp();
  const { t, formats } = useWords();
  const field = useFormField(tab);
  const [now] = useState(() => Date.now());
  const { form } = tab.draft;
  const days = readCount(form.keepDeletedDays, 0, mostDaysKept);
  const lastDay = (count: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(
      new Date(now + count * dayLength),
    );
  const meaning =
    days === undefined
      ? t('group.daysWrong')
      : days === 0
        ? t('group.daysNone')
        : t('group.daysSome', { count: days, day: formats.day(lastDay(days)) });
  const isKept = form.log === 'keep';
  return (
    <div className="group-page group-rules">
      <TextField {...field('keepDeletedDays')} hint={meaning} inputMode="numeric" />
      <Select
        label={t('group.log')}
        hint={t(isKept ? 'group.logKeepHint' : 'group.logDestroyHint')}
        value={isKept ? 'keep' : 'destroyOnApproval'}
        choices={[
          { id: 'keep', label: t('group.logKeep') },
          { id: 'destroyOnApproval', label: t('group.logDestroy') },
        ]}
        onChange={(log) => tab.onChange({ ...tab.draft, form: { ...form, log } })}
      />
      <TextField {...field('quorum')} hint={t('group.quorumHint')} inputMode="numeric" />
      <TextField {...field('recordingPolicy')} hint={t('group.recordingPolicyHint')} isLong />
    </div>
  );
}
