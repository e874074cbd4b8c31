import { $getRoot } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import { $readNote } from '../codec/read-note';
import { $currentBlock, $isTextBlock, $leafBlocks, $sectionOf } from '../nodes/blocks';
import { $isNoteNode, $noteFacts } from '../nodes/note-node';
import { $isSectionNode, $sectionId } from '../nodes/section-node';

/** Where the caret goes: to a note by its id, to the end of a section (`opening` and `closing` included), or to a section's first heading. */
export type Place =
  | { readonly type: 'note'; readonly id: Id }
  | { readonly type: 'section'; readonly id: Id }
  | { readonly type: 'heading'; readonly id: Id };

/** Puts the caret to a place and shows it; returns whether the place is on the page. */
export function goTo(editor: LexicalEditor, place: Place): boolean {
  let found: LexicalNode | undefined;
  editor.update(
    () => {
      found = $find(place);
      if ($isTextBlock(found)) found.selectEnd();
    },
    { discrete: true },
  );
  if (found === undefined) return false;
  editor.focus();
  editor.getElementByKey(found.getKey())?.scrollIntoView({ block: 'center' });
  return true;
}

/** In which section (`opening` and `closing` included) and note the caret stands; none without a caret. */
export function $caretPlace(): { readonly section: Id; readonly note: Id | undefined } | undefined {
  const block = $currentBlock();
  const section = block === null ? null : $sectionOf(block);
  if (block === null || section === null) return undefined;
  const note = $isNoteNode(block) ? $noteFacts(block).id : undefined;
  return { section: $sectionId(section), note };
}

function $find(place: Place): LexicalNode | undefined {
  if (place.type === 'note') return $blockOf(place.id);
  const section = $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .find((one) => $sectionId(one) === place.id);
  if (section === undefined) return undefined;
  const blocks = [...$leafBlocks(section)].filter($isTextBlock);
  return place.type === 'heading' ? blocks[0] : blocks.at(-1);
}

function $blockOf(id: Id): LexicalNode | undefined {
  for (const section of $getRoot().getChildren().filter($isSectionNode)) {
    for (const child of section.getChildren()) {
      if ($readNote(child)?.id === id) {
        return $leafBlocks(child).next().value ?? child;
      }
    }
  }
  return undefined;
}
