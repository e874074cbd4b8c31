import { $getState } from 'lexical';
import { wordsInText } from '../../../../shared/spelling/words-in-text';
import type { WordInText } from '../../../../shared/spelling/words-in-text';
import { $isMentionNode } from '../../nodes/mention-node';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { TextBlock } from '../../nodes/blocks';
import { languageState } from '../../nodes/run-state';
import { $blockText } from '../find/block-text';

/** A word of a block's text with the language that it is in. */
export interface PlacedWord extends WordInText {
  readonly language: string;
}

/** The words of a block that can be checked: all but those of mentions, which are names as they were typed. */
export function $blockWords(block: TextBlock, usual: string): readonly PlacedWord[] {
  const { text, runs } = $blockText(block);
  const own = $isNoteNode(block) ? $noteFacts(block).language : undefined;
  const words: PlacedWord[] = [];
  let index = 0;
  for (const word of wordsInText(text)) {
    while ((runs[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= word.from) index += 1;
    const run = runs[index]?.node;
    if (run === undefined || $isMentionNode(run)) continue;
    words.push({ ...word, language: spoken($getState(run, languageState) || own, usual) });
  }
  return words;
}

/** The language of words that say their own; where it is the usual one, that one's way of spelling. */
function spoken(said: string | undefined, usual: string): string {
  return said === undefined || said.split('-')[0] === usual.split('-')[0] ? usual : said;
}
