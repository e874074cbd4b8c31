import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useMeeting } from '../session/use-meeting';
import { runningMinutes } from '../../../../shared/acts/meeting-clock';
import { useNow } from './use-now';

/** The hour in UTC and where the writer is, and how long the meeting has been going on. */
export function Clocks() {
  const { info } = useApp();
  const { t, formats } = useWords();
  const { held } = useMeeting();
  const now = useNow();
  const minutes = runningMinutes(held, now);
  const isPaused = held?.pauses?.some(({ to }) => to === undefined) === true;
  return (
    <div className="clocks">
      <time dateTime={now}>{t('page.utcClock', { hour: formats.hour(now, 'UTC') })}</time>
      {info.zone !== 'UTC' && (
        <time dateTime={now} title={info.zone}>
          {t('page.localClock', {
            hour: formats.hour(now, info.zone),
            zone: info.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? info.zone,
          })}
        </time>
      )}
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
