import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { alignTranscript, clockOfTranscript } from '../../../../shared/acts/transcript-time';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Note } from '../../../../shared/domain/note';
import { toPlainText } from '../../../../shared/domain/plain-text';
import { personName } from '../../../editor/extensions/page/party-name';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { SearchField } from '../../../ui/search-field';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import './import.css';
import { spokenNear, spokenWith } from './spoken-lines';
import type { SpokenLine } from './spoken-lines';
import { useImportZone } from './use-import-zone';

/** Who spoke when the note at the caret was begun; a passage is found by its words, and laid at the note's time by one key. */
export function TranscriptTray() {
  const open = useOpenMeeting();
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const here = useStore(open.note);
  const zone = useImportZone();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);

  const note = notesOf(meeting).find(({ id }) => id === here);
  const isLaid = (meeting.transcripts ?? []).some(
    (transcript) => clockOfTranscript(meeting, transcript) !== undefined,
  );
  const isSearching = typed.trim() !== '';
  const lines =
    isSearching || !isLaid
      ? spokenWith(meeting, typed)
      : note?.begun === undefined
        ? []
        : spokenNear(meeting, note.begun);
  const shown = lines.find(({ id }) => id === chosen)?.id ?? lines[0]?.id;
  const hour = (line: SpokenLine) =>
    line.at === undefined ? '' : formats.hour(line.at, zone, true);
  const speaker = (line: SpokenLine) => {
    const person = meeting.people.find(({ id }) => id === line.person);
    return person === undefined
      ? (line.speaker ?? t('imports.unknownSpeaker'))
      : personName(person);
  };
  const lay = (id: string) => {
    const line = lines.find((one) => one.id === id);
    const begun = note?.begun;
    if (line === undefined || begun === undefined) return;
    open.changeFacts('import', (frame) => alignTranscript(frame, line.transcript, line.cue, begun));
    setTyped('');
    setChosen(undefined);
    setSaid(t('imports.matched', { hour: formats.hour(begun, zone, true) }));
  };
  const onKey = (event: KeyboardEvent, id: string): boolean => {
    if (!open.canEdit || letterOf(event) !== 'M' || note?.begun === undefined) return false;
    lay(id);
    return true;
  };

  return (
    <div className="tray-page">
      <div className="tray-head">
        <h3 className="import-title">{t('imports.whoSpoke')}</h3>
        <p className="import-quiet">{aboutNote(note)}</p>
        <div
          role="presentation"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
          }}
        >
          <SearchField
            label={t('imports.findWords')}
            clearLabel={t('common.clear')}
            value={typed}
            onChange={setTyped}
          />
        </div>
        {!isLaid && <p className="import-private">{t('imports.matchHint')}</p>}
      </div>
      <div className="tray-scroll" ref={list}>
        {lines.length === 0 && note?.begun !== undefined && (
          <p className="pane-empty">{t('imports.nearNothing')}</p>
        )}
        {lines.length > 0 && (
          <PickList
            label={t('imports.turns')}
            isStart
            chosen={shown}
            onChoose={setChosen}
            onEnter={setChosen}
            onKey={onKey}
            lines={lines.map((line) => ({
              id: line.id,
              name: [speaker(line), hour(line), line.text].filter((part) => part).join(', '),
              content: (
                <span className="chat-message">
                  <span className="chat-head">
                    <b>{speaker(line)}</b>
                    <time>{hour(line)}</time>
                  </span>
                  <span className="chat-text">{line.text}</span>
                </span>
              ),
            }))}
          />
        )}
      </div>
      {open.canEdit && lines.length > 0 && note?.begun !== undefined && (
        <p className="pane-hint pane-foot">{t('imports.matchKeys')}</p>
      )}
      <LiveRegion>{said}</LiveRegion>
    </div>
  );

  function aboutNote(at: Note | undefined): string {
    if (at === undefined) return t('imports.noNote');
    if (at.begun === undefined) return t('imports.noteUntimed');
    const words = toPlainText(at.content);
    return t('imports.nearNote', {
      hour: formats.hour(at.begun, zone, true),
      words: words.length > 60 ? `${words.slice(0, 59)}…` : words,
    });
  }
}

function notesOf({ opening, sections, closing }: Meeting): readonly Note[] {
  return [...opening.notes, ...sections.flatMap(({ notes }) => notes), ...closing.notes];
}
