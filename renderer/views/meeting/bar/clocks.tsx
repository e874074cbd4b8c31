import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useMeeting } from '../session/use-meeting';
import { runningMinutes } from '../../../../shared/acts/meeting-clock';
import { useNow } from './use-now';

/** The hour in UTC, in the meeting's zone and where the writer is, each hour once, and how long the meeting has been going on. */
export function Clocks() {
  const { info } = useApp();
  const { t, formats } = useWords();
  const { held, schedule, group } = useMeeting();
  const now = useNow();
  const minutes = runningMinutes(held, now);
  const hourIn = (zone: string) => formats.hour(now, zone);
  const zones = ['UTC', schedule?.zone ?? group?.zone ?? info.zone, info.zone];
  const others = zones.filter(
    (zone, index) => zones.findIndex((one) => hourIn(one) === hourIn(zone)) === index,
  );
  const isPaused = held?.pauses?.some(({ to }) => to === undefined) === true;
  return (
    <div className="clocks">
      <time dateTime={now}>{t('page.utcClock', { hour: hourIn('UTC') })}</time>
      {others.slice(1).map((zone) => (
        <time key={zone} dateTime={now} title={zone}>
          {t('page.localClock', {
            hour: hourIn(zone),
            zone: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone,
          })}
        </time>
      ))}
      {minutes !== undefined && (
        <span className="clock-run">
          {held?.ended !== undefined
            ? t('page.ended')
            : isPaused
              ? t('page.paused')
              : t('page.running', { minutes: formats.minutes(minutes) })}
        </span>
      )}
    </div>
  );
}
