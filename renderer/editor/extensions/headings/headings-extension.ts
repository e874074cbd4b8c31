import {
  $getRoot,
  COMMAND_PRIORITY_BEFORE_HIGH,
  defineExtension,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { nestItem } from '../../../../shared/acts/agenda-items';
import type { Id } from '../../../../shared/base/ids';
import { $appendRichText } from '../../codec/append-rich-text';
import { $changeFrame } from '../../codec/meeting-frame';
import { $readRichText } from '../../codec/read-rich-text';
import { $currentBlock } from '../../nodes/blocks';
import { $headingTarget, $isHeadingNode } from '../../nodes/heading-node';
import type { HeadingNode } from '../../nodes/heading-node';
import { $isSectionNode } from '../../nodes/section-node';
import { onWords } from '../../text/on-words';
import { $beginAct } from '../history/acts';

/** Headings as lines of the agenda: their level by Tab, and one title wherever an item has several headings. */
export const HeadingsExtension = defineExtension({
  name: 'rapporteur/headings',
  register: (editor) =>
    mergeRegister(
      onWords(editor, (block) => $isHeadingNode(block) && $keepInStep(block)),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const block = $currentBlock();
          if (event.ctrlKey || event.metaKey || event.altKey || !$isHeadingNode(block))
            return false;
          event.preventDefault();
          const target = $headingTarget(block);
          if (target.type === 'item') {
            $beginAct('agenda');
            $changeFrame((frame) => nestItem(frame, target.item, event.shiftKey ? -1 : 1));
          }
          return true;
        },
        COMMAND_PRIORITY_BEFORE_HIGH,
      ),
    ),
});

/** The heading that is being typed in gives its words to every other one of its agenda item; returns whether it did. */
function $keepInStep(heading: HeadingNode): boolean {
  const target = $headingTarget(heading);
  if (target.type !== 'item' || $currentBlock()?.is(heading) !== true) return false;
  const others = $headingsOf(target.item).filter((other) => !other.is(heading));
  if (others.length === 0) return false;
  const { content } = $readRichText(heading);
  const words = JSON.stringify(content);
  const behind = others.filter((one) => JSON.stringify($readRichText(one).content) !== words);
  for (const other of behind) {
    other.clear();
    $appendRichText(other, content, new Map());
  }
  return behind.length > 0;
}

function $headingsOf(item: Id): HeadingNode[] {
  return $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .flatMap((section) => section.getChildren().filter($isHeadingNode))
    .filter((heading) => {
      const target = $headingTarget(heading);
      return target.type === 'item' && target.item === item;
    });
}
