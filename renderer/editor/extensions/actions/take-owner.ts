import { $getState, $isTextNode, $setState } from 'lexical';
import type { TextNode } from 'lexical';
import type { Party } from '../../../../shared/domain/party';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $textBlockOf } from '../../nodes/blocks';
import { $createMentionNode, $isMentionNode } from '../../nodes/mention-node';
import type { MentionNode } from '../../nodes/mention-node';
import { $isNoteNode } from '../../nodes/note-node';
import { languageState, rangesState } from '../../nodes/run-state';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { partyName } from '../page/party-name';
import { personNamed } from '../speakers/find-people';
import { $peopleBook } from '../speakers/people-book';
import { $ownAction } from './own-action';
import { $ownerNamed } from './owner-named';

/** Words of a line that name somebody: where they begin, how long they are, and who is meant. */
export interface NamedOwner {
  readonly from: number;
  readonly length: number;
  readonly party: Party;
}

const twoWords = /(?:^|[\s(])@([\p{L}\p{M}'’.-]+) ([\p{L}\p{M}'’-]+)$/u;
const oneWord = /(?:^|[\s(])@([\p{L}\p{M}'’-]+)$/u;

/**
 * Who is named after "@" at the end of some words. A given name alone waits for what follows it, since
 * the surname may, unless the line is `finished`.
 */
export function $namedAtEnd(words: string, finished: boolean): NamedOwner | undefined {
  const [, given, next] = twoWords.exec(words) ?? [];
  if (given !== undefined && next !== undefined) {
    const whole = $named(words, `${given} ${next}`, 0);
    return whole ?? (finished ? undefined : $named(words, given, next.length + 1));
  }
  const [, name] = oneWord.exec(words) ?? [];
  if (name === undefined) return undefined;
  const { people } = $peopleBook();
  const isGiven = personNamed(name, $peopleBook())?.given.startsWith(name) === true;
  const waits = isGiven && people.some(({ surname }) => surname !== name) && !finished;
  return waits ? undefined : $named(words, name, 0);
}

/** `after` is how many letters of the words stand behind the name. */
function $named(words: string, name: string, after: number): NamedOwner | undefined {
  const party = $ownerNamed(name);
  const length = name.length + 1;
  return party === undefined ? undefined : { from: words.length - after - length, length, party };
}

/** Makes words of a run the mention of somebody, which it returns; after "@" in an action they own it. */
export function $takeMention(node: TextNode, { from, length, party }: NamedOwner): MentionNode {
  $beginAct('mention');
  const isOwner = node.getTextContent().charAt(from) === '@';
  const name = partyName(party, $meetingFrame().people, $host().labels.everyone);
  const mention = $createMentionNode({ party, form: 'asTyped' }, name);
  mention.setFormat(node.getFormat());
  $setState(mention, rangesState, $getState(node, rangesState));
  $setState(mention, languageState, $getState(node, languageState));
  const [target] =
    from === 0 ? node.splitText(length) : node.splitText(from, from + length).slice(1);
  (target ?? node).replace(mention);
  const note = $textBlockOf(mention);
  if (isOwner && $isNoteNode(note)) $ownAction(note, party);
  return mention;
}

/** The run of text at the end of a line, in which a name may still stand as typed. */
export function $lastRun(note: ReturnType<typeof $textBlockOf>): TextNode | undefined {
  const last = note?.getLastChild();
  return $isTextNode(last) && !$isMentionNode(last) ? last : undefined;
}
