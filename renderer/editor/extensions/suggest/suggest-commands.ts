import type { LexicalEditor } from 'lexical';
import { foldText } from '../../../../shared/base/text';
import { $rangeSelection } from '../../nodes/blocks';
import type { EditorCommandId } from '../../commands/editor-commands';
import { $lineStart } from '../../text/line-start';
import { $cutStart } from '../../text/line-start';
import { runEditorCommand } from '../commands/command-extension';
import { $host } from '../host/host-extension';
import type { Suggestion } from './suggestion';

/** Suggests what a line can become, when "/" is the first thing on an otherwise empty line. */
export function $suggestCommands(editor: LexicalEditor): Suggestion | undefined {
  const selection = $rangeSelection();
  const start = selection === null ? undefined : $lineStart(selection);
  if (start?.text.startsWith('/') !== true) return undefined;
  const { note, node, text } = start;
  if (note.getTextContentSize() !== text.length || text.includes('/', 1)) return undefined;
  const query = foldText(text.slice(1));
  const { slash } = $host().labels;
  const items = Object.entries(slash)
    .filter(
      ([, label]) =>
        foldText(label)
          .split(' ')
          .some((word) => word.startsWith(query)) || foldText(label).startsWith(query),
    )
    .map(([id, label]) => ({
      id,
      label,
      $take: () => {
        $cutStart(node, text.length);
        runEditorCommand(editor, id as EditorCommandId);
      },
    }));
  return { place: `${node.getKey()}:/`, items, asked: true };
}
