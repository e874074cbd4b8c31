import { useWords } from '../../../state/use-words';
import { Checkbox } from '../../../ui/checkbox';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { HourField } from './hour-field';
import type { ChatPreview } from './import-job';
import { LineList } from './line-list';
import { MoreList } from './more-list';
import type { PartProps } from './part-props';
import { ZoneField } from './zone-field';

/** A chat: how its times are understood, and what comes into the tray. */
export function ChatPart({ preview, answers, onAnswer }: PartProps<ChatPreview>) {
  const { t, formats } = useWords();
  const { now } = useOpenMeeting();
  const { schedule } = useMeeting();
  const zone = preview.zone.name;
  const { clock, file, lines } = preview;
  const counts = [
    t('imports.messagesAdded', { count: preview.added }),
    preview.changed > 0 ? t('imports.messagesChanged', { count: preview.changed }) : '',
    preview.known > 0 ? t('imports.messagesKnown', { count: preview.known }) : '',
    preview.replies > 0 ? t('imports.repliesThreaded', { count: preview.replies }) : '',
    preview.reactions > 0 ? t('imports.reactionsFolded', { count: preview.reactions }) : '',
    preview.links > 0 ? t('imports.linksFound', { count: preview.links }) : '',
  ].filter((part) => part !== '');
  return (
    <>
      <ul className="import-counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {file.times === 'none' && <p className="import-quiet">{t('imports.chatNoTimes')}</p>}
      {clock.type === 'clock' && file.times === 'clock' && (
        <>
          <ZoneField zone={clock.zone} onZone={(next) => onAnswer({ zone: next })} />
          <p className="import-quiet">
            {t('imports.chatClock', { date: formats.day(clock.date) })}
          </p>
        </>
      )}
      {clock.type === 'offset' && (
        <>
          <p className="import-quiet">
            {clock.start === undefined
              ? t('imports.chatOffsetUnknown')
              : t('imports.chatOffset', { hour: formats.hour(clock.start, zone, true) })}
          </p>
          <HourField
            date={schedule?.date ?? now().slice(0, 10)}
            zone={zone}
            onMoment={(recordingStart) => onAnswer({ recordingStart })}
          />
        </>
      )}
      {preview.leftPrivate > 0 && (
        <p className="import-private">{t('imports.privateLeft', { count: preview.leftPrivate })}</p>
      )}
      {(preview.leftPrivate > 0 || answers.withPrivate === true) && (
        <Checkbox
          isSelected={answers.withPrivate === true}
          onChange={(isWanted) => onAnswer({ withPrivate: isWanted || undefined })}
        >
          {t('imports.withPrivate')}
        </Checkbox>
      )}
      <div className="import-results">
        {preview.sample.length > 0 && (
          <MoreList
            title={t('imports.sample')}
            isOpen
            lines={preview.sample.map(({ from, at, text }) =>
              [at === undefined ? '' : formats.hour(at, zone, true), `${from}: ${text}`]
                .filter((part) => part !== '')
                .join(' '),
            )}
          />
        )}
        {preview.strangers.length > 0 && (
          <MoreList
            title={t('imports.strangers', { count: preview.strangers.length })}
            lines={preview.strangers}
          />
        )}
        <LineList account={lines} />
      </div>
    </>
  );
}
