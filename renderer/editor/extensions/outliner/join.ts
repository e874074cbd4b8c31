import { $createTextNode, $isTextNode } from 'lexical';
import type { TextNode } from 'lexical';
import { uniteSources } from '../../../../shared/acts/summary/unite-sources';
import type { Id } from '../../../../shared/base/ids';
import type { Range } from '../../../../shared/domain/range';
import { $changeFrame, $meetingFrame } from '../../codec/meeting-frame';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $addRange } from '../../nodes/run-state';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { partyName } from '../page/party-name';

/**
 * Joins a note into the one before it, with the caret where they meet. The earlier begin counts, the
 * second's kind stays as a range over its words, its speakers become words, and what one of the two
 * protects stays protected in that part.
 */
export function $joinNotes(first: NoteNode, second: NoteNode): void {
  $beginAct('join');
  if (second.isEmpty()) {
    second.remove();
    first.selectEnd();
    return;
  }
  if (first.isEmpty() && $noteFacts(first).meaning.kind === 'text') {
    first.remove();
    second.selectStart();
    return;
  }
  $speakersToWords(second);
  const before = $noteFacts(first);
  const after = $noteFacts(second);
  const words = second.getAllTextNodes();
  if (after.meaning.kind !== 'text' && after.meaning.kind !== before.meaning.kind) {
    $cover(words, { id: $host().createId('range'), type: 'kind', meaning: after.meaning });
  }
  if (before.offTheRecord !== after.offTheRecord) {
    const covered = after.offTheRecord === true ? words : first.getAllTextNodes();
    $cover(covered, { id: $host().createId('range'), type: 'offTheRecord' });
  }
  const begun = [before.begun, after.begun].filter((at) => at !== undefined).sort()[0];
  const sources = uniteSources([before, after]);
  $changeNote(first, {
    begun,
    offTheRecord: before.offTheRecord === after.offTheRecord ? before.offTheRecord : undefined,
    notForAttribution: before.notForAttribution ?? after.notForAttribution,
    sources: sources.length > 0 ? sources : undefined,
  });
  $moveThreads(after.id, before.id);
  const last = first.getLastChild();
  const caret = first.getChildrenSize();
  if ($isTextNode(last)) last.selectEnd();
  else first.select(caret, caret);
  first.append(...second.getChildren());
  second.remove();
}

function $cover(words: readonly TextNode[], range: Range): void {
  for (const word of words) $addRange(word, range);
}

function $speakersToWords(note: NoteNode): void {
  const { speakers } = $noteFacts(note);
  if (speakers === undefined || speakers.length === 0) return;
  const { people } = $meetingFrame();
  const names = speakers.map((party) => partyName(party, people, $host().labels.everyone));
  const words = $createTextNode(`${names.join(', ')}: `);
  const first = note.getFirstChild();
  if (first === null) note.append(words);
  else first.insertBefore(words);
}

function $moveThreads(from: Id, to: Id): void {
  const { threads } = $meetingFrame();
  if (threads?.some(({ note }) => note === from) !== true) return;
  $changeFrame((frame) => ({
    ...frame,
    threads: threads.map((thread) => (thread.note === from ? { ...thread, note: to } : thread)),
  }));
}
