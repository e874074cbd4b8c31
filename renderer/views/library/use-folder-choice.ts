import { useApp } from '../../state/use-app';

/** What a person may choose on the disk. */
export type Wanted = 'folder' | 'meeting';

/** Ways to choose on the disk, and what to do with the choice. */
export interface FolderChoice {
  readonly chooseFolder: () => void;
  readonly chooseMeeting: () => void;
  /** Takes what the window's own picker brought. */
  readonly take: (wanted: Wanted, path: string) => void;
}

/** What is done with a choice. */
export interface FolderChoiceUses {
  readonly onFolder: () => Promise<void>;
  readonly onMeeting: (path: string) => void;
  /** Shows the window's own picker, where the shell has no dialogs of the system. */
  readonly askPicker: (wanted: Wanted) => void;
}

/** Asks for a folder of the library, or a meeting to open, with the system's dialog or the window's own. */
export function useFolderChoice({
  onFolder,
  onMeeting,
  askPicker,
}: FolderChoiceUses): FolderChoice {
  const { bridge, toasts } = useApp();

  const take = (wanted: Wanted, path: string) => {
    if (wanted === 'meeting') {
      onMeeting(path);
      return;
    }
    void bridge.request('library.setFolder', { folder: path }).then((result) => {
      if (result.ok) void onFolder();
      else toasts.showProblem(result.messages);
    });
  };
  const ask = (wanted: Wanted) => {
    const request = wanted === 'folder' ? 'dialog.folder' : 'dialog.meeting';
    void bridge.request(request, {}).then((result) => {
      if (!result.ok) toasts.showProblem(result.messages);
      else if (result.value.type === 'usePicker') askPicker(wanted);
      else if (result.value.type === 'chosen') take(wanted, result.value.path);
    });
  };

  return { chooseFolder: () => ask('folder'), chooseMeeting: () => ask('meeting'), take };
}
