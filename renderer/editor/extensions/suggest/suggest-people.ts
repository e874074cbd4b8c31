import { $isTextNode } from 'lexical';
import type { LexicalEditor, TextNode } from 'lexical';
import type { Party } from '../../../../shared/domain/party';
import type { Person } from '../../../../shared/domain/person';
import { foldText } from '../../../../shared/base/text';
import { $rangeSelection, $textBlockOf } from '../../nodes/blocks';
import { $createMentionNode, $isMentionNode } from '../../nodes/mention-node';
import { $changeNote, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $getState, $setState } from 'lexical';
import { languageState, rangesState } from '../../nodes/run-state';
import { $cutStart, $lineStart } from '../../text/line-start';
import { $beginAct } from '../history/acts';
import { personName } from '../page/party-name';
import { findPeople } from '../speakers/find-people';
import { $peopleBook } from '../speakers/people-book';
import { $setSpeakers } from '../speakers/set-speakers';
import { recentSpeakersOf } from '../speakers/speakers-extension';
import type { Suggestion } from './suggestion';

const mostShown = 6;

/** The name being typed before the caret: after "@" anywhere, or a capitalised beginning of two letters. */
const typedName = /(?:^|[\s(,;:])(@[\p{L}\p{M}'’.-]*|\p{Lu}[\p{L}\p{M}'’.-]+)$/u;

/** Suggests people: at the start of a line as its speaker, elsewhere as a mention. */
export function $suggestPeople(editor: LexicalEditor): Suggestion | undefined {
  const selection = $rangeSelection();
  const node = selection?.anchor.getNode();
  if (selection === null || !$isTextNode(node) || $isMentionNode(node)) return undefined;
  if (!selection.isCollapsed()) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const typed = typedName.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const start = $lineStart(selection);
  const speaks = start?.text === typed && $noteFacts(start.note).speakers === undefined;
  const query = typed.replace(/^@/u, '');
  const recent = recentSpeakersOf(editor).ids();
  const people = query === '' ? $everybody(recent) : findPeople(query, $peopleBook(), recent);
  const items = people.slice(0, mostShown).map((person) => ({
    id: person.id,
    label: personName(person),
    ...(person.affiliation === undefined ? {} : { detail: person.affiliation }),
    $take: () => {
      if (speaks) $takeSpeaker(editor, node, typed, person);
      else $takeMention(node, before.length - typed.length, typed, person);
    },
  }));
  const done = items.length === 1 && foldText(items[0]?.label ?? '') === foldText(query);
  if (items.length === 0 || (done && !typed.startsWith('@'))) return undefined;
  return { place: `${node.getKey()}:${before.length - typed.length}`, items, asked: false };
}

function $everybody(recent: readonly string[]): readonly Person[] {
  const { people } = $peopleBook();
  return [...people].sort((one, other) => place(one.id) - place(other.id));

  function place(id: string): number {
    const index = recent.indexOf(id);
    return index === -1 ? recent.length : index;
  }
}

function $takeSpeaker(editor: LexicalEditor, node: TextNode, typed: string, person: Person): void {
  const note = $textBlockOf(node);
  if (!$isNoteNode(note)) return;
  const speaker: Party = { type: 'person', person: person.id };
  $beginAct('speaker');
  $cutStart(node, typed.length);
  $setSpeakers(note, [speaker]);
  recentSpeakersOf(editor).heard([speaker]);
}

/** A name taken after "@" in an action item also owns it. */
function $takeMention(node: TextNode, from: number, typed: string, person: Person): void {
  $beginAct('mention');
  const party: Party = { type: 'person', person: person.id };
  const mention = $createMentionNode({ party, form: 'asTyped' }, personName(person));
  mention.setFormat(node.getFormat());
  $setState(mention, rangesState, $getState(node, rangesState));
  $setState(mention, languageState, $getState(node, languageState));
  const [target] =
    from === 0 ? node.splitText(typed.length) : node.splitText(from, from + typed.length).slice(1);
  (target ?? node).replace(mention);
  mention.selectEnd();
  const note = $textBlockOf(mention);
  if (!$isNoteNode(note) || !typed.startsWith('@')) return;
  const { meaning } = $noteFacts(note);
  if (meaning.kind !== 'action') return;
  const owners = meaning.action.owners.filter(
    (owner) => JSON.stringify(owner) !== JSON.stringify(party),
  );
  $changeNote(note, {
    meaning: { kind: 'action', action: { ...meaning.action, owners: [...owners, party] } },
  });
}
