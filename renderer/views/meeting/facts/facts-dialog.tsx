import { useState } from 'react';
import { Form } from 'react-aria-components';
import { putFacts, readFacts } from '../../../../shared/acts/meeting-facts';
import { spellingLanguages } from '../../../../shared/spelling/spelling-languages';
import { reportLanguages } from '../../../../shared/report/languages/report-languages';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { knownZones } from '../../library/zones';
import '../../library/library-form.css';
import { useOpenMeeting } from '../session/use-meeting';
import { readDraft, toDraft } from './facts-draft';
import type { FactsDraft } from './facts-draft';

/** The choice of spelling as group and language say. */
const asUsual = 'usual';

/** What the dialog needs. */
export interface FactsDialogProps {
  readonly onClose: () => void;
}

/** What is known of the meeting: title, number, day and hours, place, recording. All of it is one step to undo. */
export function FactsDialog({ onClose }: FactsDialogProps) {
  const open = useOpenMeeting();
  const { info } = useApp();
  const { t, formats } = useWords();
  const meeting = open.meeting.get();
  const [draft, setDraft] = useState(() => toDraft(readFacts(meeting, info.zone)));
  const [isTried, setTried] = useState(false);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(new Date());
  const reading = readDraft(draft, today);
  const wrong = isTried && reading.type === 'wrong' ? reading.fields : {};
  const field = (key: Exclude<keyof FactsDraft, 'modality'>) => {
    const problem = wrong[key];
    return {
      value: draft[key],
      isReadOnly: !open.canEdit,
      onChange: (value: string) => setDraft({ ...draft, [key]: value }),
      error: problem === undefined ? undefined : t(problem),
    };
  };
  const known = reading.type === 'facts' ? reading.facts.date : undefined;
  const languages = reportLanguages.map(({ code, name }) => ({ id: code, label: name }));

  return (
    <Dialog
      title={t('facts.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {open.canEdit && (
            <Button look="primary" type="submit" form="meeting-facts">
              {t('facts.keep')}
            </Button>
          )}
        </>
      }
    >
      <Form
        id="meeting-facts"
        className="library-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reading.type !== 'facts') return;
          open.changeFacts('facts', (frame) => putFacts(frame, reading.facts, open.createId));
          onClose();
        }}
      >
        <div className="library-form-row">
          <TextField
            label={t('facts.name')}
            hint={t('facts.nameHint')}
            {...field('title')}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- where the first word is wanted
            autoFocus
          />
          {meeting.seat !== undefined && (
            <TextField label={t('facts.ordinal')} {...field('ordinal')} />
          )}
        </div>
        <div className="library-form-row">
          <TextField
            label={t('library.meetingDate')}
            hint={known === undefined ? t('library.meetingDateHint') : formats.weekday(known)}
            {...field('date')}
          />
          <TextField label={t('facts.lastDate')} {...field('lastDate')} />
        </div>
        <div className="library-form-row">
          <TextField label={t('library.meetingStart')} {...field('start')} />
          <TextField label={t('library.meetingEnd')} {...field('end')} />
          <TextField label={t('facts.began')} {...field('began')} />
          <TextField label={t('facts.ended')} {...field('ended')} />
        </div>
        <div className="library-form-row">
          <TextField label={t('facts.zone')} {...field('zone')} suggestions={knownZones()} />
          <Select
            label={t('facts.language')}
            choices={
              languages.some(({ id }) => id === draft.language)
                ? languages
                : [...languages, { id: draft.language, label: draft.language }]
            }
            value={draft.language}
            isDisabled={!open.canEdit}
            onChange={(language) => setDraft({ ...draft, language })}
          />
          <Select
            label={t('spelling.language')}
            choices={[
              { id: asUsual, label: t('spelling.languageAuto') },
              ...spellingLanguages.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={draft.spelling === '' ? asUsual : draft.spelling}
            isDisabled={!open.canEdit}
            onChange={(id) => setDraft({ ...draft, spelling: id === asUsual ? '' : id })}
          />
        </div>
        <div className="library-form-row">
          <Select<FactsDraft['modality']>
            label={t('facts.modality')}
            choices={[
              { id: 'unsaid', label: t('facts.modalityUnsaid') },
              { id: 'virtual', label: t('facts.virtual') },
              { id: 'inPerson', label: t('facts.inPerson') },
              { id: 'hybrid', label: t('facts.hybrid') },
            ]}
            value={draft.modality}
            isDisabled={!open.canEdit}
            onChange={(modality) => setDraft({ ...draft, modality })}
          />
          <TextField label={t('facts.place')} {...field('place')} />
          <TextField label={t('facts.link')} {...field('link')} />
        </div>
        <TextField label={t('facts.recording')} {...field('recordingLink')} />
        <TextField
          label={t('facts.access')}
          hint={t('facts.accessHint')}
          {...field('recordingAccess')}
        />
      </Form>
    </Dialog>
  );
}
