import { $isTextNode } from 'lexical';
import type { LexicalEditor, TextNode } from 'lexical';
import type { Party } from '../../../../shared/domain/party';
import type { Person } from '../../../../shared/domain/person';
import { foldText } from '../../../../shared/base/text';
import { $rangeSelection, $textBlockOf } from '../../nodes/blocks';
import { $isMentionNode } from '../../nodes/mention-node';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $cutStart, $lineStart } from '../../text/line-start';
import { $takeMention } from '../actions/take-owner';
import { $bodies } from '../actions/owner-named';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { partyName, personName } from '../page/party-name';
import { findPeople } from '../speakers/find-people';
import { $likelySpeakers } from '../speakers/likely-speakers';
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
  const recent = $likelySpeakers(recentSpeakersOf(editor).ids());
  const people = query === '' ? $everybody(recent) : findPeople(query, $peopleBook(), recent);
  const $take = (party: Party) => {
    const taken = { from: before.length - typed.length, length: typed.length, party };
    $takeMention(node, taken).selectEnd();
  };
  const bodies = typed.startsWith('@') && query !== '' ? $bodies(query) : [];
  const others = bodies.map((party) => ({
    id: party.type === 'role' ? party.name : party.type,
    label: partyName(party, [], $host().labels.everyone),
    $take: () => $take(party),
  }));
  const named = people.slice(0, mostShown).map((person) => ({
    id: person.id,
    label: personName(person),
    ...(person.affiliation === undefined ? {} : { detail: person.affiliation }),
    $take: () => {
      if (speaks) $takeSpeaker(editor, node, typed, person);
      else $take({ type: 'person', person: person.id });
    },
  }));
  const items = [...named, ...others];
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
