import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  mergeRegister,
  $getCharacterOffsets,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  defineExtension,
  FORMAT_TEXT_COMMAND,
} from 'lexical';
import type { LexicalEditor, TextFormatType } from 'lexical';
import { isSafeLink } from '../../../../shared/base/links';
import { $currentBlock, $rangeSelection } from '../../nodes/blocks';
import { $createFootnoteNode, $isFootnoteNode } from '../../nodes/footnote-node';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';

/** Bold, italic and the like, links, and footnotes in the line. */
export const FormatsExtension = defineExtension({
  name: 'rapporteur/formats',
  dependencies: [CommandExtension],
  register: (editor) =>
    mergeRegister(
      // The browser would take an inline element away whose last letter is typed over.
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        $typeOverFootnote,
        COMMAND_PRIORITY_BEFORE_CRITICAL,
      ),
      registerHandlers(editor, {
        'format.bold': () => $format(editor, 'bold'),
        'format.italic': () => $format(editor, 'italic'),
        'format.underline': () => $format(editor, 'underline'),
        'format.strikethrough': () => $format(editor, 'strikethrough'),
        'format.superscript': () => $format(editor, 'superscript'),
        'format.subscript': () => $format(editor, 'subscript'),
        'footnote.insert': $insertFootnote,
      }),
    ),
});

function $typeOverFootnote(event: InputEvent): boolean {
  const selection = $rangeSelection();
  if (event.inputType !== 'insertText' || event.data === null) return false;
  if (selection === null || selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.is(selection.focus.getNode())) return false;
  if ($findMatchingParent(node, $isFootnoteNode) === null) return false;
  event.preventDefault();
  const [anchor, focus] = $getCharacterOffsets(selection);
  node.spliceText(Math.min(anchor, focus), Math.abs(focus - anchor), event.data, true);
  return true;
}

function $format(editor: LexicalEditor, format: TextFormatType): boolean {
  const selection = $rangeSelection();
  if (selection === null) return false;
  if (!selection.isCollapsed()) $beginAct('format');
  return editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
}

/** Puts a footnote where the caret is, or makes one of the selected words, with the caret inside it. */
function $insertFootnote(): boolean {
  const selection = $rangeSelection();
  if (selection === null || $currentBlock() === null) return false;
  $beginAct('footnote');
  const words = selection.getTextContent().replaceAll('\n', ' ');
  const footnote = $createFootnoteNode($host().createId('footnote'));
  const text = $createTextNode(words === '' ? $host().labels.footnotePlaceholder : words);
  footnote.append(text);
  selection.insertNodes([footnote]);
  if (words === '') text.select(0, text.getTextContentSize());
  else text.selectEnd();
  return true;
}

/**
 * Makes the selected words a link, or takes the link away where the address is empty. Without a
 * selection the link at the caret is changed. Returns false for an address that is not safe.
 */
export function $setLink(address: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (address !== '' && !isSafeLink(address)) return false;
  $beginAct('link');
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (selection.isCollapsed() && link !== null) {
    if (address !== '') link.setURL(address);
    else {
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }
    return true;
  }
  if (selection.isCollapsed() && address !== '') {
    selection.insertNodes([$createLinkNode(address).append($createTextNode(address))]);
    return true;
  }
  $toggleLink(address === '' ? null : address);
  return true;
}

/** The address of the link in which the selection begins; empty outside links. */
export function $linkAddress(): string {
  const selection = $rangeSelection();
  if (selection === null) return '';
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode)?.getURL() ?? '';
}

/** The selected words where they stand in one line; empty where none or more are selected. */
export function $selectedWords(): string {
  const words = $rangeSelection()?.getTextContent() ?? '';
  return words.includes('\n') ? '' : words;
}
