import { $getNodeByKey, mergeRegister } from 'lexical';
import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import type { Id } from '../../../../shared/base/ids';
import {
  $changeNote,
  $noteFacts,
  $noteOrigin,
  $setNoteOrigin,
  NoteNode,
} from '../../nodes/note-node';
import { $isTableCellNode, $setTableFacts, $tableFacts, TableNode } from '../../nodes/table-nodes';
import { $setSolidNote, $solidNote, SolidNoteNode } from '../../nodes/solid-note-node';
import { $footnoteId, $setFootnoteId, FootnoteNode } from '../../nodes/footnote-node';
import { $host } from '../host/host-extension';

/**
 * Keeps ids unique, whatever way a note came to stand twice: the one that was there first keeps its
 * id, the other gets a new one. Also notes the moment at which a new note got its first words.
 */
export function registerNoteIds(editor: LexicalEditor): () => void {
  const owners = new Map<Id, NodeKey>();

  function $claim(node: LexicalNode, id: Id, prefix: string, $rename: (id: Id) => void): void {
    const key = node.getKey();
    const owner = owners.get(id);
    const other = owner === undefined || owner === key ? null : $getNodeByKey(owner);
    if (other?.isAttached() === true && $idOf(other) === id) {
      const fresh = $host().createId(prefix);
      owners.set(fresh, key);
      $rename(fresh);
    } else {
      owners.set(id, key);
    }
  }

  return mergeRegister(
    editor.registerNodeTransform(NoteNode, (node) => {
      if (!$isTableCellNode(node.getParent())) {
        $claim(node, $noteFacts(node).id, 'note', (id) => $changeNote(node, { id }));
      }
      $stampBegun(node);
    }),
    editor.registerNodeTransform(TableNode, (node) => {
      const facts = $tableFacts(node);
      $claim(node, facts.id, 'note', (id) => $setTableFacts(node, { ...facts, id }));
    }),
    editor.registerNodeTransform(SolidNoteNode, (node) => {
      const note = $solidNote(node);
      $claim(node, note.id, 'note', (id) => $setSolidNote(node, { ...note, id }));
    }),
    editor.registerNodeTransform(FootnoteNode, (node) => {
      $claim(node, $footnoteId(node), 'footnote', (id) => $setFootnoteId(node, id));
    }),
  );
}

function $idOf(node: LexicalNode): Id | undefined {
  if (node instanceof NoteNode) return $noteFacts(node).id;
  if (node instanceof TableNode) return $tableFacts(node).id;
  if (node instanceof SolidNoteNode) return $solidNote(node).id;
  if (node instanceof FootnoteNode) return $footnoteId(node);
  return undefined;
}

/** A note is begun when it gets its first words, not when Enter made room for it. */
function $stampBegun(node: NoteNode): void {
  if ($noteOrigin(node) === 'kept' || node.isEmpty()) return;
  $setNoteOrigin(node, 'kept');
  if ($noteFacts(node).begun === undefined && !$isTableCellNode(node.getParent())) {
    $changeNote(node, { begun: $host().now() });
  }
}
