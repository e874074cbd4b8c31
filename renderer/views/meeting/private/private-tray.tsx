import { useEffect, useRef, useState } from 'react';
import { readPrivate, writePrivate } from '../../../../shared/acts/private-note';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { sectionName } from '../agenda/section-name';
import type { OpenMeeting } from '../session/open-meeting';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import './private-tray.css';

/** Private notes beside the item in which the cursor stands. */
export function PrivateTray() {
  const open = useOpenMeeting();
  const { t } = useWords();
  const meeting = useMeeting();
  const place = useStore(open.section) ?? 'opening';
  const section = meeting.sections.find(({ id }) => id === place);
  const name =
    section === undefined
      ? t(place === 'closing' ? 'page.closing' : 'page.opening')
      : sectionName(section, meeting);
  const stored = readPrivate(meeting, place);
  return (
    <div className="tray-page">
      <p className="pane-hint private-hint">{t('tasks.privateOn')}</p>
      <PrivateField
        key={`${place} ${stored}`}
        open={open}
        place={place}
        stored={stored}
        label={t('tasks.privateFor', { item: name })}
        placeholder={t('tasks.privateHint')}
      />
    </div>
  );
}

interface PrivateFieldProps {
  readonly open: OpenMeeting;
  readonly place: string;
  readonly stored: string;
  readonly label: string;
  readonly placeholder: string;
}

/** What is typed is kept at every pause and when the field is left, each time as one step of the history. */
function PrivateField({ open, place, stored, label, placeholder }: PrivateFieldProps) {
  const [typed, setTyped] = useState(stored);
  const latest = useRef(typed);
  const keep = () =>
    open.change('facts', (meeting) =>
      writePrivate(meeting, place, latest.current, open.now(), open.createId),
    );
  useEffect(() => {
    // The other steps of the history hold what stands in the field only once it is left.
    const leave = () => {
      if (latest.current !== stored) keep();
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  });

  return (
    <label className="private-field">
      <span className="field-label">{label}</span>
      <textarea
        className="field-input"
        data-pane-start=""
        readOnly={!open.canEdit}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          latest.current = event.target.value;
          setTyped(event.target.value);
        }}
        onBlur={() => {
          if (latest.current !== stored) keep();
        }}
      />
    </label>
  );
}
