import { memo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/base/ids';
import type { Person, PersonWord } from '../../../shared/domain/person';
import {
  changeCategory,
  changeEntry,
  changePerson,
  entryOf,
  putSurnameFirst,
  setListed,
} from '../../../shared/group-settings/change-people';
import type { PlainKey } from '../../../shared/i18n/translate';
import { personName } from '../../editor/extensions/page/party-name';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { reportLanguageChoices } from '../library/report-languages';
import { knownZones } from '../library/zones';
import type { GroupTabProps } from './group-tab';

/** What the form needs: whose facts it shows. */
export interface PersonFormProps extends GroupTabProps {
  readonly person: Person;
  readonly name: string;
  readonly hasNamesake: boolean;
  /** Back to the list. */
  readonly onLeave: () => void;
  readonly onRemove: (id: Id) => void;
}

const labels = {
  display: 'group.display',
  honorific: 'group.honorific',
  function: 'group.function',
  affiliation: 'group.affiliation',
  represents: 'group.represents',
  email: 'group.email',
  initials: 'group.initials',
  zone: 'group.personZone',
  language: 'group.personLanguage',
  surname: 'group.surname',
  given: 'group.given',
} as const satisfies Readonly<Record<PersonWord | 'surname' | 'given', PlainKey>>;

const splitNames = (text: string) =>
  text
    .split(/[,;]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

/** All that a group knows of somebody; each change counts at once, Enter and Esc go back to the list. */
export const PersonForm = memo(function PersonForm(props: PersonFormProps) {
  const { draft, person, name, hasNamesake, onChange, problemAt, onLeave, onRemove } = props;
  const { t } = useWords();
  const { id } = person;
  const entry = entryOf(draft, id);
  const known = person.aliases ?? [];
  const [isZoneSought, setZoneSought] = useState(false);
  const [aliases, setAliases] = useState(known.join(', '));
  // What is typed stays as typed, unless an undo has made it something else.
  const isTyped = splitNames(aliases).join('\n') === known.map((one) => one.trim()).join('\n');
  const languages = reportLanguageChoices();

  const change = (facts: Partial<Person>, field?: string) =>
    onChange(changePerson(draft, id, facts), field === undefined ? undefined : `${id} ${field}`);
  const word = (key: PersonWord | 'surname' | 'given') => ({
    label: t(labels[key]),
    value: person[key] ?? '',
    maxLength: 2000,
    onChange: (value: string) => change({ [key]: value }, key),
    error: problemAt(key, id),
  });
  const day = (key: 'from' | 'until') => ({
    label: t(`group.${key}`),
    value: entry?.[key] ?? '',
    onChange: (value: string) => onChange(changeEntry(draft, id, { [key]: value }), `${id} ${key}`),
    error: problemAt(key, id),
  });
  const choices = (list: readonly { readonly id: string; readonly name: string }[]) => [
    { id: '', label: t('group.none') },
    ...list.map((one) => ({ id: one.id, label: one.name })),
  ];
  const isOtherLanguage = !['', ...languages.map((one) => one.id)].includes(person.language ?? '');
  const onKeyDown = (event: KeyboardEvent) => {
    const isLeaving =
      (event.key === 'Escape' ||
        (event.key === 'Enter' && event.target instanceof HTMLInputElement)) &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.nativeEvent.isComposing;
    if (!isLeaving) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its fields
    <section
      className="group-person-form"
      aria-label={
        name === t('group.unnamed') ? t('group.personNew') : t('group.personOf', { name })
      }
      onKeyDown={onKeyDown}
    >
      <div className="group-back">
        <Button look="quiet" onPress={onLeave}>
          {t('group.backToList')}
        </Button>
      </div>
      <div className="group-pair">
        <TextField {...word('surname')} />
        <TextField {...word('given')} />
      </div>
      {hasNamesake && (
        <p className="group-namesake">{t('group.namesake', { name: personName(person) })}</p>
      )}
      <Checkbox
        isSelected={person.order === 'surnameFirst'}
        onChange={(isFirst) => onChange(putSurnameFirst(draft, id, isFirst))}
      >
        {t('group.surnameFirst')}
      </Checkbox>
      <TextField {...word('affiliation')} />
      <TextField {...word('email')} hint={t('group.emailHint')} />
      <div className="group-pair">
        {entry !== undefined && (
          <Select
            label={t('group.role')}
            value={entry.role ?? ''}
            choices={choices(draft.roles)}
            onChange={(role) => onChange(changeEntry(draft, id, { role }))}
          />
        )}
        {draft.categories.length > 0 && (
          <Select
            label={t('group.category')}
            value={entry?.category ?? person.category ?? ''}
            choices={choices(draft.categories)}
            onChange={(category) =>
              onChange(changeCategory(draft, id, category === '' ? undefined : category))
            }
          />
        )}
        <TextField {...word('honorific')} />
        <TextField {...word('function')} />
        <TextField {...word('represents')} hint={t('group.representsHint')} />
        <TextField {...word('initials')} maxLength={8} />
      </div>
      <TextField {...word('display')} hint={t('group.displayHint')} />
      <TextField
        label={t('group.aliases')}
        hint={t('group.aliasesHint')}
        value={isTyped ? aliases : known.join(', ')}
        onChange={(text) => {
          setAliases(text);
          change({ aliases: splitNames(text) }, 'aliases');
        }}
      />
      <div className="group-pair">
        <TextField
          {...word('zone')}
          onFocus={() => setZoneSought(true)}
          suggestions={isZoneSought ? knownZones() : undefined}
        />
        <Select
          label={t('group.personLanguage')}
          value={person.language ?? ''}
          choices={[
            { id: '', label: t('group.asGroup') },
            ...languages,
            ...(isOtherLanguage
              ? [{ id: person.language ?? '', label: person.language ?? '' }]
              : []),
          ]}
          onChange={(language) => change({ language })}
        />
      </div>
      <Checkbox
        isSelected={entry !== undefined}
        onChange={(isListed) => onChange(setListed(draft, id, isListed))}
      >
        {t('group.listed')}
      </Checkbox>
      {entry !== undefined && (
        <>
          <div className="group-pair">
            <TextField {...day('from')} />
            <TextField {...day('until')} />
          </div>
          <p className="field-hint">{t('group.termHint')}</p>
        </>
      )}
      <div className="group-form-foot">
        <Button look="danger" onPress={() => onRemove(id)}>
          {t('group.removePerson')}
        </Button>
      </div>
    </section>
  );
});
