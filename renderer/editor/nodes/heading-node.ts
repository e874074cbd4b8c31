import { $create, $getState, $setState, createState, ElementNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';

/** Whose words a heading holds: an agenda item's title, or the section's own heading instead of it. */
export type HeadingTarget =
  { readonly type: 'item'; readonly item: Id } | { readonly type: 'section' };

const targetState = createState('target', {
  parse: (): HeadingTarget => ({ type: 'section' }),
});

/** The heading of a section; a section on several items has one for each. */
export class HeadingNode extends ElementNode {
  override $config() {
    return this.config('section-heading', { extends: ElementNode, stateConfigs: [targetState] });
  }

  override canIndent(): boolean {
    return false;
  }

  override collapseAtStart(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('h2');
    element.className = 'section-heading';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Makes a heading without words. */
export function $createHeadingNode(target: HeadingTarget): HeadingNode {
  return $setState($create(HeadingNode), targetState, target);
}

/** Whether a node is a section's heading. */
export function $isHeadingNode(node: LexicalNode | null | undefined): node is HeadingNode {
  return node instanceof HeadingNode;
}

/** Whose words a heading holds. */
export function $headingTarget(node: HeadingNode): HeadingTarget {
  return $getState(node, targetState);
}
