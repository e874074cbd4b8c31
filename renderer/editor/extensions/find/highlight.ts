import { $getNodeByKey } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $isTextBlock } from '../../nodes/blocks';
import { $blockText } from './block-text';
import { drawnStretch } from './drawn-stretch';
import type { Stretch } from './find-in-text';

const name = 'rapporteur-found';

/** More matches than this are counted and visited, but not all are drawn. */
const mostDrawn = 2000;

/** Draws stretches of blocks as found, by the browser's own highlights. */
export function highlight(
  editor: LexicalEditor,
  matches: readonly (Stretch & { readonly block: NodeKey })[],
): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = editor.getEditorState().read(() =>
    matches.slice(0, mostDrawn).flatMap(({ block, from, to }) => {
      const node = $getNodeByKey(block);
      if (!$isTextBlock(node)) return [];
      const drawn = drawnStretch(editor, $blockText(node), { from, to });
      return drawn === undefined ? [] : [new StaticRange(drawn)];
    }),
  );
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes the drawing of what was found away. */
export function clearHighlights(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}
