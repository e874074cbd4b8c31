import { useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Group } from '../../../shared/domain/group';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { findFormProblems, fromGroupForm, toGroupForm } from './group-form';
import type { GroupForm } from './group-form';
import { RosterPart } from './roster-part';
import './group-dialog.css';

/** What the dialog needs. */
export interface GroupDialogProps {
  readonly folder: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** A group's own words and rules: what its notes expand, and what its reports say of it. */
export function GroupDialog({ folder, name, onClose }: GroupDialogProps) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const [read, setRead] = useState<ValueOf<'group.read'>>();
  const [form, setForm] = useState<GroupForm>();
  const [own, setOwn] = useState<Group>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    void bridge.request('group.read', { folder }).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) {
        setProblem(result.messages[0]?.text);
        return;
      }
      setRead(result.value);
      setForm(toGroupForm(result.value.group.facts));
      setOwn(result.value.group);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, folder]);

  const problems = form === undefined ? {} : findFormProblems(form);
  const save = async () => {
    if (
      read === undefined ||
      own === undefined ||
      form === undefined ||
      Object.keys(problems).length > 0
    )
      return;
    const facts = fromGroupForm(read.group.facts, form);
    const result = await bridge.request('group.save', {
      folder,
      group: { ...own, facts },
      fingerprint: read.fingerprint,
    });
    if (!result.ok) {
      setProblem(result.messages[0]?.text);
      return;
    }
    toasts.show(t('group.saved', { name }));
    onClose();
  };
  const field = (key: keyof GroupForm) => ({
    label: t(`group.${key}`),
    hint: t(`group.${key}Hint`),
    value: form?.[key] ?? '',
    onChange: (value: string) =>
      setForm((now) => (now === undefined ? now : { ...now, [key]: value })),
    error:
      problems[key] === undefined
        ? undefined
        : t(problems[key] === 'link' ? 'page.linkRefused' : 'group.wrongLine'),
  });

  return (
    <Dialog
      title={t('group.title', { name })}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="group-form">
            {t('group.save')}
          </Button>
        </>
      }
    >
      {form !== undefined && (
        <Form
          id="group-form"
          className="group-form"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- what the dialog is mostly opened for */}
          <TextField {...field('snippets')} isLong autoFocus />
          <TextField {...field('glossary')} isLong />
          <TextField {...field('reportingVerbs')} isLong />
          <TextField {...field('recordingPolicy')} isLong />
          <TextField {...field('purpose')} isLong />
          <TextField {...field('charter')} />
        </Form>
      )}
      {read !== undefined && own !== undefined && (
        <RosterPart folder={folder} group={own} saved={read.group} onChange={setOwn} />
      )}
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
