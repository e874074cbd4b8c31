import { $getNodeByKey } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { plainWord } from '../../../../shared/spelling/words-in-text';
import { $isTextBlock } from '../../nodes/blocks';
import type { TextBlock } from '../../nodes/blocks';
import { $blockText } from '../find/block-text';
import { $replaceInBlock } from '../find/replace-in-block';
import { $selectStretch } from '../find/select-stretch';
import { $beginAct } from '../history/acts';
import { suggestionsOf } from '../suggest/suggest-extension';
import type { SuggestionItem } from '../suggest/suggestion';
import type { Misspelling, SpellingSource } from './spelling-source';

/** The place of lists that offer spellings, by which they are known. */
export const spellingPlace = 'spelling';

/** Selects a misspelled word and offers what it may have meant, and to take it as right. */
export async function offerSpellings(
  editor: LexicalEditor,
  source: SpellingSource,
  misspelling: Misspelling,
): Promise<void> {
  editor.update(
    () => {
      $select(misspelling);
    },
    { discrete: true },
  );
  const words = await source.speller.suggest(misspelling.language, misspelling.word);
  // Somebody may have gone on writing while the dictionary was looking.
  const isStill = editor.getEditorState().read(() => $find(misspelling) !== undefined);
  if (!isStill) return;
  const items: readonly SuggestionItem[] = [
    ...words.map((word) => ({
      id: `${spellingPlace}:${word}`,
      label: word,
      $take: () => $replace(misspelling, word),
    })),
    ...source.acceptances.map(({ id, label, accept }) => ({
      id,
      label,
      isAside: true,
      $take: () => {
        // What changes nothing on the page is done when the update that took it is over.
        setTimeout(() => accept(misspelling.word));
      },
    })),
  ];
  suggestionsOf(editor).offer({ place: spellingPlace, items, asked: true });
}

function $find(misspelling: Misspelling): { block: TextBlock; typed: string } | undefined {
  const block = $getNodeByKey(misspelling.block);
  if (!$isTextBlock(block)) return undefined;
  const typed = $blockText(block).text.slice(misspelling.from, misspelling.to);
  return plainWord(typed) === misspelling.word ? { block, typed } : undefined;
}

function $select(misspelling: Misspelling): void {
  const found = $find(misspelling);
  if (found !== undefined) $selectStretch(found.block, misspelling);
}

/** Puts a word in place of a misspelled one, with the apostrophes that the writer types. */
function $replace(misspelling: Misspelling, word: string): void {
  const found = $find(misspelling);
  if (found === undefined) return;
  const { block, typed } = found;
  const { from } = misspelling;
  const written = typed.includes('’') ? word.replaceAll("'", '’') : word;
  $beginAct('replace');
  $replaceInBlock(block, [misspelling], written);
  $selectStretch(block, { from: from + written.length, to: from + written.length });
}
