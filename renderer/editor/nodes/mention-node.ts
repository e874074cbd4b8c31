import { $getState, $setState, $create, createState, TextNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Party } from '../../../shared/domain/party';

/** Who is meant by a mention, and in which name form of the style it prints. */
export interface MentionFacts {
  readonly party: Party;
  readonly form: string;
}

const factsState = createState('facts', {
  parse: (): MentionFacts => ({ party: { type: 'all' }, form: 'asTyped' }),
});

/** Somebody named in running text; the words stay as typed and are deleted as one. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode, stateConfigs: [factsState] });
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

/** Makes a mention with its words. */
export function $createMentionNode(facts: MentionFacts, words: string): MentionNode {
  return $setState($create(MentionNode).setTextContent(words).setMode('token'), factsState, facts);
}

/** Whether a node is a mention. */
export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionNode {
  return node instanceof MentionNode;
}

/** Who is meant by a mention. */
export function $mentionFacts(node: MentionNode): MentionFacts {
  return $getState(node, factsState);
}
