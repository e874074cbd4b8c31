import { $getRoot } from 'lexical';
import type { Id } from '../../../../shared/base/ids';
import type { Party } from '../../../../shared/domain/party';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $isSectionNode } from '../../nodes/section-node';

/** Who spoke last, the latest first, each once; the writer's own keys read it. */
export interface RecentSpeakers {
  readonly heard: (speakers: readonly Party[]) => void;
  readonly list: () => readonly Party[];
  /** Ids of the persons among them. */
  readonly ids: () => readonly Id[];
}

/** Begins with the speakers that the page already has, the last ones on it first. */
export function $createRecentSpeakers(): RecentSpeakers {
  let recent: Party[] = [];
  const heard = (speakers: readonly Party[]) => {
    for (const speaker of speakers) {
      const key = JSON.stringify(speaker);
      recent = [speaker, ...recent.filter((other) => JSON.stringify(other) !== key)].slice(0, 9);
    }
  };
  for (const note of $notesOfPage()) heard($noteFacts(note).speakers ?? []);
  return {
    heard,
    list: () => recent,
    ids: () => recent.flatMap((party) => (party.type === 'person' ? [party.person] : [])),
  };
}

function $notesOfPage(): NoteNode[] {
  return $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .flatMap((section) => section.getChildren())
    .filter($isNoteNode);
}
