import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Tabs } from '../../ui/tabs';
import type { TabLine } from '../../ui/tabs';
import { ActionsTray } from './actions/actions-tray';
import { ChatTray } from './chat/chat-tray';
import { CheckTray } from './check/check-tray';
import { CommentsTray } from './comments/comments-tray';
import { FloorTray } from './floor/floor-tray';
import { ImportTray } from './import/import-tray';
import { TranscriptTray } from './import/transcript-tray';
import type { Import } from './import/use-import';
import { PeopleTray } from './people/people-tray';
import { PrivateTray } from './private/private-tray';
import { useMeeting, useOpenMeeting } from './session/use-meeting';
import './tray.css';

/** The pages of the tray. */
export type TrayTab =
  | 'people'
  | 'floor'
  | 'chat'
  | 'actions'
  | 'comments'
  | 'privateNotes'
  | 'check'
  | 'transcript'
  | 'import';

/** The pages that everybody may see. */
const safeTabs: readonly TrayTab[] = ['people', 'floor', 'actions'];

/** What the tray needs: which page is shown, and whether the window is safe to share. */
export interface TrayProps {
  readonly chosen: TrayTab;
  readonly onChoose: (tab: TrayTab) => void;
  readonly running: Import;
  readonly isSafe: boolean;
  /** Says that something is not shown as long as the window is safe to share. */
  readonly onRefuse: () => void;
}

/** Beside the notes: people, chat, actions and decisions, comments, private notes. */
export function Tray({ chosen, onChoose, running, isSafe, onRefuse }: TrayProps) {
  const { t } = useWords();
  const { focus } = useOpenMeeting();
  const { transcripts = [] } = useMeeting();
  const isImporting = running.session !== undefined;
  const isShowingImport = chosen === 'import' && isImporting && !isSafe;
  const all: readonly TabLine<TrayTab>[] = [
    {
      id: 'people',
      label: t('page.people'),
      content: <PeopleTray onRefuse={isSafe ? onRefuse : undefined} />,
    },
    { id: 'floor', label: t('floor.tab'), content: <FloorTray /> },
    { id: 'chat', label: t('page.chat'), content: <ChatTray /> },
    { id: 'actions', label: t('page.actions'), content: <ActionsTray isSafe={isSafe} /> },
    { id: 'comments', label: t('page.comments'), content: <CommentsTray /> },
    { id: 'privateNotes', label: t('page.privateNotes'), content: <PrivateTray /> },
    { id: 'check', label: t('checks.tab'), content: <CheckTray /> },
    ...(transcripts.length === 0
      ? []
      : [
          {
            id: 'transcript' as const,
            label: t('imports.transcriptTab'),
            content: <TranscriptTray />,
          },
        ]),
  ];
  const tabs = isSafe ? all.filter(({ id }) => safeTabs.includes(id)) : all;
  return (
    // Esc that nothing in the tray wants goes back to the text.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="tray"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        focus();
      }}
    >
      {isShowingImport && <ImportTray running={running} />}
      {isImporting && !isShowingImport && !isSafe && (
        <div className="import-waiting">
          <Button look="quiet" onPress={running.begin}>
            {t('imports.waiting')}
          </Button>
        </div>
      )}
      {!isShowingImport && (
        <Tabs
          label={t('page.tray')}
          chosen={tabs.find(({ id }) => id === chosen)?.id ?? 'people'}
          onChoose={onChoose}
          tabs={tabs}
        />
      )}
    </div>
  );
}
