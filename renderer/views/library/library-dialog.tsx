import { assertNever } from '../../../shared/base/assert-never';
import type { IsoDate } from '../../../shared/base/dates';
import { GroupDialog } from '../group/group-dialog';
import { DestroyMeetingDialog } from './destroy-meeting-dialog';
import { StyleDialog } from '../style/style-dialog';
import { FolderPicker } from './folder-picker';
import type { LibraryPlace, Overview } from './library-place';
import type { MeetingSummary } from './meeting-title';
import { NewGroupDialog } from './new-group-dialog';
import { NewMeetingDialog } from './new-meeting-dialog';
import { TrashDialog } from './trash-dialog';
import type { FolderChoice, Wanted } from './use-folder-choice';
import type { LibraryActs } from './use-library-acts';

/** Something that the library asks in a dialog. */
export type LibraryTask =
  | { readonly type: 'newMeeting'; readonly place: LibraryPlace; readonly today: IsoDate }
  | { readonly type: 'newGroup' }
  | { readonly type: 'groupSettings'; readonly folder: string; readonly name: string }
  | { readonly type: 'styles'; readonly folder: string; readonly name: string }
  | { readonly type: 'trash' }
  | { readonly type: 'destroy'; readonly meeting: MeetingSummary; readonly keepsNone: boolean }
  | { readonly type: 'pick'; readonly wanted: Wanted };

/** What the library's dialogs need. */
export interface LibraryDialogProps {
  readonly task: LibraryTask;
  readonly overview: Overview;
  readonly acts: LibraryActs;
  readonly folders: FolderChoice;
  /** The library has changed. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The dialog of the task at hand. */
export function LibraryDialog(props: LibraryDialogProps) {
  const { task, overview, acts, folders, onDone, onClose } = props;
  switch (task.type) {
    case 'newMeeting':
      return (
        <NewMeetingDialog
          overview={overview}
          place={task.place}
          today={task.today}
          onCreated={acts.open}
          onClose={onClose}
        />
      );
    case 'newGroup':
      return <NewGroupDialog onCreated={onDone} onClose={onClose} />;
    case 'groupSettings':
      return (
        <GroupDialog folder={task.folder} name={task.name} onSaved={onDone} onClose={onClose} />
      );
    case 'styles':
      return <StyleDialog folder={task.folder} name={task.name} onClose={onClose} />;
    case 'trash':
      return <TrashDialog acts={acts} onClose={onClose} />;
    case 'destroy':
      return (
        <DestroyMeetingDialog
          meeting={task.meeting}
          keepsNone={task.keepsNone}
          onDestroy={() => acts.destroy(task.meeting)}
          onClose={onClose}
        />
      );
    case 'pick':
      return (
        <FolderPicker
          wanted={task.wanted}
          onChosen={(path) => {
            onClose();
            folders.take(task.wanted, path);
          }}
          onClose={onClose}
        />
      );
    default:
      return assertNever(task);
  }
}
