import { useWords } from '../../../state/use-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { HourField } from './hour-field';
import type { TranscriptPreview } from './import-job';
import { MoreList } from './more-list';
import type { PartProps } from './part-props';
import { LineList } from './line-list';
import { ZoneField } from './zone-field';

/** A transcript: how much of it there is, who speaks, and when it began. */
export function TranscriptPart({ preview, onAnswer }: PartProps<TranscriptPreview>) {
  const { t, formats } = useWords();
  const { now } = useOpenMeeting();
  const { schedule } = useMeeting();
  const zone = preview.zone.name;
  const { speakers, strangers } = preview;
  const counts = [
    t('imports.cuesAdded', { count: preview.added }),
    preview.known > 0 ? t('imports.cuesKnown', { count: preview.known }) : '',
    t('imports.transcriptLength', {
      minutes: formats.minutes(Math.max(1, Math.round(preview.seconds / 60))),
    }),
    preview.unnamed > 0 ? t('imports.unnamedCues', { count: preview.unnamed }) : '',
  ].filter((part) => part !== '');
  return (
    <>
      <ul className="import-counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <p className="import-quiet">{t('imports.transcriptEvidence')}</p>
      <p>{t(preview.isAligned ? 'imports.aligned' : 'imports.unaligned')}</p>
      {preview.file.times === 'clock' ? (
        <ZoneField zone={zone} onZone={(next) => onAnswer({ zone: next })} />
      ) : (
        <HourField
          date={schedule?.date ?? now().slice(0, 10)}
          zone={zone}
          onMoment={(recordingStart) => onAnswer({ recordingStart })}
        />
      )}
      <div className="import-results">
        {speakers.length > 0 && (
          <MoreList
            title={t('imports.speakers', { count: speakers.length })}
            isOpen
            lines={speakers.map(
              ({ name, cues }) => `${name} · ${t('imports.speakerCues', { count: cues })}`,
            )}
          />
        )}
        {strangers.length > 0 && (
          <MoreList title={t('imports.strangers', { count: strangers.length })} lines={strangers} />
        )}
        <LineList account={preview.lines} />
      </div>
    </>
  );
}
