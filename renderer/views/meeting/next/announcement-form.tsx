import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Announcement } from '../../../../shared/acts/next-meetings';
import { isSafeLink } from '../../../../shared/base/links';
import type { NextMeeting, Schedule } from '../../../../shared/domain/next-meeting';
import { readClock } from '../../../../shared/i18n/read-clock';
import { readDay } from '../../../../shared/i18n/read-day';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import { isZone, knownZones } from '../../library/zones';

/** What the form needs: the announcement to change, or none for a new one. */
export interface AnnouncementFormProps {
  readonly announced: NextMeeting | undefined;
  /** Zone and hours of a new announcement before anybody says others. */
  readonly usual: Pick<Schedule, 'zone' | 'start' | 'end'>;
  /** The day from which a day without a year is understood. */
  readonly today: string;
  readonly onKeep: (announcement: Announcement) => void;
  /** Tells the time as it is typed, for what is shown beside it. */
  readonly onTime: (when: Schedule | undefined) => void;
}

/** Day, hours, zone, place and link of a meeting to come. */
export function AnnouncementForm({
  announced,
  usual,
  today,
  onKeep,
  onTime,
}: AnnouncementFormProps) {
  const { t, formats } = useWords();
  const before = announced?.when;
  const [draft, setDraft] = useState({
    date: before?.date ?? '',
    start: before === undefined ? (usual.start ?? '') : (before.start ?? ''),
    end: before === undefined ? (usual.end ?? '') : (before.end ?? ''),
    zone: before?.zone ?? usual.zone,
    place: announced?.place ?? '',
    link: announced?.link ?? '',
    title: announced?.title ?? '',
  });
  const [isTentative, setTentative] = useState(announced?.tentative === true);
  const [isTried, setTried] = useState(false);

  const readTime = ({ date, start, end, zone }: typeof draft): Schedule | undefined => {
    const day = readDay(date, today);
    const [begins, ends] = [readClock(start), readClock(end)];
    if (day === undefined || !isZone(zone)) return undefined;
    return {
      date: day,
      ...(begins === undefined ? {} : { start: begins }),
      ...(begins === undefined || ends === undefined ? {} : { end: ends }),
      zone,
    };
  };
  const isWrong = {
    date: draft.date.trim() !== '' && readDay(draft.date, today) === undefined,
    times: [draft.start, draft.end].some(
      (hour) => hour.trim() !== '' && readClock(hour) === undefined,
    ),
    zone: !isZone(draft.zone),
    link: draft.link.trim() !== '' && !isSafeLink(draft.link.trim()),
  };
  const field = (key: keyof typeof draft) => ({
    value: draft[key],
    onChange: (value: string) => {
      const next = { ...draft, [key]: value };
      setDraft(next);
      onTime(readTime(next));
    },
  });
  const keep = () => {
    setTried(true);
    if (Object.values(isWrong).includes(true)) return;
    const when = readTime(draft);
    const [place, link, title] = [draft.place.trim(), draft.link.trim(), draft.title.trim()];
    onKeep({
      ...(when === undefined ? {} : { when }),
      ...(title === '' ? {} : { title }),
      ...(announced?.modality === undefined ? {} : { modality: announced.modality }),
      ...(place === '' ? {} : { place }),
      ...(link === '' ? {} : { link }),
      ...(isTentative ? { tentative: true } : {}),
    });
  };
  const day = readDay(draft.date, today);
  const errorOf = (wrong: boolean, words: string) => (isTried && wrong ? words : undefined);

  return (
    <Form
      className="library-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className="library-form-row">
        <TextField
          label={t('next.date')}
          hint={day === undefined ? t('next.dateHint') : formats.weekday(day)}
          error={errorOf(isWrong.date, t('next.dateWrong'))}
          {...field('date')}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where the first word is wanted
          autoFocus
        />
        <TextField
          label={t('next.start')}
          hint={readClock(draft.start) ?? '14:00'}
          error={errorOf(isWrong.times, t('next.timesWrong'))}
          {...field('start')}
        />
        <TextField label={t('next.end')} hint={readClock(draft.end) ?? '15:30'} {...field('end')} />
      </div>
      <TextField
        label={t('next.zone')}
        error={errorOf(isWrong.zone, t('next.zoneWrong'))}
        suggestions={knownZones()}
        {...field('zone')}
      />
      <div className="library-form-row">
        <TextField label={t('next.place')} {...field('place')} />
        <TextField
          label={t('next.link')}
          error={errorOf(isWrong.link, t('next.linkWrong'))}
          {...field('link')}
        />
      </div>
      <TextField label={t('next.name')} {...field('title')} />
      <Checkbox isSelected={isTentative} onChange={setTentative}>
        {t('next.tentative')}
      </Checkbox>
      <div className="next-row">
        <Button look="primary" type="submit">
          {t(announced === undefined ? 'next.add' : 'next.change')}
        </Button>
      </div>
    </Form>
  );
}
