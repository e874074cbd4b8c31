import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  defineExtension,
  HISTORIC_TAG,
  mergeRegister,
} from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $currentNote } from '../../nodes/blocks';
import { $isMentionNode } from '../../nodes/mention-node';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { onTyped } from '../../text/on-typed';
import { onWords } from '../../text/on-words';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { actTags } from '../history/acts';
import { SuggestExtension, suggestionsOf } from '../suggest/suggest-extension';
import { $followWords } from './follow-words';
import { $dueChoices, $suggestDue } from './suggest-due';
import { $lastRun, $namedAtEnd, $takeMention } from './take-owner';

/**
 * Owners and due dates of actions as they are typed: "@who" owns the action, "by 8 April" is resolved
 * from the meeting's date, and what is half understood is asked beside the caret. Words stay as typed.
 */
export const ActionsExtension = defineExtension({
  name: 'rapporteur/actions',
  dependencies: [CommandExtension, SuggestExtension],
  register: (editor) =>
    mergeRegister(
      onWords(editor, (block) => $isNoteNode(block) && $followWords(block)),
      registerOwners(editor),
      suggestionsOf(editor).provide($suggestDue),
      registerHandlers(editor, {
        'note.dueDate': () => {
          const items = $dueChoices($currentNote());
          suggestionsOf(editor).offer({ place: 'due', items, asked: true });
          return items.length > 0;
        },
      }),
    ),
});

/** A name after "@" becomes its owner once it cannot go on, or when the caret leaves the line. */
function registerOwners(editor: LexicalEditor): () => void {
  return mergeRegister(
    onTyped(editor, /[\s.,;:!?)]/u, (selection) => {
      const node = selection.anchor.getNode();
      if (!$isTextNode(node) || $isMentionNode(node)) return undefined;
      if ($currentActionKey() === undefined) return undefined;
      const words = node.getTextContent().slice(0, selection.anchor.offset);
      const named = $namedAtEnd(words.slice(0, -1), !words.endsWith(' '));
      if (named === undefined) return undefined;
      return () => editor.update(() => $takeMention(node, named), { tag: actTags('mention') });
    }),
    registerLeaving(editor, (key) => {
      editor.update(
        () => {
          const note = $getNodeByKey(key);
          const run = $isNoteNode(note) ? $lastRun(note) : undefined;
          const named = run === undefined ? undefined : $namedAtEnd(run.getTextContent(), true);
          if (run !== undefined && named !== undefined) $takeMention(run, named);
        },
        { tag: actTags('mention') },
      );
    }),
  );
}

/** Calls back when the caret has left an action that ends with a name after "@". */
function registerLeaving(editor: LexicalEditor, onLeave: (key: NodeKey) => void): () => void {
  let here: NodeKey | undefined;
  return editor.registerUpdateListener(({ editorState, tags }) => {
    const left = here;
    here = editorState.read($currentActionKey);
    if (left === undefined || left === here || tags.has(HISTORIC_TAG)) return;
    const isNamed = editorState.read(
      () => {
        const note = $getNodeByKey(left);
        const run = $isNoteNode(note) ? $lastRun(note) : undefined;
        return run !== undefined && $namedAtEnd(run.getTextContent(), true) !== undefined;
      },
      { editor },
    );
    if (isNamed) onLeave(left);
  });
}

function $currentActionKey(): NodeKey | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const note = $currentNote();
  if (note === null || $noteFacts(note).meaning.kind !== 'action') return undefined;
  return note.getKey();
}
