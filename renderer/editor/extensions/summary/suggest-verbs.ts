import { $isTextNode } from 'lexical';
import type { LexicalEditor, TextNode } from 'lexical';
import { foldText } from '../../../../shared/base/text';
import { behindVerb, reportingVerbs } from '../../../../shared/acts/summary/verbs/reporting-verbs';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $currentNote, $rangeSelection } from '../../nodes/blocks';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $lineStart } from '../../text/line-start';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { partyName, personName } from '../page/party-name';
import { $likelySpeakers } from '../speakers/likely-speakers';
import { $peopleBook } from '../speakers/people-book';
import { $setSpeakers } from '../speakers/set-speakers';
import { recentSpeakersOf } from '../speakers/speakers-extension';
import { suggestionsOf } from '../suggest/suggest-extension';
import type { Suggestion, SuggestionItem } from '../suggest/suggestion';

const mostShown = 10;

/** Suggests the reporting verb whose beginning is typed where a statement begins. */
export function $suggestVerbs(): Suggestion | undefined {
  const selection = $rangeSelection();
  const start = selection === null ? undefined : $lineStart(selection);
  if (start === undefined || start.text.trim() === '') return undefined;
  const { note, node, text } = start;
  const { speakers, attribution } = $noteFacts(note);
  if (speakers === undefined || attribution === 'asTyped') return undefined;
  const typed = foldText(text);
  const items = reportingVerbs($meetingFrame())
    .filter((verb) => verb.length > text.length + 1 && foldText(verb).startsWith(typed))
    .slice(0, mostShown)
    .map((verb) => toItem(verb, () => $putVerb(note, node, text.length, verb)));
  return { place: `${node.getKey()}:verb`, items, asked: false };
}

/** Offers the group's reporting verbs for the statement at the caret; without a speaker, first who speaks. */
export function offerVerbs(editor: LexicalEditor): void {
  // What is typed while the list is there goes in front of the words, and narrows the verbs.
  editor.update(() => void $currentNote()?.selectStart(), { discrete: true });
  const offered = editor.read((): Suggestion | undefined => {
    const note = $currentNote();
    if (note === null) return undefined;
    const { speakers, attribution } = $noteFacts(note);
    const isSaid = speakers !== undefined && attribution !== 'asTyped';
    return { place: 'verbs', items: isSaid ? $verbs(note) : $speakers(editor, note), asked: true };
  });
  if (offered !== undefined) suggestionsOf(editor).offer(offered);
}

function $verbs(note: NoteNode): readonly SuggestionItem[] {
  const verbs = reportingVerbs($meetingFrame()).slice(0, mostShown);
  return verbs.map((verb) =>
    toItem(verb, () => {
      const first = note.getFirstChild();
      $putVerb(note, $isTextNode(first) ? first : undefined, 0, verb);
    }),
  );
}

function $speakers(editor: LexicalEditor, note: NoteNode): readonly SuggestionItem[] {
  const heard = $likelySpeakers(recentSpeakersOf(editor).ids());
  const { people, present } = $peopleBook();
  const rank = (id: string) => {
    const at = heard.indexOf(id);
    return at === -1 ? heard.length + (present.has(id) ? 0 : 1) : at;
  };
  const { everyone } = $host().labels;
  return people
    .toSorted((one, other) => rank(one.id) - rank(other.id))
    .slice(0, mostShown)
    .map((person) => ({
      id: person.id,
      label: personName(person),
      $take: () => {
        const party = { type: 'person', person: person.id } as const;
        $beginAct('speaker');
        $dropTypedName(note, partyName(party, people, everyone));
        $setSpeakers(note, [party]);
        recentSpeakersOf(editor).heard([party]);
        // The list of speakers is gone once this update is done; the verbs follow it.
        setTimeout(() => offerVerbs(editor));
      },
    }));
}

/** A name that stands in front of the words already is not said twice. */
function $dropTypedName(note: NoteNode, name: string): void {
  const first = note.getFirstChild();
  if (!$isTextNode(first)) return;
  const words = first.getTextContent();
  if (!words.startsWith(name)) return;
  const rest = words.slice(name.length).replace(/^[:,]?\s+/u, '');
  first.setTextContent(rest);
}

function toItem(verb: string, $take: () => void): SuggestionItem {
  return { id: verb, label: verb, $take };
}

/** Puts a verb in place of what was typed of it, and says that the name and the words make one sentence. */
function $putVerb(note: NoteNode, node: TextNode | undefined, typed: number, verb: string): void {
  $beginAct('speaker');
  const { language } = $meetingFrame();
  $changeNote(note, { attribution: 'predicate' });
  if (node === undefined) {
    note.selectStart().insertText(`${verb} `);
    return;
  }
  const rest = behindVerb(node.getTextContent().slice(typed).trimStart(), language);
  node.setTextContent(`${verb} ${rest}`);
  node.select(verb.length + 1, verb.length + 1);
}
