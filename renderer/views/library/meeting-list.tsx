import { Copy, FolderOpen, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { useApp } from '../../state/use-app';
import { useKeys } from '../../state/use-keys';
import { useWords } from '../../state/use-words';
import { MenuButton } from '../../ui/menu';
import type { LibraryActs } from './use-library-acts';
import { meetingTitle } from './meeting-title';
import type { MeetingSummary } from './meeting-title';
import { statusWords } from './status-words';
import './meeting-list.css';

/** What the list of meetings needs. */
export interface MeetingListProps {
  readonly label: string;
  readonly meetings: readonly MeetingSummary[];
  /** Whether the rows name their groups. */
  readonly namesGroups: boolean;
  readonly acts: LibraryActs;
  /** Tells the file of the meeting under the cursor, or that there is none. */
  readonly onChoose: (path: string | undefined) => void;
}

/** The meetings, one line each: arrows walk, typing finds, Enter opens. */
export function MeetingList({ label, meetings, namesGroups, acts, onChoose }: MeetingListProps) {
  const { left } = useApp();
  const words = useWords();
  const keys = useKeys();
  const { t, formats } = words;

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = left.get();
    if (before === undefined) return undefined;
    // The list puts its rows into the page a moment after itself.
    const waiting = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(before)}"]`)?.focus();
    });
    return () => cancelAnimationFrame(waiting);
  }, [left]);

  const lines = (meeting: MeetingSummary) => [
    {
      id: 'duplicate',
      label: t('library.duplicate'),
      icon: Copy,
      keys: keys('library.duplicate'),
      onAction: () => acts.duplicate(meeting),
    },
    {
      id: 'show',
      label: t('library.showFile'),
      icon: FolderOpen,
      onAction: () => acts.showFile(meeting),
    },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: Trash2,
      keys: keys('library.delete'),
      isDangerous: true,
      onAction: () => acts.remove(meeting),
    },
  ];
  // The list hands the cursor on to a row while it is still telling that it got it.
  const tellRow = () => {
    const row = document.activeElement?.closest('[role="row"]') ?? null;
    onChoose(row?.getAttribute('data-key') ?? undefined);
  };

  return (
    <div ref={list} className="meeting-list-frame" role="presentation" onFocus={tellRow}>
      <GridList
        aria-label={label}
        className="meeting-list"
        data-pane-start=""
        items={meetings}
        dependencies={[words, namesGroups, keys]}
        onAction={(key) => acts.open(String(key))}
      >
        {(meeting) => {
          const title = meetingTitle(meeting, words);
          return (
            <GridListItem id={meeting.path} textValue={title} className="meeting-row">
              <span className="meeting-row-date">
                {meeting.date === undefined ? t('library.noDate') : formats.shortDay(meeting.date)}
              </span>
              <span className="meeting-row-title" title={title}>
                {title}
              </span>
              {namesGroups && (
                <span className="meeting-row-group">
                  {meeting.group?.name ?? t('library.withoutGroup')}
                </span>
              )}
              <span className="meeting-row-status" data-state={meeting.status.type}>
                {meeting.isCopy === true
                  ? t('library.copyToSend')
                  : statusWords(meeting.status, words)}
              </span>
              <MenuButton label={t('common.moreActions', { name: title })} lines={lines(meeting)} />
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}
