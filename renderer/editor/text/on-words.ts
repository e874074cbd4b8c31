import {
  $addUpdateTag,
  $hasUpdateTag,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  TextNode,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { unchangedTag } from '../codec/watch-meeting';
import { $textBlockOf } from '../nodes/blocks';
import type { TextBlock } from '../nodes/blocks';
import { HeadingNode } from '../nodes/heading-node';
import { MentionNode } from '../nodes/mention-node';
import { NoteNode } from '../nodes/note-node';

/** Milliseconds without typing after which the next letter is a new step of the history. */
const pause = 1000;

/**
 * Calls back inside every update in which the words of a block may have changed, so that what follows
 * from them is part of the same step; `$follow` returns whether it changed anything. A typed letter
 * makes only its run dirty, not the block around it. Lexical would end a step of typing at every letter
 * that changes more than its run; such letters stay in the step that is going on.
 */
export function onWords(editor: LexicalEditor, $follow: (block: TextBlock) => boolean): () => void {
  let typedAt = -pause;
  let followedBefore = false;
  let followsNow = false;
  let goesOn = false;
  const $look = (block: TextBlock) => {
    if ($follow(block)) followsNow = true;
    if (!followsNow && !followedBefore) return;
    if (performance.now() - typedAt > pause) return;
    goesOn = true;
    $addUpdateTag(HISTORY_MERGE_TAG);
  };
  const $lookAround = (node: TextNode) => {
    // A whole page that is being loaded has its facts already.
    if ($hasUpdateTag(unchangedTag)) return;
    const block = $textBlockOf(node);
    if (block !== null) $look(block);
  };
  return mergeRegister(
    editor.registerNodeTransform(TextNode, $lookAround),
    editor.registerNodeTransform(MentionNode, $lookAround),
    editor.registerNodeTransform(NoteNode, $look),
    editor.registerNodeTransform(HeadingNode, $look),
    editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
      const isPrepared = tags.has(HISTORY_MERGE_TAG) && !goesOn;
      if (isPrepared || tags.has(HISTORIC_TAG) || tags.has(HISTORY_PUSH_TAG)) typedAt = -pause;
      else if (dirtyLeaves.size > 0) typedAt = performance.now();
      followedBefore = followsNow;
      followsNow = false;
      goesOn = false;
    }),
  );
}
