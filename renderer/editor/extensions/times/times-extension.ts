import { defineExtension, mergeRegister } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $currentNote } from '../../nodes/blocks';
import { $noteFacts } from '../../nodes/note-node';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { HostExtension, hostOf, onLabels } from '../host/host-extension';
import { toRecordingPosition } from './recording-position';

/**
 * Shows in the margin when the caret's note was begun, in the meeting's zone, and where that is in the
 * recording. One key shows it and hides it again; while hidden it costs nothing.
 */
export const TimesExtension = defineExtension({
  name: 'rapporteur/times',
  dependencies: [CommandExtension, HostExtension],
  register: (editor) => {
    let isShown = false;
    let shownOn: HTMLElement | null = null;
    const show = () => {
      const found = isShown ? editor.getEditorState().read(() => $begunHere(editor)) : undefined;
      const element = found?.element ?? null;
      if (shownOn !== element) shownOn?.removeAttribute('data-time');
      shownOn = element;
      if (element !== null && found !== undefined && element.dataset.time !== found.words) {
        element.dataset.time = found.words;
      }
    };
    return mergeRegister(
      editor.registerUpdateListener(() => {
        if (isShown) show();
      }),
      onLabels(editor, show),
      registerHandlers(editor, {
        'note.showTime': () => {
          isShown = !isShown;
          queueMicrotask(show);
          return true;
        },
      }),
    );
  },
});

function $begunHere(
  editor: LexicalEditor,
): { readonly element: HTMLElement; readonly words: string } | undefined {
  const note = $currentNote();
  const begun = note === null ? undefined : $noteFacts(note).begun;
  const element = note === null ? null : editor.getElementByKey(note.getKey());
  if (begun === undefined || element === null) return undefined;
  const { recordings = [], schedule, group } = $meetingFrame();
  const positions = recordings.map((recording) => toRecordingPosition(recording, begun));
  const position = positions.filter((one) => one !== undefined).at(-1);
  const zone = schedule?.zone ?? group?.zone;
  return { element, words: hostOf(editor).labels.begun(begun, zone, position) };
}
