import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  PASTE_COMMAND,
  PASTE_TAG,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { isSafeLink } from '../../../../shared/base/links';
import type { Note } from '../../../../shared/domain/note';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $currentNote } from '../../nodes/blocks';
import { $changeNote, $noteFacts, $setNoteOrigin } from '../../nodes/note-node';
import { $removeAcrossBlocks } from '../../text/remove-selection';
import { $setLink } from '../formats/formats-extension';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { partyName } from '../page/party-name';
import { StructureExtension } from '../structure/structure-extension';
import { $copySelection } from './copy-selection';
import { readHtml } from './html/read-html';
import { $insertClip, $toClip } from './insert-clip';
import type { Clip } from './pasted';
import { pastePicture, pictureIn } from './paste-picture';
import { toPublicNotes } from './public-notes';
import { readPlainText } from './read-plain-text';
import { writePlainText, writePublicHtml } from './write-public';

/** The type under which the clipboard carries a claim check for what was copied here. */
const claimType = 'application/x-rapporteur-claim';

/**
 * Copy, cut and paste. Other programs get public text only. What was copied itself, marks and words
 * off the record included, never is on the clipboard: it stays in this window's memory, and the
 * clipboard carries a claim check for it.
 */
export const ClipboardExtension = defineExtension({
  name: 'rapporteur/clipboard',
  dependencies: [StructureExtension],
  register: (editor) => {
    let kept: { readonly claim: string; readonly clip: Clip } | undefined;

    const $copy = (event: ClipboardEvent | KeyboardEvent | null, cut: boolean): boolean => {
      if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return true;
      const clip = $copySelection(cut);
      event.preventDefault();
      if (clip === undefined) return true;
      const claim = crypto.randomUUID();
      kept = { claim, clip };
      const open = toPublicNotes(clip.notes);
      event.clipboardData.setData('text/plain', writePlainText(open, $speakers));
      event.clipboardData.setData('text/html', writePublicHtml(open, $speakers));
      event.clipboardData.setData(claimType, claim);
      if (cut) $cutSelected(clip);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        COPY_COMMAND,
        (event) => $copy(event, false),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(CUT_COMMAND, (event) => $copy(event, true), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!('clipboardData' in event) || event.clipboardData === null) return false;
          event.preventDefault();
          const data = event.clipboardData;
          const own = data.getData(claimType);
          const picture = pictureIn(data.files);
          // Office programs put a picture of copied words beside the words; the words are meant.
          if (picture !== undefined && data.getData('text/plain') === '') {
            void pastePicture(editor, picture);
            return true;
          }
          $beginAct('paste');
          $addUpdateTag(PASTE_TAG);
          if (kept?.claim === own) {
            $insertClip(kept.clip);
            // Ids are kept once: what is pasted again is a copy.
            if (kept.clip.cut) kept = { claim: own, clip: { ...kept.clip, cut: false } };
          } else {
            $pasteForeign(data.getData('text/html'), data.getData('text/plain'));
          }
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

function $speakers(note: Note): string {
  const { people } = $meetingFrame();
  return (note.speakers ?? [])
    .map((party) => partyName(party, people, $host().labels.everyone))
    .join(', ');
}

/** Takes the cut notes away; the empty line left for the caret is a new one, so that they can keep their ids. */
function $cutSelected(clip: Clip): void {
  const selection = $getSelection();
  $beginAct('cut');
  $addUpdateTag(CUT_TAG);
  if ($isNodeSelection(selection)) selection.deleteNodes();
  else if ($isRangeSelection(selection) && !$removeAcrossBlocks(selection)) selection.removeText();
  const left = $currentNote();
  const gone = left?.isEmpty() === true && $noteFacts(left).id === clip.notes[0]?.id;
  if (!gone || clip.inline) return;
  $changeNote(left, { id: $host().createId('note'), begun: undefined, revision: undefined });
  $setNoteOrigin(left, 'begun');
}

function $pasteForeign(html: string, text: string): void {
  const selection = $getSelection();
  const address = text.trim();
  const overWords = $isRangeSelection(selection) && !selection.isCollapsed();
  if (overWords && isSafeLink(address) && selection.getTextContent().split('\n').length === 1) {
    $setLink(address);
    return;
  }
  const blocks = html === '' ? [] : readHtml(html);
  const found = blocks.length > 0 ? blocks : readPlainText(text);
  if (found.length > 0) $insertClip($toClip(found));
}
