import { $create, $getState, $setState, createState, ElementNode } from 'lexical';
import type { LexicalNode, RangeSelection } from 'lexical';
import type { Note } from '../../../shared/domain/note';
import { assertNever } from '../../../shared/base/assert-never';

/** All that a note knows beside its text. Its `ranges` give only the order in which they are listed. */
export type NoteFacts = Omit<Note, 'content'>;

const unsetFacts: NoteFacts = {
  id: 'note',
  meaning: { kind: 'text' },
  shape: { type: 'paragraph' },
  level: 0,
};

const factsState = createState('facts', { parse: (): NoteFacts => unsetFacts });

/**
 * Why a note stands here without words: `placeholder` only gives the caret a place and is not part of
 * the meeting; `begun` was made by the writer; `kept` has words, or came from a file or the clipboard.
 */
export type NoteOrigin = 'placeholder' | 'begun' | 'kept';

const originState = createState('origin', { parse: (): NoteOrigin => 'kept' });

function tagOf(shape: Note['shape']): string {
  switch (shape.type) {
    case 'quote':
      return 'blockquote';
    case 'heading':
      return `h${Math.min(6, shape.depth + 2)}`;
    case 'paragraph':
    case 'item':
    case 'table':
    case 'image':
    case 'rule':
    case 'slideBreak':
      return 'p';
    default:
      return assertNever(shape);
  }
}

/** One note: a block of text whose kind, shape, level and further facts are its state. */
export class NoteNode extends ElementNode {
  override $config() {
    return this.config('note', { extends: ElementNode, stateConfigs: [factsState, originState] });
  }

  override createDOM(): HTMLElement {
    const facts = $getState(this, factsState);
    const element = document.createElement(tagOf(facts.shape));
    element.className = 'note';
    return element;
  }

  override updateDOM(previous: NoteNode): boolean {
    const now = $getState(this, factsState);
    const before = $getState(previous, factsState, 'direct');
    return now !== before && tagOf(now.shape) !== tagOf(before.shape);
  }

  override canIndent(): boolean {
    return false;
  }

  /** Makes the block into which the second part of a split note goes; the outliner gives it its facts. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): NoteNode {
    const second = $createNoteNode({ ...unsetFacts, id: '' });
    this.insertAfter(second, restoreSelection);
    return second;
  }

  /** A note never dissolves by Backspace; the outliner decides what happens at its start. */
  override collapseAtStart(): boolean {
    return true;
  }
}

/** Makes a note with these facts and no text. */
export function $createNoteNode(facts: NoteFacts, origin: NoteOrigin = 'kept'): NoteNode {
  const node = $create(NoteNode);
  $setState(node, factsState, facts);
  if (origin !== 'kept') $setState(node, originState, origin);
  return node;
}

/** Whether a node is a note with text of its own. */
export function $isNoteNode(node: LexicalNode | null | undefined): node is NoteNode {
  return node instanceof NoteNode;
}

/** What a note knows beside its text. */
export function $noteFacts(node: NoteNode): NoteFacts {
  return $getState(node, factsState);
}

/** Changes facts of a note; a key set to undefined is removed. */
export function $changeNote(
  node: NoteNode,
  change: { readonly [Key in keyof NoteFacts]?: NoteFacts[Key] | undefined },
): void {
  const next = { ...$getState(node, factsState), ...change };
  for (const key of Object.keys(next) as (keyof typeof next)[]) {
    if (next[key] === undefined) Reflect.deleteProperty(next, key);
  }
  $setState(node, factsState, next as NoteFacts);
}

/** Where a note without words comes from. */
export function $noteOrigin(node: NoteNode): NoteOrigin {
  return $getState(node, originState);
}

/** Says where a note comes from. */
export function $setNoteOrigin(node: NoteNode, origin: NoteOrigin): void {
  $setState(node, originState, origin);
}
