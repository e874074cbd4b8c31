import { $getNodeByKey, $isRangeSelection, $getSelection, PASTE_TAG } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import type { Asset } from '../../../../shared/domain/asset';
import { $changeFrame } from '../../codec/meeting-frame';
import { $textBlockOf } from '../../nodes/blocks';
import { $isNoteNode } from '../../nodes/note-node';
import { $createSolidNoteNode } from '../../nodes/solid-note-node';
import { actTags } from '../history/acts';
import { hostOf } from '../host/host-extension';
import { $createBegunNote } from '../outliner/enter';

/** The most bytes of a picture in a meeting's file: 8 MB. */
const mostBytes = 8 * 1024 * 1024;

/** The first picture among the files of a clipboard of which a meeting can hold it. */
export function pictureIn(files: FileList): File | undefined {
  return [...files].find(
    ({ type, size }) => (type === 'image/png' || type === 'image/jpeg') && size <= mostBytes,
  );
}

/** Puts a picture below the caret's note, as one step of the history, as soon as it has been read. */
export async function pastePicture(editor: LexicalEditor, file: File): Promise<void> {
  const after = editor.getEditorState().read($noteAtCaret);
  const picture = await readPicture(file);
  if (after === undefined || picture === undefined) return;
  const { createId } = hostOf(editor);
  editor.update(
    () => {
      const note = $getNodeByKey(after);
      if (!$isNoteNode(note)) return;
      const asset: Asset = { id: createId('asset'), ...picture };
      $changeFrame((frame) => ({ ...frame, assets: [...(frame.assets ?? []), asset] }));
      const shown = $createSolidNoteNode({
        id: createId('note'),
        meaning: { kind: 'text' },
        shape: { type: 'image', image: { asset: asset.id, alternative: '' } },
        level: 0,
        content: [],
      });
      const next = $createBegunNote({});
      note.insertAfter(shown);
      shown.insertAfter(next);
      next.selectStart();
    },
    { tag: [...actTags('paste'), PASTE_TAG] },
  );
}

function $noteAtCaret(): NodeKey | undefined {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $textBlockOf(selection.focus.getNode()) : null;
  return $isNoteNode(block) ? block.getKey() : undefined;
}

/** The picture as the file keeps it; nothing where it cannot be read as one, or is too large in pixels. */
async function readPicture(file: File): Promise<Omit<Asset, 'id'> | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const { width, height } = bitmap;
  bitmap.close();
  if (Math.max(width, height) > 20_000) return undefined;
  const address = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsDataURL(file);
  });
  const mediaType = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  return { mediaType, data: address.slice(address.indexOf(',') + 1), width, height };
}
