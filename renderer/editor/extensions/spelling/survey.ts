import { $getNodeByKey } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $isTextBlock, $leafBlocks } from '../../nodes/blocks';
import { $blockWords } from './block-words';
import { askAbout, judge } from './spelling-source';
import type { Misspelling, SpellingSource } from './spelling-source';

/** Blocks that are read at once, so that keys between two readings need not wait. */
const atOnce = 150;

/** Every block of text of the page in order, and every misspelled word in it. */
export interface Survey {
  readonly blocks: readonly NodeKey[];
  readonly misspelled: readonly Misspelling[];
}

/** Looks through the whole page for misspelled words, a few blocks at a time. */
export async function surveyPage(editor: LexicalEditor, source: SpellingSource): Promise<Survey> {
  const read = <Value>(reading: () => Value) => editor.getEditorState().read(reading);
  const blocks = read(() => [...$leafBlocks()].filter($isTextBlock).map((block) => block.getKey()));
  const misspelled: Misspelling[] = [];
  for (let from = 0; from < blocks.length; from += atOnce) {
    const some = blocks.slice(from, from + atOnce);
    const words = read(() => some.flatMap((key) => $misspellable(key, source)));
    await askAbout(
      source,
      words.filter((word) => judge(source, word) === undefined),
    );
    misspelled.push(...words.filter((word) => judge(source, word) === false));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { blocks, misspelled };
}

function $misspellable(key: NodeKey, source: SpellingSource): readonly Misspelling[] {
  const block = $getNodeByKey(key);
  if (!$isTextBlock(block)) return [];
  return $blockWords(block, source.language).map((word) => ({ ...word, block: key }));
}
