import { useWords } from '../../state/use-words';
import { Tabs } from '../../ui/tabs';
import { ActionsTray } from './actions/actions-tray';
import { ChatTray } from './chat/chat-tray';
import { CheckTray } from './check/check-tray';
import { CommentsTray } from './comments/comments-tray';
import { FloorTray } from './floor/floor-tray';
import { PeopleTray } from './people/people-tray';
import { PrivateTray } from './private/private-tray';
import './tray.css';

/** The pages of the tray. */
export type TrayTab = 'people' | 'floor' | 'chat' | 'actions' | 'comments' | 'privateNotes' | 'check';

/** What the tray needs: which page is shown. */
export interface TrayProps {
  readonly chosen: TrayTab;
  readonly onChoose: (tab: TrayTab) => void;
}

/** Beside the notes: people, chat, actions and decisions, comments, private notes. */
export function Tray({ chosen, onChoose }: TrayProps) {
  const { t } = useWords();
  return (
    <div className="tray">
      <Tabs
        label={t('page.tray')}
        chosen={chosen}
        onChoose={onChoose}
        tabs={[
          { id: 'people', label: t('page.people'), content: <PeopleTray /> },
          { id: 'floor', label: t('floor.tab'), content: <FloorTray /> },
          { id: 'chat', label: t('page.chat'), content: <ChatTray /> },
          { id: 'actions', label: t('page.actions'), content: <ActionsTray /> },
          { id: 'comments', label: t('page.comments'), content: <CommentsTray /> },
          { id: 'privateNotes', label: t('page.privateNotes'), content: <PrivateTray /> },
          { id: 'check', label: t('checks.tab'), content: <CheckTray /> },
        ]}
      />
    </div>
  );
}
