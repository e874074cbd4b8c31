import { $getSelection, $isRangeSelection } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import { comparedText } from '../../../shared/compare/compared-text';
import { $readNote } from '../codec/read-note';
import { $copySelection } from '../extensions/clipboard/copy-selection';
import { $currentBlock } from '../nodes/blocks';

/** Words that are selected in a note; `note` is missing for words of a heading or a table's cell. */
export interface SelectedWords {
  readonly note: Id | undefined;
  readonly words: string;
}

/** The selected words by note, or all words of the note at the caret where nothing is selected. */
export function $selectedPassage(): readonly SelectedWords[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  if (selection.isCollapsed()) {
    const block = $currentBlock();
    const note = block === null ? undefined : $readNote(block);
    return note === undefined ? [] : [{ note: note.id, words: comparedText(note) }];
  }
  return ($copySelection(false)?.notes ?? [])
    .map((note) => ({
      note: note.id === 'copied' ? undefined : note.id,
      words: comparedText(note),
    }))
    .filter(({ words }) => words.trim() !== '');
}
