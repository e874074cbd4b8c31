import type { Party } from '../../../../shared/domain/party';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';

/** Makes somebody an owner of an action; nothing happens where the note is none. */
export function $ownAction(note: NoteNode, party: Party): void {
  const { meaning } = $noteFacts(note);
  if (meaning.kind !== 'action') return;
  const owners = meaning.action.owners.filter(
    (owner) => JSON.stringify(owner) !== JSON.stringify(party),
  );
  $changeNote(note, {
    meaning: { kind: 'action', action: { ...meaning.action, owners: [...owners, party] } },
  });
}
