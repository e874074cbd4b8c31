import { ArrowLeft, ListOrdered, PanelRight, ScrollText } from 'lucide-react';
import { clockState } from '../../../../shared/acts/meeting-clock';
import { isOpen } from '../../../../shared/acts/open-interval';
import type { CommandId } from '../../../../shared/commands/command-table';
import { useApp } from '../../../state/use-app';
import { useKeys } from '../../../state/use-keys';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { statusWords } from '../../library/status-words';
import { sectionName } from '../agenda/section-name';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import type { Panes } from '../use-panes';
import { Clocks } from './clocks';
import { meetingName } from './meeting-name';
import { SaveState } from './save-state';
import './meeting-bar.css';

/** What the bar needs. */
export interface MeetingBarProps {
  readonly panes: Panes;
  /** Whether others see the window, so that no title off the record is in it. */
  readonly isSafe: boolean;
  readonly onExport: () => void;
}

/** Above the notes: which meeting, the hour, the open item, whether it is saved, and what can be done with all of it. */
export function MeetingBar({ panes, isSafe, onExport }: MeetingBarProps) {
  const { commands, route } = useApp();
  const { canEdit } = useOpenMeeting();
  const words = useWords();
  const { t } = words;
  const keys = useKeys();
  const meeting = useMeeting();
  const state = clockState(meeting.held);
  const open = meeting.sections.find(isOpen);
  const openItems = meeting.agenda.items.filter(({ id }) => open?.items.includes(id));
  const isHidden = isSafe && openItems.some(({ offTheRecord }) => offTheRecord === true);
  const openName = open === undefined || isHidden ? undefined : sectionName(open, meeting);
  const run = (id: CommandId) => () => commands.run(id);
  const toggle = (name: 'agenda' | 'preview' | 'tray') => ({
    'aria-pressed': panes.isShown(name),
    keys: keys(`view.${name}`),
    onPress: () => panes.toggle(name),
  });

  return (
    <header className="meeting-bar" aria-label={t('page.bar')}>
      <IconButton
        icon={ArrowLeft}
        label={t('meeting.back')}
        onPress={() => route.set({ type: 'library' })}
      />
      <div className="meeting-bar-name">
        <h1>
          <button
            type="button"
            className="meeting-bar-title"
            title={t('facts.title')}
            onClick={run('meeting.facts')}
          >
            {meetingName(meeting, words)}
          </button>
        </h1>
        <p className="meeting-bar-item">
          {isHidden
            ? t('shared.hiddenHere')
            : openName === undefined
              ? t('page.noOpenItem')
              : t('page.openItem', { item: openName })}
        </p>
      </div>
      <Clocks />
      <div className="meeting-bar-state">
        <SaveState />
        <span className="meeting-bar-status">{statusWords(meeting.status.state, words)}</span>
      </div>
      <div className="meeting-bar-acts">
        {canEdit && state === 'notBegun' && (
          <Button look="quiet" onPress={run('meeting.begin')}>
            {t('page.begin')}
          </Button>
        )}
        {canEdit && (state === 'running' || state === 'paused') && (
          <>
            <Button look="quiet" onPress={run('meeting.pause')}>
              {t(state === 'paused' ? 'page.resume' : 'page.pause')}
            </Button>
            <Button look="quiet" onPress={run('meeting.end')}>
              {t('page.end')}
            </Button>
          </>
        )}
        {state === 'ended' && (
          <Button look="quiet" onPress={run('meeting.next')}>
            {t('next.button')}
          </Button>
        )}
        <IconButton
          icon={ListOrdered}
          label={t(panes.isShown('agenda') ? 'page.hideAgenda' : 'page.showAgenda')}
          {...toggle('agenda')}
        />
        <IconButton
          icon={ScrollText}
          label={t(panes.isShown('preview') ? 'page.hidePreview' : 'page.showPreview')}
          {...toggle('preview')}
        />
        <IconButton
          icon={PanelRight}
          label={t(panes.isShown('tray') ? 'page.hideTray' : 'page.showTray')}
          {...toggle('tray')}
        />
        <Button look="plain" onPress={onExport}>
          {t('page.export')}
        </Button>
      </div>
    </header>
  );
}
