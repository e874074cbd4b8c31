import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { speakingTurn, waitingTurns } from '../../../../shared/acts/floor';
import { turnTime } from '../../../../shared/acts/speaking-times';
import type { Party } from '../../../../shared/domain/party';
import { findPeople } from '../../../editor/extensions/speakers/find-people';
import { personName } from '../../../editor/extensions/page/party-name';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { LiveRegion } from '../../../ui/live-region';
import { useNow } from '../bar/use-now';
import { isEmptyUndo } from '../parts/is-empty-undo';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { clockTime } from './clock-time';
import { SpeakingTimes } from './speaking-times';
import { useFloorActs } from './use-floor-acts';
import './floor-tray.css';

/** The speakers' list: a few letters and Enter put somebody on it, Enter in the list gives the floor. */
export function FloorTray() {
  const { canEdit } = useOpenMeeting();
  const { commands } = useApp();
  const { t } = useWords();
  const meeting = useMeeting();
  const now = useNow();
  const acts = useFloorActs();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const waiting = waitingTurns(meeting);
  const speaking = speakingTurn(meeting);
  const isClosed = meeting.floor?.closed !== undefined;
  const here = meeting.participants
    .filter(({ attendance }) => attendance === 'present' || attendance === 'expected')
    .map(({ person }) => person);
  const name = typed.trim();
  const [found] = findPeople(name, { people: meeting.people, present: new Set(here) }, []);

  const enter = (reply: boolean) => {
    if (!canEdit || name === '') return;
    const speaker: Party =
      found === undefined
        ? { type: 'unresolved', text: name }
        : { type: 'person', person: found.id };
    setSaid(acts.ask(speaker, reply));
    if (!isClosed || reply) setTyped('');
  };
  const fieldKeys: Readonly<Record<string, ((isShift: boolean) => void) | undefined>> = {
    Enter: enter,
    ArrowDown: () => {
      if (waiting.length === 0) return;
      setChosen(waiting[0]?.id);
      list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    },
    ...(typed === '' ? {} : { Escape: () => setTyped('') }),
  };
  const onFieldKey = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = isPlain ? fieldKeys[event.key] : undefined;
    if (isEmptyUndo(event, typed)) commands.run('meeting.undo');
    else if (act === undefined) return;
    else act(event.shiftKey);
    event.preventDefault();
  };
  const onListKey = (event: KeyboardEvent, id: string): boolean => {
    if (event.key === 'Escape') {
      field.current?.focus();
      return true;
    }
    const { key, altKey } = event;
    if (!canEdit) return false;
    if (altKey && key === 'ArrowUp') setSaid(acts.move(id, -1));
    else if (altKey && key === 'ArrowDown') setSaid(acts.move(id, 1));
    else if (letterOf(event) === 'R') setSaid(acts.reply(id));
    else if (key === 'Delete' || key === 'Backspace') {
      const at = waiting.findIndex((turn) => turn.id === id);
      setChosen((waiting[at + 1] ?? waiting[at - 1])?.id);
      setSaid(acts.drop(id));
      if (waiting.length === 1) field.current?.focus();
    } else return false;
    return true;
  };

  return (
    <div className="tray-page">
      <div className="tray-head">
        <input
          ref={field}
          className="field-input"
          data-pane-start=""
          disabled={!canEdit}
          aria-label={t('floor.ask')}
          placeholder={t('floor.askHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onFieldKey}
        />
        {name !== '' && (
          <p className="pane-hint">
            {found === undefined
              ? t('floor.enterUnknown', { name })
              : t('floor.enterAsks', { name: personName(found) })}
          </p>
        )}
        {said !== '' && name !== '' && isClosed && <p className="pane-hint">{said}</p>}
        <div className="floor-now" data-speaking={speaking !== undefined}>
          <span className="floor-speaker">
            {speaking === undefined
              ? t('floor.nobodySpeaks')
              : t('floor.speaking', { name: acts.nameOf(speaking.speaker) })}
          </span>
          {speaking !== undefined && (
            <>
              <time className="floor-clock">{clockTime(turnTime(speaking, meeting, now))}</time>
              {canEdit && (
                <Button look="quiet" onPress={() => setSaid(acts.finish())}>
                  {t('floor.finish')}
                </Button>
              )}
            </>
          )}
        </div>
        <div className="floor-count">
          <span>
            {waiting.length === 0
              ? t('floor.nobody')
              : t('floor.waitingCount', { count: waiting.length })}
            {isClosed && <b className="floor-closed"> · {t('floor.closedMark')}</b>}
          </span>
          {canEdit && (
            <Button look="quiet" onPress={() => setSaid(acts.toggle())}>
              {t(isClosed ? 'floor.reopen' : 'floor.close')}
            </Button>
          )}
        </div>
      </div>
      <div className="tray-scroll" ref={list}>
        {waiting.length === 0 && speaking === undefined && (
          <p className="pane-empty">{t('floor.empty')}</p>
        )}
        {waiting.length > 0 && (
          <PickList
            label={t('floor.waiting')}
            chosen={chosen}
            onChoose={setChosen}
            onEnter={(id) => {
              if (canEdit) setSaid(acts.give(id));
            }}
            onKey={onListKey}
            lines={waiting.map(({ id, speaker, reply }, index) => ({
              id,
              name: [`${String(index + 1)}.`, acts.nameOf(speaker), reply ? t('floor.reply') : '']
                .join(' ')
                .trim(),
              content: (
                <>
                  <span className="floor-place">{index + 1}</span>
                  <span className="person-name" data-here="true">
                    {acts.nameOf(speaker)}
                  </span>
                  {reply === true && <span className="person-state">{t('floor.reply')}</span>}
                </>
              ),
            }))}
          />
        )}
        <SpeakingTimes now={now} nameOf={acts.nameOf} />
      </div>
      {canEdit && waiting.length > 0 && <p className="pane-hint pane-foot">{t('floor.keys')}</p>}
      <LiveRegion>{said}</LiveRegion>
    </div>
  );
}
