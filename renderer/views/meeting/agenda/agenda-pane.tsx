import { ClipboardPaste, Plus } from 'lucide-react';
import { titleText } from '../../../../shared/acts/agenda-items';
import { countUnused } from '../../../../shared/acts/summary/source-lines';
import { isOpen, openTime } from '../../../../shared/acts/open-interval';
import type { AgendaItem } from '../../../../shared/domain/agenda';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useKeys } from '../../../state/use-keys';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { useNow } from '../bar/use-now';
import { PickList } from '../parts/pick-list';
import type { PickLine } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { agendaNumbers } from './section-name';
import type { useAgendaActs } from './use-agenda-acts';
import './agenda-pane.css';

/** What the agenda's pane needs: which item is chosen in it, shared with the commands for items. */
export interface AgendaPaneProps {
  readonly acts: ReturnType<typeof useAgendaActs>;
  /** Whether others see the window, so that what is off the record or in the log is not in it. */
  readonly isSafe: boolean;
}

/** The agenda: where the meeting is, where the writer is, and how the time goes. */
export function AgendaPane({ acts, isSafe }: AgendaPaneProps) {
  const open = useOpenMeeting();
  const { commands } = useApp();
  const { t, formats } = useWords();
  const keys = useKeys();
  const meeting = useMeeting();
  const here = useStore(open.section);
  const now = useNow();
  const { chosen, setChosen } = acts;

  const numbers = agendaNumbers(meeting);
  const unused = countUnused(meeting);
  const items = isSafe
    ? meeting.agenda.items.filter(({ offTheRecord }) => offTheRecord !== true)
    : meeting.agenda.items;
  const lines = items.map((item): PickLine<string> => {
    const section = meeting.sections.find(({ items }) => items.includes(item.id));
    const isNow = section !== undefined && isOpen(section);
    const spent = Math.floor(openTime(section?.open, now) / 60_000);
    const title = titleText(item.title) || t('agenda.untitled');
    const state = isNow ? t('agenda.stateOpen') : stateWords(item, t);
    const time = timeWords(item, section?.open === undefined ? undefined : spent);
    const together =
      section !== undefined && section.items.length > 1
        ? t('agenda.together', {
            items: section.items
              .filter((id) => id !== item.id)
              .map((id) => numbers.get(id) ?? '')
              .join(', '),
          })
        : undefined;
    const number = numbers.get(item.id) ?? '';
    const owed = section === undefined || isSafe ? 0 : (unused.get(section.id) ?? 0);
    const owedWords = owed === 0 ? '' : t('summary.count', { count: owed });
    return {
      id: item.id,
      level: item.level,
      isCurrent: isNow,
      name: [`${number} ${title}`.trim(), state, time.spoken, owedWords, together]
        .filter((part) => part)
        .join(', '),
      content: (
        <>
          <span className="agenda-number">{number}</span>
          <span className="agenda-title" data-state={isNow ? 'open' : item.state}>
            {title}
            {(together ?? (item.state === 'planned' || item.state === 'done' ? '' : state)) !==
              '' && (
              <small className="agenda-more">
                {[item.state === 'deferred' || item.state === 'withdrawn' ? state : '', together]
                  .filter((part) => part)
                  .join(' · ')}
              </small>
            )}
          </span>
          {owedWords !== '' && <span className="agenda-unused">{owedWords}</span>}
          {section?.id === here && <span className="agenda-here" aria-hidden="true" />}
          <span
            className="agenda-time"
            data-over={(item.minutes !== undefined && spent > item.minutes) || undefined}
          >
            {time.shown}
          </span>
        </>
      ),
    };

    function timeWords({ start, minutes }: AgendaItem, used: number | undefined) {
      if (used === undefined) {
        const planned = [start, minutes === undefined ? undefined : formats.minutes(minutes)]
          .filter((part) => part !== undefined)
          .join(' · ');
        return { shown: planned, spoken: planned };
      }
      if (minutes === undefined) {
        return { shown: formats.minutes(used), spoken: formats.minutes(used) };
      }
      return {
        shown: `${String(used)} / ${formats.minutes(minutes)}`,
        spoken: t('agenda.timeUsed', {
          used: formats.minutes(used),
          allotted: formats.minutes(minutes),
        }),
      };
    }
  });

  return (
    <div
      className="agenda"
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!open.canEdit || text.trim() === '') return;
        event.preventDefault();
        acts.setPasted(text);
      }}
    >
      <h2 className="pane-title">{t('page.agenda')}</h2>
      {lines.length === 0 ? (
        <p className="pane-empty">{t('agenda.empty')}</p>
      ) : (
        <PickList
          label={t('page.agenda')}
          lines={lines}
          chosen={chosen}
          onChoose={setChosen}
          onEnter={acts.goToItem}
          onKey={acts.onKey}
          isStart
        />
      )}
      {open.canEdit && (
        <div className="pane-foot">
          <Button look="quiet" onPress={() => commands.run('item.add')}>
            <Plus aria-hidden="true" />
            {t('agenda.add')}
          </Button>
          <Button look="quiet" onPress={() => acts.setPasted('')}>
            <ClipboardPaste aria-hidden="true" />
            {t('agenda.paste')}
          </Button>
          {lines.length > 0 && <p className="pane-hint">{t('agenda.keys', keysOf(keys))}</p>}
        </div>
      )}
    </div>
  );
}

function stateWords({ state }: AgendaItem, t: ReturnType<typeof useWords>['t']): string {
  switch (state) {
    case 'planned':
      return '';
    case 'done':
      return t('agenda.stateDone');
    case 'deferred':
      return t('agenda.stateDeferred');
    case 'withdrawn':
      return t('agenda.stateWithdrawn');
  }
}

function keysOf(keys: ReturnType<typeof useKeys>) {
  return {
    up: (keys('item.moveUp') ?? []).join('+'),
    down: (keys('item.moveDown') ?? []).join('+'),
  };
}
