import { SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../shared/domain/meeting';
import { actTags, goingOnTags } from '../extensions/history/acts';
import type { Act } from '../extensions/history/acts';
import { hostOf } from '../extensions/host/host-extension';
import { $changeFrame } from './meeting-frame';
import type { MeetingFrame } from './meeting-frame';
import { $putChanges } from './put-changes';
import { $readMeeting } from './read-meeting';

/**
 * Changes the meeting as one named step of the one history; what the change leaves as it was stays untouched.
 * @param goesOn makes it part of the step before, as words typed into a field of a pane are.
 */
export function changeMeeting(
  editor: LexicalEditor,
  act: Act,
  change: (meeting: Meeting) => Meeting,
  goesOn = false,
): void {
  const { createId } = hostOf(editor);
  editor.update(
    () => {
      const before = $readMeeting();
      const after = change(before);
      const changes = diffMeetings(before, after);
      if (changes !== undefined) $putChanges(changes, after, createId);
    },
    { tag: tagsFor(editor, goesOn ? goingOnTags(act) : actTags(act)), discrete: true },
  );
}

/** Changes only facts of the meeting, which does not read the page and so costs nothing however long it is. */
export function changeFacts(
  editor: LexicalEditor,
  act: Act,
  change: (frame: MeetingFrame) => MeetingFrame,
): void {
  editor.update(() => $changeFrame(change), { tag: tagsFor(editor, actTags(act)), discrete: true });
}

/** A change that comes from beside the page leaves the cursor where it is, instead of taking it into the text. */
function tagsFor(editor: LexicalEditor, tags: string[]): string[] {
  const root = editor.getRootElement();
  const isInText = root?.contains(root.ownerDocument.activeElement) === true;
  return isInText ? tags : [...tags, SKIP_DOM_SELECTION_TAG];
}
