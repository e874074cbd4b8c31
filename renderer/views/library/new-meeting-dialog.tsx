import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { IsoDate } from '../../../shared/base/dates';
import { readClock } from '../../../shared/i18n/read-clock';
import { readDay } from '../../../shared/i18n/read-day';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { LibraryPlace, Overview } from './library-place';
import { isZone, knownZones } from './zones';
import './library-form.css';

/** What the dialog needs. */
export interface NewMeetingDialogProps {
  readonly overview: Overview;
  /** Where the person was looking, whose group is proposed. */
  readonly place: LibraryPlace;
  /** The present day, from which a day without a year is understood. */
  readonly today: IsoDate;
  readonly onCreated: (path: string) => void;
  readonly onClose: () => void;
}

const none = '-';

/** The series of the group's latest meeting, or its first: what goes on, goes on. */
function usualSeries({ series, meetings }: Overview['groups'][number]): string {
  const latest = meetings.find((meeting) => meeting.series !== undefined)?.series;
  return (series.find(({ name }) => name === latest) ?? series[0])?.id ?? none;
}

/** The names of those files that are in a folder. */
function filesIn(folder: string, files: Overview['unreadable']): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length + 1))
    .filter((name) => !/[/\\]/u.test(name));
}

/** Asks what is known of a new meeting; nothing of it has to be known. */
export function NewMeetingDialog({
  overview,
  place,
  today,
  onCreated,
  onClose,
}: NewMeetingDialogProps) {
  const { bridge, info } = useApp();
  const { t, formats, language } = useWords();
  const { groups } = overview;
  const [folder, setFolder] = useState(
    place.type === 'group' ? place.folder : (groups[0]?.folder ?? none),
  );
  const group = groups.find((one) => one.folder === folder);
  const [seriesChoice, setSeries] = useState<string | undefined>(undefined);
  const series = seriesChoice ?? (group === undefined ? none : usualSeries(group));
  const uncounted = series === none ? [] : filesIn(folder, overview.unreadable);
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [zone, setZone] = useState('');
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const day = readDay(date, today);
  const begins = readClock(start);
  const ends = readClock(end);
  const isDayWrong = date.trim() !== '' && day === undefined;
  const areTimesWrong =
    (start.trim() !== '' && begins === undefined) ||
    (end.trim() !== '' && ends === undefined) ||
    (begins !== undefined && ends !== undefined && ends <= begins);
  const isZoneWrong = zone !== '' && !isZone(zone);

  const create = async () => {
    setTried(true);
    if (isDayWrong || areTimesWrong || isZoneWrong) return;
    const result = await bridge.request('library.createMeeting', {
      ...(group === undefined ? { language } : { groupFolder: group.folder }),
      ...(group === undefined || series === none ? {} : { series }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(day === undefined ? {} : { date: day }),
      ...(begins === undefined ? {} : { start: begins }),
      ...(ends === undefined ? {} : { end: ends }),
      ...(zone !== '' ? { zone } : group === undefined ? { zone: info.zone } : {}),
    });
    if (result.ok) onCreated(result.value.path);
    else setProblem(result.messages[0]?.text);
  };

  return (
    <Dialog
      title={t('library.newMeeting')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="new-meeting">
            {t('library.createMeeting')}
          </Button>
        </>
      }
    >
      <Form
        id="new-meeting"
        className="library-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={t('library.meetingTitle')}
          hint={t('library.meetingTitleHint')}
          value={title}
          onChange={setTitle}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where the first word is wanted
          autoFocus
        />
        {groups.length > 0 && (
          <Select
            label={t('library.meetingGroup')}
            choices={[
              ...groups.map((one) => ({ id: one.folder, label: one.name })),
              { id: none, label: t('library.meetingNoGroup') },
            ]}
            value={folder}
            onChange={(next) => {
              setFolder(next);
              setSeries(undefined);
            }}
          />
        )}
        {group !== undefined && group.series.length > 0 && (
          <Select
            label={t('library.meetingSeries')}
            hint={t('library.meetingSeriesHint')}
            choices={[
              ...group.series.map(({ id, name }) => ({ id, label: name })),
              { id: none, label: t('library.meetingNoSeries') },
            ]}
            value={series}
            onChange={setSeries}
          />
        )}
        {uncounted.length > 0 && (
          <Banner look="warning">
            {t('library.notCounted', { count: uncounted.length, files: uncounted.join(', ') })}
          </Banner>
        )}
        <div className="library-form-row">
          <TextField
            label={t('library.meetingDate')}
            hint={day === undefined ? t('library.meetingDateHint') : formats.weekday(day)}
            value={date}
            onChange={setDate}
            error={isTried && isDayWrong ? t('library.meetingDateWrong') : undefined}
          />
          <TextField
            label={t('library.meetingStart')}
            hint={begins ?? '14:00'}
            value={start}
            onChange={setStart}
          />
          <TextField
            label={t('library.meetingEnd')}
            hint={ends ?? '16:00'}
            value={end}
            onChange={setEnd}
            error={isTried && areTimesWrong ? t('library.meetingTimesWrong') : undefined}
          />
        </div>
        <TextField
          label={t('library.meetingZone')}
          hint={t(group === undefined ? 'library.zoneOfSystem' : 'library.zoneOfGroup')}
          value={zone}
          onChange={setZone}
          error={isTried && isZoneWrong ? t('library.zoneWrong') : undefined}
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
