import type { EditorState, LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { MeetingChanges } from '../../../shared/domain/changes/meeting-changes';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import type { SectionNode } from '../nodes/section-node';
import { $readMeeting, $readSection } from './read-meeting';
import type { PartReaders, SectionReading } from './read-meeting';
import { $readNote } from './read-note';

/** Follows an editor and gives its meeting at the cost of what has changed. */
export interface MeetingWatcher {
  /** The meeting as it now stands; what did not change is the same object as before. */
  readonly read: () => Meeting;
  /** What changed since this was last asked, or since the watcher began; nothing where nothing did. */
  readonly takeChanges: () => MeetingChanges | undefined;
  /** Calls back after every change of the meeting; a moved caret is none. Returns its own undo. */
  readonly onChange: (listener: () => void) => () => void;
  readonly dispose: () => void;
}

/** Begins to follow an editor. */
export function watchMeeting(editor: LexicalEditor): MeetingWatcher {
  const notes = new Map<NodeKey, Note | undefined>();
  const sections = new Map<NodeKey, SectionReading>();
  const listeners = new Set<() => void>();
  const readers: PartReaders = {
    $readNote: (node: LexicalNode) => remember(notes, node.getKey(), () => $readNote(node)),
    $readSection: (node: SectionNode, all: PartReaders) =>
      remember(sections, node.getKey(), () => $readSection(node, all)),
  };
  const forget = (key: NodeKey): void => {
    notes.delete(key);
    sections.delete(key);
  };

  let meeting: Meeting | undefined;
  const dispose = editor.registerUpdateListener(
    ({ dirtyElements, dirtyLeaves, editorState, prevEditorState, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      for (const key of dirtyElements.keys()) forget(key);
      for (const key of dirtyLeaves) forget(key);
      if (isWholeState(dirtyElements)) {
        for (const key of changedBlocks(prevEditorState, editorState)) forget(key);
      }
      meeting = undefined;
      if (!tags.has(unchangedTag)) for (const listener of listeners) listener();
    },
  );
  const read = (): Meeting => {
    meeting ??= editor.getEditorState().read(() => $readMeeting(readers), { editor });
    return meeting;
  };

  let taken = read();
  return {
    read,
    takeChanges: () => {
      const before = taken;
      taken = read();
      return diffMeetings(before, taken);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose,
  };
}

/** The tag of updates that only prepare the page and change nothing a person wrote. */
export const unchangedTag = 'rapporteur-unchanged';

/** Undo and redo put a whole state in place and call only the root dirty. */
function isWholeState(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  return dirtyElements.size === 1 && dirtyElements.has('root');
}

/** The keys of all nodes that differ between two states, and of what they stand in. */
function changedBlocks(before: EditorState, after: EditorState): Set<NodeKey> {
  const changed = new Set<NodeKey>();
  for (const [key, node] of after._nodeMap) {
    if (before._nodeMap.get(key) === node) continue;
    let at: NodeKey | null = key;
    while (at !== null && !changed.has(at)) {
      changed.add(at);
      at = after._nodeMap.get(at)?.__parent ?? null;
    }
  }
  return changed;
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Value;
  const value = read();
  known.set(key, value);
  return value;
}
