import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { canBegin, isBegun } from '../../../../shared/acts/summary/begin-summary';
import { notePlaces } from '../../../../shared/acts/summary/note-places';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { LiveRegion } from '../../../ui/live-region';
import { letterOf } from '../parts/letter-of';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { LineList } from './line-list';
import { placeName } from './place-name';
import { toPickedLine } from './source-line';
import { lineFilters, useSources } from './use-sources';
import type { LineFilter } from './use-sources';
import './sources-pane.css';

const filterWords: Readonly<Record<LineFilter, PlainKey>> = {
  all: 'summary.all',
  log: 'summary.log',
  chat: 'summary.chat',
  transcript: 'summary.transcript',
};

/** The log of the item where the caret is, with its chat and transcript: what the summary is made from, and what of it is still unused. */
export function SourcesPane() {
  const open = useOpenMeeting();
  const { info, commands } = useApp();
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const note = useStore(open.note);
  const sources = useSources();
  const { place, all, shown, filter, picked } = sources;
  const list = useRef<HTMLDivElement>(null);
  const item = placeName(meeting, place, t);
  const here = notePlaces(meeting).find(({ id }) => id === place);
  const isItemBegun = here !== undefined && isBegun(here);
  const owed = all.filter(({ type }) => type !== 'transcript');
  const unused = owed.filter(({ state }) => state === 'unused').length;

  const { setChosen } = sources;
  const first = all.find(({ notes }) => note !== undefined && notes.includes(note))?.id;
  useEffect(() => {
    // While the text has the cursor, the list stands ready at the sources of its note.
    const isInList = list.current?.contains(document.activeElement) === true;
    if (!isInList && first !== undefined) setChosen(first);
  }, [first, setChosen]);

  const keys: Readonly<Record<string, () => void>> = {
    J: () => void sources.take('joined'),
    I: () => void sources.take('into'),
    V: () => {
      const taken = sources.take('joined');
      if (taken === undefined) return;
      open.goTo({ type: 'note', id: taken });
      open.offerVerbs();
    },
    D: sources.drop,
    G: () => void sources.goToNote(),
    U: () => sources.setOnlyUnused(!sources.onlyUnused),
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') open.focus();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) sources.take('separate');
    else if (event.key === 'ArrowRight' && !event.altKey) sources.nextFilter(1);
    else if (event.key === 'ArrowLeft' && !event.altKey) sources.nextFilter(-1);
    else {
      const act = keys[letterOf(event)];
      act?.();
      return act !== undefined;
    }
    return true;
  };
  const scope = { meeting, note, picked, t, hour: (at: string) => formats.hour(at, info.zone) };

  return (
    <div className="sources" ref={list}>
      <h2 className="pane-title">{t('summary.title')}</h2>
      <div className="sources-head">
        <p className="sources-item">{item}</p>
        {owed.length > 0 && (
          <p className="sources-count" data-owed={unused > 0 || undefined}>
            {t('summary.countOf', { count: unused, total: owed.length })}
          </p>
        )}
      </div>
      {!isItemBegun && open.canEdit && (
        <div className="sources-begin">
          <p>{t(meeting.log === undefined ? 'summary.notBegun' : 'summary.itemNotBegun')}</p>
          <div className="sources-acts">
            <Button
              isDisabled={!canBegin(meeting, meeting.log === undefined ? undefined : place)}
              onPress={() =>
                commands.run(meeting.log === undefined ? 'summary.begin' : 'summary.beginItem')
              }
            >
              {t('summary.fromCopy')}
            </Button>
            <Button
              isDisabled={!canBegin(meeting, meeting.log === undefined ? undefined : place)}
              onPress={() =>
                commands.run(
                  meeting.log === undefined ? 'summary.beginEmpty' : 'summary.beginItemEmpty',
                )
              }
            >
              {t('summary.fromEmpty')}
            </Button>
          </div>
        </div>
      )}
      {all.length > 0 && (
        <div className="sources-filter">
          <div role="group" aria-label={t('summary.filter')} className="sources-kinds">
            {lineFilters.map((one) => (
              <Button
                key={one}
                look="quiet"
                aria-pressed={one === filter}
                onPress={() => sources.setFilter(one)}
              >
                {t(filterWords[one])}
              </Button>
            ))}
          </div>
          <Checkbox isSelected={sources.onlyUnused} onChange={sources.setOnlyUnused}>
            {t('summary.onlyUnused')}
          </Checkbox>
        </div>
      )}
      <div className="tray-scroll">
        <LineList
          label={t('summary.list', { item })}
          lines={shown.map((line) => toPickedLine(line, scope))}
          chosen={sources.chosen}
          picked={picked}
          onChoose={setChosen}
          onPick={sources.setPicked}
          onKey={onKey}
        />
        {shown.length === 0 && (all.length > 0 || isItemBegun) && (
          <p className="pane-empty">
            {t(sources.onlyUnused && all.length > 0 ? 'summary.allUsed' : 'summary.nothingHere')}
          </p>
        )}
      </div>
      {open.canEdit && shown.length > 0 && (
        <p className="pane-hint pane-foot">{t('summary.keys')}</p>
      )}
      <LiveRegion>{sources.said}</LiveRegion>
    </div>
  );
}
