import { domOverride } from '@lexical/html';
import { $getState, TextNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import { FootnoteNode } from '../../nodes/footnote-node';
import { InlineObjectNode } from '../../nodes/inline-object-node';
import { $isMentionNode } from '../../nodes/mention-node';
import { $rangesOf, languageState } from '../../nodes/run-state';

/** Shows on the elements of runs in which ranges they lie, their language, and whether they are mentions. */
export const runOverrides = [
  domOverride<LexicalNode>([TextNode, FootnoteNode, InlineObjectNode], {
    $decorateDOM: (node, previous, element) => {
      if (previous !== null && node === previous) return;
      $showRun(node, element);
    },
  }),
];

function $showRun(node: LexicalNode, element: HTMLElement): void {
  const ranges = $rangesOf(node);
  const names = [...new Set(ranges.map(({ type }) => type))].join(' ');
  setAttribute(element, 'data-ranges', names);
  const kind = ranges.find((range) => range.type === 'kind');
  setAttribute(element, 'data-kind', kind?.type === 'kind' ? kind.meaning.kind : '');
  setAttribute(element, 'lang', $getState(node, languageState));
  if ($isMentionNode(node)) element.classList.add('mention');
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (value !== '') element.setAttribute(name, value);
  else if (element.hasAttribute(name)) element.removeAttribute(name);
}
