import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Note } from '../../../shared/domain/note';

const noteState = createState('note', {
  parse: (): Note => ({
    id: 'note',
    meaning: { kind: 'text' },
    shape: { type: 'rule' },
    level: 0,
    content: [],
  }),
});

/** A note that is moved and deleted as one block and holds no caret: an image, a rule, a slide's end. */
export class SolidNoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config('solid-note', { extends: DecoratorNode, stateConfigs: [noteState] });
  }

  override isInline(): boolean {
    return false;
  }

  override createDOM(): HTMLElement {
    const note = $getState(this, noteState);
    const element = document.createElement('div');
    element.className = 'solid-note';
    element.dataset.shape = note.shape.type;
    element.textContent = this.getTextContent();
    return element;
  }

  override updateDOM(previous: SolidNoteNode): boolean {
    return $getState(this, noteState) !== $getState(previous, noteState, 'direct');
  }

  override decorate(): null {
    return null;
  }

  override getTextContent(): string {
    const { content, shape } = $getState(this, noteState);
    const caption = content.map((inline) => ('text' in inline ? inline.text : '')).join('');
    return shape.type === 'image' ? `${caption} (${shape.image.alternative})` : caption;
  }
}

/** Makes a note that holds no caret. */
export function $createSolidNoteNode(note: Note): SolidNoteNode {
  return $setState($create(SolidNoteNode), noteState, note);
}

/** Whether a node is a note that holds no caret. */
export function $isSolidNoteNode(node: LexicalNode | null | undefined): node is SolidNoteNode {
  return node instanceof SolidNoteNode;
}

/** The whole note. */
export function $solidNote(node: SolidNoteNode): Note {
  return $getState(node, noteState);
}

/** Replaces the whole note. */
export function $setSolidNote(node: SolidNoteNode, note: Note): void {
  $setState(node, noteState, note);
}
