import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isHere } from '../../../../shared/acts/attendance';
import { rolesOf } from '../../../../shared/domain/roles-of';
import { findPeople } from '../../../editor/extensions/speakers/find-people';
import { personName } from '../../../editor/extensions/page/party-name';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { ImportButton } from '../import/import-button';
import { isEmptyUndo } from '../parts/is-empty-undo';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { PersonDialog } from './person-dialog';
import { attendanceWords, listPeople } from './person-line';
import type { PersonEntry } from './person-line';
import { usePeopleActs } from './use-people-acts';
import './people-tray.css';

/** What the participants need: what happens instead of showing somebody's facts, where others see the window. */
export interface PeopleTrayProps {
  readonly onRefuse: (() => void) | undefined;
}

/** The participants: a few letters and Enter check somebody in, single keys in the list do the rest. */
export function PeopleTray({ onRefuse }: PeopleTrayProps) {
  const { canEdit } = useOpenMeeting();
  const { info, commands } = useApp();
  const words = useWords();
  const { t, language } = words;
  const meeting = useMeeting();
  const acts = usePeopleActs();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const everybody = listPeople(meeting, language);
  const waiting = everybody.filter(({ participant }) => participant?.attendance === 'expected');
  const found =
    typed.trim() === ''
      ? everybody
      : findPeople(
          typed,
          {
            people: everybody.map(({ person }) => person),
            // Who is still expected is meant more often than who is here already.
            present: new Set(waiting.map(({ person }) => person.id)),
          },
          [],
        ).flatMap(({ id }) => everybody.find(({ person }) => person.id === id) ?? []);
  const [first] = found;
  const roles = new Map(rolesOf(meeting).map(({ id, name }) => [id, name]));
  const here = meeting.participants.filter(isHere).length;
  const attended = meeting.participants.filter((one) => one.attendance === 'present').length;
  const quorum = meeting.group?.rules.quorum;

  const lineOf = ({ person, participant }: PersonEntry) => {
    const state = attendanceWords(participant, info.zone, words);
    const own = (participant?.roles ?? []).filter((role) => role !== 'participant');
    const about = [
      own.length === 0 ? undefined : own.map((role) => roles.get(role) ?? role).join(', '),
      participant?.affiliation ?? person.affiliation,
    ].filter((part) => part !== undefined);
    return { state, about, parts: [personName(person), state, ...about] };
  };
  const enter = () => {
    const text = typed.trim();
    if (!canEdit || text === '') return;
    setSaid(first === undefined ? acts.addGuest(text) : acts.checkIn(first.person.id));
    setTyped('');
  };
  const onFieldKey = (event: KeyboardEvent) => {
    if (isEmptyUndo(event, typed)) commands.run('meeting.undo');
    else if (event.key === 'Enter') enter();
    else if (event.key === 'ArrowDown') {
      setChosen(first?.person.id);
      list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    } else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  const onListKey = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'Escape') {
      field.current?.focus();
      return true;
    }
    if (letterOf(event) === 'E') {
      if (onRefuse === undefined) setShown(id);
      else onRefuse();
      return true;
    }
    const act = canEdit ? keyed(letterOf(event)) : undefined;
    if (act === undefined) return false;
    setSaid(act(id));
    return true;
  };
  const keyed = (letter: string) => {
    switch (letter) {
      case 'L':
        return acts.checkOut;
      case 'A':
        return acts.apologise;
      case 'X':
        return acts.expect;
      case 'O':
        return acts.toggleObserver;
      default:
        return undefined;
    }
  };

  return (
    <div className="tray-page">
      <div className="tray-head">
        <div className="import-beside">
          <input
            ref={field}
            className="field-input"
            data-pane-start=""
            disabled={!canEdit}
            aria-label={t('people.checkIn')}
            placeholder={t('people.checkInHint')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onFieldKey}
          />
          {canEdit && <ImportButton />}
        </div>
        <p className="people-count">
          {meeting.held?.ended === undefined
            ? t('people.count', { here, all: meeting.participants.length })
            : t('people.attended', { count: attended, all: meeting.participants.length })}
          {quorum !== undefined && meeting.held?.ended === undefined && (
            <span data-reached={here >= quorum}>
              {' · '}
              {here >= quorum
                ? t('people.quorum', { quorum })
                : t('people.noQuorum', { quorum, missing: quorum - here })}
            </span>
          )}
        </p>
        {typed.trim() !== '' && (
          <p className="pane-hint">
            {first === undefined
              ? t('people.enterGuest', { name: typed.trim() })
              : t('people.enterChecksIn', { name: personName(first.person) })}
          </p>
        )}
      </div>
      <div className="tray-scroll" ref={list}>
        {everybody.length === 0 && <p className="pane-empty">{t('people.empty')}</p>}
        {found.length > 0 && (
          <PickList
            label={t('people.list')}
            chosen={chosen}
            onChoose={setChosen}
            onEnter={(id) => {
              if (canEdit) setSaid(acts.checkIn(id));
            }}
            onKey={onListKey}
            lines={found.map((entry) => ({
              id: entry.person.id,
              name: () =>
                lineOf(entry)
                  .parts.filter((part) => part !== '')
                  .join(', '),
              content: () => {
                const { person, participant } = entry;
                const { state, about } = lineOf(entry);
                return (
                  <>
                    <span className="person-name" data-here={participant && isHere(participant)}>
                      {personName(person)}
                      {about.length > 0 && <small>{about.join(' · ')}</small>}
                    </span>
                    <span className="person-state">{state}</span>
                  </>
                );
              },
            }))}
          />
        )}
      </div>
      {canEdit && everybody.length > 0 && <p className="pane-hint pane-foot">{t('people.keys')}</p>}
      <LiveRegion>{said}</LiveRegion>
      {shown !== undefined && <PersonDialog person={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}
