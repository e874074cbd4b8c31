import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Inline } from '../../../shared/domain/inline';

/** Pieces of a line that are not typed letter by letter: live facts, references, plurals, gaps, optional parts. */
export type InlineObject = Extract<
  Inline,
  { type: 'field' | 'reference' | 'plural' | 'gap' | 'optional' }
>;

const objectState = createState('object', {
  parse: (): InlineObject => ({ type: 'gap', id: 'gap' }),
});

/** A piece of a line that is kept whole and shown by its words. */
export class InlineObjectNode extends DecoratorNode<null> {
  override $config() {
    return this.config('inline-object', { extends: DecoratorNode, stateConfigs: [objectState] });
  }

  override isInline(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'inline-object';
    element.dataset.object = $getState(this, objectState).type;
    element.textContent = wordsOf($getState(this, objectState));
    return element;
  }

  override updateDOM(previous: InlineObjectNode): boolean {
    return $getState(this, objectState) !== $getState(previous, objectState, 'direct');
  }

  override decorate(): null {
    return null;
  }

  override getTextContent(): string {
    return wordsOf($getState(this, objectState));
  }
}

function wordsOf(object: InlineObject): string {
  switch (object.type) {
    case 'field':
      return object.override ?? `{${object.field}}`;
    case 'reference':
      return `{${object.to.type}}`;
    case 'plural':
      return object.forms.other;
    case 'gap':
      return '…';
    case 'optional':
      return (object.alternatives[0] ?? [])
        .map((inline) => ('text' in inline ? inline.text : ''))
        .join('');
  }
}

/** Makes a piece that is kept whole. */
export function $createInlineObjectNode(object: InlineObject): InlineObjectNode {
  return $setState($create(InlineObjectNode), objectState, object);
}

/** Whether a node is a piece that is kept whole. */
export function $isInlineObjectNode(
  node: LexicalNode | null | undefined,
): node is InlineObjectNode {
  return node instanceof InlineObjectNode;
}

/** The piece that a node keeps, without its ranges. */
export function $inlineObject(node: InlineObjectNode): InlineObject {
  return $getState(node, objectState);
}
