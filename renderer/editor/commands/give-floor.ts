import type { LexicalEditor } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import type { Party } from '../../../shared/domain/party';
import { $changeFrame } from '../codec/meeting-frame';
import type { MeetingFrame } from '../codec/meeting-frame';
import { $giveFloor } from '../extensions/speakers/set-speakers';
import { recentSpeakersOf } from '../extensions/speakers/speakers-extension';
import { $caretPlace } from './go-to';

/**
 * Begins a statement of somebody at the caret and changes the facts that know of it, as one step of
 * the history. Returns whether the caret stands where a statement can begin.
 */
export function giveFloor(
  editor: LexicalEditor,
  speaker: Party,
  change: (frame: MeetingFrame, section: Id, note: Id) => MeetingFrame,
): boolean {
  let isGiven = false as boolean;
  editor.update(
    () => {
      if (!$giveFloor([speaker])) return;
      isGiven = true;
      const place = $caretPlace();
      const { section, note } = place ?? {};
      if (section === undefined || note === undefined) return;
      $changeFrame((frame) => change(frame, section, note));
    },
    { discrete: true },
  );
  if (isGiven) recentSpeakersOf(editor).heard([speaker]);
  return isGiven;
}
