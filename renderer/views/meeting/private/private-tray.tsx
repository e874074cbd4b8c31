import { useEffect, useRef, useState } from 'react';
import { readPrivate, writePrivate } from '../../../../shared/acts/private-note';
import type { Meeting } from '../../../../shared/domain/meeting';
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
        key={place}
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

/** Milliseconds of rest after which what was typed is kept, so that it is on disk within a second. */
const rest = 300;

/** What is typed is kept at every pause and when the field is left; one visit to the field is one step of the history. */
function PrivateField({ open, place, stored, label, placeholder }: PrivateFieldProps) {
  const [typed, setTyped] = useState(stored);
  const kept = useRef(stored);
  const latest = useRef(stored);
  const isGoingOn = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = () => {
    clearTimeout(timer.current);
    if (latest.current === kept.current) return;
    kept.current = latest.current;
    const write = (meeting: Meeting) =>
      writePrivate(meeting, place, latest.current, open.now(), open.createId);
    open.change('facts', write, isGoingOn.current);
    isGoingOn.current = true;
  };
  useEffect(() => {
    // An undo, or another copy of the meeting, changed the words beside this field.
    if (stored === kept.current || latest.current !== kept.current) return;
    kept.current = stored;
    latest.current = stored;
    isGoingOn.current = false;
    setTyped(stored);
  }, [stored]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  });
  useEffect(() => () => clearTimeout(timer.current), []);

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
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, rest);
        }}
        onBlur={() => {
          keep();
          isGoingOn.current = false;
        }}
      />
    </label>
  );
}
