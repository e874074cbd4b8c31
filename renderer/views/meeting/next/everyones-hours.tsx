import type { Schedule } from '../../../../shared/domain/next-meeting';
import type { Person } from '../../../../shared/domain/person';
import { hoursForPeople } from '../../../../shared/hand-on/hours-for-people';
import type { ZoneHours } from '../../../../shared/hand-on/hours-for-people';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import type { Words } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { personName } from '../../../editor/extensions/page/party-name';
import { directionWords } from './remark-words';

/** What the list needs; `since` is the day of this meeting, from which changes of the clocks are named. */
export interface EveryonesHoursProps {
  readonly when: Schedule;
  readonly people: readonly Person[];
  readonly since: string | undefined;
}

/** What there is to say of an hour: another day, night, a change of the clocks. */
function marksOf({ dayShift, date, isNight, change }: ZoneHours, words: Words): readonly string[] {
  const { t, formats } = words;
  return [
    dayShift < 0 ? t('next.dayBefore', { date: formats.shortDay(date) }) : '',
    dayShift > 0 ? t('next.dayAfter', { date: formats.shortDay(date) }) : '',
    isNight ? t('next.night') : '',
    change === undefined
      ? ''
      : t('next.clockChange', {
          direction: directionWords(change.minutes, words),
          date: formats.shortDay(change.date),
        }),
  ].filter((mark) => mark !== '');
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function hourOf({ start, end }: ZoneHours): string {
  return end === undefined ? start : `${start}–${end}`;
}

/** The next meeting in the hour of each person's zone, to be copied or printed. */
export function EveryonesHours({ when, people, since }: EveryonesHoursProps) {
  const { toasts } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const hours = hoursForPeople(when, people, since);
  const unknown = people.filter(({ zone }) => zone === undefined).length;
  if (hours.length === 0) return <p className="next-quiet">{t('next.hoursNone')}</p>;

  const asText = () =>
    [
      formats.weekday(when.date),
      ...hours.map((one) =>
        [
          zoneName(one.zone),
          hourOf(one),
          ...marksOf(one, words),
          one.people.map(personName).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ].join('\n');
  const copy = () =>
    void navigator.clipboard.writeText(asText()).then(() => toasts.show(t('next.copied')));

  return (
    <>
      <table className="next-hours" aria-label={t('next.hoursOf')}>
        <thead>
          <tr>
            <th scope="col">{t('next.columnZone')}</th>
            <th scope="col">{t('next.columnHour')}</th>
            <th scope="col">{t('next.columnPeople')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map((one) => (
            <tr key={one.zone}>
              <th scope="row">{zoneName(one.zone)}</th>
              <td>
                <span className="next-hour">{hourOf(one)}</span>
                {marksOf(one, words).map((mark) => (
                  <span key={mark} className="next-mark">
                    {mark}
                  </span>
                ))}
              </td>
              <td>{one.people.map(personName).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown > 0 && <p className="next-quiet">{t('next.hoursUnknown', { count: unknown })}</p>}
      <div className="next-row">
        <Button onPress={copy}>{t('next.copyHours')}</Button>
        <Button onPress={() => window.print()}>{t('next.printHours')}</Button>
      </div>
    </>
  );
}
