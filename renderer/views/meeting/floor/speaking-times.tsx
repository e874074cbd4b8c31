import { speakingTimes } from '../../../../shared/acts/speaking-times';
import type { Instant } from '../../../../shared/base/dates';
import type { Party } from '../../../../shared/domain/party';
import { useWords } from '../../../state/use-words';
import { placeName } from '../summary/place-name';
import { useMeeting } from '../session/use-meeting';
import { clockTime } from './clock-time';

/** Who spoke how long by the speakers' list, item by item. */
export function SpeakingTimes({
  now,
  nameOf,
}: {
  readonly now: Instant;
  readonly nameOf: (speaker: Party) => string;
}) {
  const { t } = useWords();
  const meeting = useMeeting();
  const items = speakingTimes(meeting, now);
  if (items.length === 0) return null;
  return (
    <section className="floor-times" aria-label={t('floor.times')}>
      <h3>{t('floor.times')}</h3>
      {items.map(({ section, milliseconds, speakers }) => (
        <table key={section ?? ''}>
          <caption>
            <span>
              {section === undefined ? t('floor.outside') : placeName(meeting, section, t)}
            </span>
            <time>{clockTime(milliseconds)}</time>
          </caption>
          <tbody>
            {speakers.map((one) => (
              <tr key={JSON.stringify(one.speaker)}>
                <th scope="row">{nameOf(one.speaker)}</th>
                <td>{one.turns > 1 && t('floor.turns', { count: one.turns })}</td>
                <td>
                  <time>{clockTime(one.milliseconds)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
