import { $getRoot, defineExtension, RootNode } from 'lexical';
import { annexNotes, settleLog, usedEntries } from '../../../../shared/acts/summary/settle-log';
import type { Note } from '../../../../shared/domain/note';
import { $changeFrame, $meetingFrame } from '../../codec/meeting-frame';
import { $readNote } from '../../codec/read-note';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $isSectionNode } from '../../nodes/section-node';
import { StructureExtension } from '../structure/structure-extension';

/**
 * Keeps each line of the log `used` exactly while a note with words names it as a source, within the
 * same step of the history: deleting, splitting, joining, cutting and undoing need no care for it.
 */
export const SettleLogExtension = defineExtension({
  name: 'rapporteur/settle-log',
  dependencies: [StructureExtension],
  register: (editor) =>
    editor.registerNodeTransform(RootNode, () => {
      const frame = $meetingFrame();
      if (frame.log === undefined) return;
      const used = usedEntries([...$notesWithSources(), ...annexNotes(frame)]);
      const settled = settleLog(frame.log, used);
      if (settled !== frame.log) $changeFrame((now) => ({ ...now, log: settled }));
    }),
});

/** Only notes that name sources are read, so that the log costs a keystroke nothing. */
function* $notesWithSources(): Generator<Note, void> {
  for (const section of $getRoot().getChildren().filter($isSectionNode)) {
    for (const child of section.getChildren()) {
      if ($isNoteNode(child) && $noteFacts(child).sources === undefined) continue;
      const note = $readNote(child);
      if (note?.sources !== undefined) yield note;
    }
  }
}
