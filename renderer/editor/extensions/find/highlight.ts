import { $getNodeByKey, getDOMTextNode } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $isTextBlock } from '../../nodes/blocks';
import { $blockText } from './block-text';
import type { PlacedRun } from './block-text';
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
      const { runs } = $blockText(node);
      const start = pointAt(
        editor,
        runs.findLast((run) => run.from <= from),
        from,
      );
      const end = pointAt(
        editor,
        runs.findLast((run) => run.from < to),
        to,
      );
      if (start === undefined || end === undefined) return [];
      return [
        new StaticRange({ ...start, endContainer: end.startContainer, endOffset: end.startOffset }),
      ];
    }),
  );
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes the drawing of what was found away. */
export function clearHighlights(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}

function pointAt(
  editor: LexicalEditor,
  run: PlacedRun | undefined,
  place: number,
): { startContainer: Node; startOffset: number } | undefined {
  if (run === undefined) return undefined;
  const text = getDOMTextNode(editor.getElementByKey(run.node.getKey()));
  return text === null ? undefined : { startContainer: text, startOffset: place - run.from };
}
