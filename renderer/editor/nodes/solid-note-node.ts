import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Note } from '../../../shared/domain/note';
import { toPlainText } from '../../../shared/domain/plain-text';
import type { Shape } from '../../../shared/domain/shape';
import { $meetingFrame } from '../codec/meeting-frame';

type Image = Extract<Shape, { readonly type: 'image' }>['image'];

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
    if (note.shape.type === 'image') element.append($picture(note.shape.image), captionOf(note));
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

function $picture({ asset, alternative, width }: Image): HTMLElement {
  const { assets } = $meetingFrame();
  const found = assets?.find(({ id }) => id === asset);
  const picture = document.createElement('img');
  picture.alt = alternative;
  if (found !== undefined) picture.src = `data:${found.mediaType};base64,${found.data}`;
  if (width !== undefined) picture.style.inlineSize = `${String(width)}mm`;
  return picture;
}

function captionOf(note: Note): HTMLElement {
  const words = document.createElement('p');
  words.textContent = toPlainText(note.content);
  return words;
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
