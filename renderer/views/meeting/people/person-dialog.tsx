import { useState } from 'react';
import { Form } from 'react-aria-components';
import { putPersonFacts, readPersonFacts } from '../../../../shared/acts/person-facts';
import type { PersonFacts } from '../../../../shared/acts/person-facts';
import type { Id } from '../../../../shared/base/ids';
import { collapseSpace } from '../../../../shared/base/text';
import type { Participant } from '../../../../shared/domain/participant';
import { rolesOf } from '../../../../shared/domain/roles-of';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import '../../library/library-form.css';
import { useOpenMeeting } from '../session/use-meeting';
import { readStays, staysText } from './stays-text';
import './person-dialog.css';

/** What the dialog needs: whose facts it shows. */
export interface PersonDialogProps {
  readonly person: Id;
  readonly onClose: () => void;
}

type WordKey = Exclude<
  keyof PersonFacts,
  'isSurnameFirst' | 'aliases' | 'category' | 'roles' | 'attendance' | 'stays'
>;

/** Somebody at the meeting: names, roles, whom they speak for, when they came and left. All of it is one step to undo. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const open = useOpenMeeting();
  const { info } = useApp();
  const { t } = useWords();
  const meeting = open.meeting.get();
  const zone = meeting.schedule?.zone ?? meeting.group?.zone ?? info.zone;
  const [facts, setFacts] = useState(() => readPersonFacts(meeting, person));
  const [aliases, setAliases] = useState(facts?.aliases.join(', ') ?? '');
  const [stays, setStays] = useState(staysText(facts?.stays ?? [], zone));
  const [isTried, setTried] = useState(false);
  if (facts === undefined) return null;

  const day =
    meeting.schedule?.date ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(open.now()));
  const read = readStays(stays, facts.stays, day, zone);
  const isNameless = collapseSpace(`${facts.given}${facts.surname}`) === '';
  const change = (changes: Partial<PersonFacts>) => setFacts({ ...facts, ...changes });
  const field = (key: WordKey) => ({
    label: t(`people.${key}`),
    value: facts[key],
    isReadOnly: !open.canEdit,
    onChange: (value: string) => change({ [key]: value }),
  });
  const keep = () => {
    setTried(true);
    if (isNameless || read === undefined) return;
    const typed = Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        typeof value === 'string' && key !== 'attendance' ? collapseSpace(value) : value,
      ]),
    ) as unknown as PersonFacts;
    const names = aliases.split(/[,;]/u).map(collapseSpace);
    const next = { ...typed, stays: read, aliases: names.filter((name) => name !== '') };
    open.changeFacts('attendance', (frame) => putPersonFacts(frame, person, next, open.createId));
    onClose();
  };
  const categories = meeting.group?.categories ?? [];

  return (
    <Dialog
      title={t('people.about')}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {open.canEdit && (
            <Button look="primary" type="submit" form="person-facts">
              {t('facts.keep')}
            </Button>
          )}
        </>
      }
    >
      <Form
        id="person-facts"
        className="library-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <div className="library-form-row">
          <TextField
            {...field('given')}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- where the first word is wanted
            autoFocus
          />
          <TextField
            {...field('surname')}
            error={isTried && isNameless ? t('people.nameless') : undefined}
          />
          <TextField {...field('initials')} maxLength={8} />
        </div>
        <Checkbox
          isSelected={facts.isSurnameFirst}
          isDisabled={!open.canEdit}
          onChange={(isSurnameFirst) => change({ isSurnameFirst })}
        >
          {t('people.surnameFirst')}
        </Checkbox>
        <fieldset className="person-roles">
          <legend className="field-label">{t('people.roles')}</legend>
          {rolesOf(meeting).map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={facts.roles.includes(id)}
              isDisabled={!open.canEdit}
              onChange={(isOn) =>
                change({
                  roles: isOn ? [...facts.roles, id] : facts.roles.filter((role) => role !== id),
                })
              }
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
        <div className="library-form-row">
          <TextField {...field('affiliation')} />
          <TextField {...field('function')} />
          {categories.length > 0 && (
            <Select
              label={t('people.category')}
              value={facts.category ?? ''}
              isDisabled={!open.canEdit}
              choices={[
                { id: '', label: t('people.categoryNone') },
                ...categories.map(({ id, name }) => ({ id, label: name })),
              ]}
              onChange={(id) => change({ category: id === '' ? undefined : id })}
            />
          )}
        </div>
        <div className="library-form-row">
          <Select<Participant['attendance']>
            label={t('people.attendance')}
            value={facts.attendance}
            isDisabled={!open.canEdit}
            choices={[
              { id: 'expected', label: t('people.expected') },
              { id: 'present', label: t('people.here') },
              { id: 'apologies', label: t('people.apologies') },
              { id: 'absent', label: t('people.absent') },
            ]}
            onChange={(attendance) => change({ attendance })}
          />
          {facts.attendance === 'present' && (
            <TextField
              label={t('people.stays')}
              hint={t('people.staysHint', { zone })}
              value={stays}
              isReadOnly={!open.canEdit}
              onChange={setStays}
              error={isTried && read === undefined ? t('people.staysWrong') : undefined}
            />
          )}
        </div>
        <div className="library-form-row">
          <TextField {...field('display')} hint={t('people.displayHint')} />
          <TextField
            label={t('people.aliases')}
            hint={t('people.aliasesHint')}
            value={aliases}
            isReadOnly={!open.canEdit}
            onChange={setAliases}
          />
        </div>
        <div className="library-form-row">
          <TextField {...field('honorific')} />
          <TextField {...field('email')} hint={t('people.emailHint')} />
        </div>
      </Form>
    </Dialog>
  );
}
