import { useState } from 'react';
import { Form } from 'react-aria-components';
import { toScreenLanguage } from '../../../shared/i18n/translate';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { reportLanguageChoices } from './report-languages';
import type { ReportLanguage } from './report-languages';
import { isZone, knownZones } from './zones';
import './library-form.css';

/** What the dialog needs. */
export interface NewGroupDialogProps {
  readonly onCreated: () => void;
  readonly onClose: () => void;
}

type StyleId = 'sectioned' | 'agenda-ordered' | 'numbered-paragraphs';

/** Asks what a new group is called and how its reports look. */
export function NewGroupDialog({ onCreated, onClose }: NewGroupDialogProps) {
  const { bridge, info, toasts } = useApp();
  const { t, language: screen } = useWords();
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [series, setSeries] = useState('');
  const [language, setLanguage] = useState<ReportLanguage>(toScreenLanguage(screen));
  const [zone, setZone] = useState(info.zone);
  const [style, setStyle] = useState<StyleId>('sectioned');
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const nameError = isTried && name.trim() === '' ? t('library.groupNameMissing') : undefined;
  const zoneError = isTried && !isZone(zone) ? t('library.zoneWrong') : undefined;

  const create = async () => {
    setTried(true);
    if (name.trim() === '' || !isZone(zone)) return;
    const result = await bridge.request('library.createGroup', {
      name: name.trim(),
      ...(shortName.trim() === '' ? {} : { shortName: shortName.trim() }),
      ...(series.trim() === '' ? {} : { series: series.trim() }),
      language,
      zone,
      style,
    });
    if (!result.ok) {
      setProblem(result.messages[0]?.text);
      return;
    }
    toasts.show(t('library.groupCreated', { name: name.trim() }));
    onCreated();
    onClose();
  };

  return (
    <Dialog
      title={t('library.newGroup')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="new-group">
            {t('library.createGroup')}
          </Button>
        </>
      }
    >
      <Form
        id="new-group"
        className="library-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={t('library.groupName')}
          value={name}
          onChange={setName}
          error={nameError}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where the first word is wanted
          autoFocus
        />
        <TextField
          label={t('library.groupShortName')}
          hint={t('library.groupShortNameHint')}
          value={shortName}
          onChange={setShortName}
        />
        <TextField
          label={t('library.groupSeries')}
          hint={t('library.groupSeriesHint')}
          value={series}
          onChange={setSeries}
        />
        <Select
          label={t('library.groupLanguage')}
          choices={reportLanguageChoices()}
          value={language}
          onChange={setLanguage}
        />
        <Select<StyleId>
          label={t('library.groupStyle')}
          choices={[
            { id: 'sectioned', label: t('library.styleSectioned') },
            { id: 'agenda-ordered', label: t('library.styleAgenda') },
            { id: 'numbered-paragraphs', label: t('library.styleParagraphs') },
          ]}
          value={style}
          onChange={setStyle}
        />
        <TextField
          label={t('library.groupZone')}
          value={zone}
          onChange={setZone}
          error={zoneError}
          suggestions={knownZones()}
        />
        {problem !== undefined && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
