import { $isTextNode } from 'lexical';
import type { Party } from '../../../../shared/domain/party';
import { $currentNote } from '../../nodes/blocks';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $beginAct } from '../history/acts';
import { $cutStart } from '../../text/line-start';
import { $createBegunNote } from '../outliner/enter';
import { $peopleBook } from './people-book';
import { personNamed } from './find-people';

/** Makes a note the statement of these speakers; another kind than text is kept. */
export function $setSpeakers(note: NoteNode, speakers: readonly Party[]): void {
  const { meaning } = $noteFacts(note);
  $changeNote(note, {
    speakers,
    meaning: meaning.kind === 'text' ? { kind: 'statement' } : meaning,
  });
}

/** Lets somebody speak: in this line where it is empty, otherwise in a new one below it. */
export function $giveFloor(speakers: readonly Party[]): boolean {
  const note = $currentNote();
  if (note === null) return false;
  $beginAct('speaker');
  if (note.isEmpty()) {
    $setSpeakers(note, speakers);
    return true;
  }
  const { shape, level } = $noteFacts(note);
  const next = $createBegunNote({
    shape: shape.type === 'item' ? { type: 'item', marker: shape.marker } : { type: 'paragraph' },
    level,
  });
  note.insertAfter(next);
  $setSpeakers(next, speakers);
  next.selectStart();
  return true;
}

/** Makes what stands before the first colon of the line its speaker, whoever that is. */
export function $makeSpeaker(): readonly Party[] | undefined {
  const note = $currentNote();
  const first = note?.getFirstChild();
  if (note === null || !$isTextNode(first)) return undefined;
  const words = first.getTextContent();
  const colon = words.indexOf(':');
  if (colon < 1) return undefined;
  const name = words.slice(0, colon).replace(/^@/u, '').trim();
  const person = personNamed(name, $peopleBook());
  const speakers: readonly Party[] =
    person === undefined
      ? [{ type: 'unresolved', text: name }]
      : [{ type: 'person', person: person.id }];
  $beginAct('speaker');
  const rest = /^:\s*/u.exec(words.slice(colon))?.[0].length ?? 1;
  $cutStart(first, colon + rest);
  $setSpeakers(note, speakers);
  return speakers;
}
