import { getDOMTextNode } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { BlockText, PlacedRun } from './block-text';
import type { Stretch } from './find-in-text';

/** Where a stretch of a block's text stands on the page; nothing where it is not drawn. */
export function drawnStretch(
  editor: LexicalEditor,
  { runs }: BlockText,
  { from, to }: Stretch,
): StaticRangeInit | undefined {
  const first = runs.findLast((run) => run.from <= from);
  const last = runs.findLast((run) => run.from < to);
  const start = textOf(editor, first);
  const end = textOf(editor, last);
  if (first === undefined || last === undefined || start === null || end === null) return undefined;
  return {
    startContainer: start,
    startOffset: from - first.from,
    endContainer: end,
    endOffset: to - last.from,
  };
}

function textOf(editor: LexicalEditor, run: PlacedRun | undefined): Text | null {
  return run === undefined ? null : getDOMTextNode(editor.getElementByKey(run.node.getKey()));
}
