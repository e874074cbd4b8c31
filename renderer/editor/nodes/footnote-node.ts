import { $create, $getState, $setState, createState, ElementNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';

const idState = createState('id', { parse: (): Id => 'footnote' });

/** A footnote: its text stands in the line where its mark stands, small, and is edited there. */
export class FootnoteNode extends ElementNode {
  override $config() {
    return this.config('footnote', { extends: ElementNode, stateConfigs: [idState] });
  }

  override isInline(): boolean {
    return true;
  }

  /** Lexical takes an inline element without words away. */
  override canBeEmpty(): boolean {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'footnote';
    element.setAttribute('role', 'note');
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Makes a footnote without words. */
export function $createFootnoteNode(id: Id): FootnoteNode {
  return $setState($create(FootnoteNode), idState, id);
}

/** Whether a node is a footnote. */
export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}

/** The id of a footnote. */
export function $footnoteId(node: FootnoteNode): Id {
  return $getState(node, idState);
}

/** Gives a footnote another id. */
export function $setFootnoteId(node: FootnoteNode, id: Id): void {
  $setState(node, idState, id);
}
