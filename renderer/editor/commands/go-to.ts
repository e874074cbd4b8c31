import { $getRoot } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import { $readNote } from '../codec/read-note';
import { $currentBlock, $leafBlocks, $sectionOf } from '../nodes/blocks';
import { $isTextBlock } from '../nodes/blocks';
import { $isSectionNode, $sectionId } from '../nodes/section-node';

/** Where the caret goes: to a note by its id, or to the end of a section (`opening` and `closing` included). */
export type Place =
  { readonly type: 'note'; readonly id: Id } | { readonly type: 'section'; readonly id: Id };

/** Puts the caret to a place and shows it; returns whether the place is on the page. */
export function goTo(editor: LexicalEditor, place: Place): boolean {
  let found: LexicalNode | undefined;
  editor.update(
    () => {
      found = place.type === 'section' ? $lastBlockOf(place.id) : $blockOf(place.id);
      if ($isTextBlock(found)) found.selectEnd();
    },
    { discrete: true },
  );
  if (found === undefined) return false;
  editor.focus();
  editor.getElementByKey(found.getKey())?.scrollIntoView({ block: 'center' });
  return true;
}

/** The id of the section in which the caret stands, `opening` and `closing` included; none without a caret. */
export function $currentSection(): Id | undefined {
  const block = $currentBlock();
  const section = block === null ? null : $sectionOf(block);
  return section === null ? undefined : $sectionId(section);
}

function $lastBlockOf(id: Id): LexicalNode | undefined {
  const section = $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .find((one) => $sectionId(one) === id);
  return section === undefined ? undefined : [...$leafBlocks(section)].filter($isTextBlock).at(-1);
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
