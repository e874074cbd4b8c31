import type { EditorLabels } from '../../host';
import type { MeetingFrame } from '../../codec/meeting-frame';
import { $noteFacts } from '../../nodes/note-node';
import type { NoteFacts, NoteNode } from '../../nodes/note-node';
import { partyName } from './party-name';

const shown = new WeakMap<HTMLElement, NoteFacts>();
const shownPeople = new WeakMap<HTMLElement, MeetingFrame['people']>();
const shownLabels = new WeakMap<HTMLElement, EditorLabels>();

/** Writes a note's facts as attributes of its element; returns whether its list's numbers may be others now. */
export function $showNote(
  node: NoteNode,
  element: HTMLElement,
  frame: MeetingFrame,
  labels: EditorLabels,
): boolean {
  const facts = $noteFacts(node);
  const before = shown.get(element);
  const isSame = shownPeople.get(element) === frame.people && shownLabels.get(element) === labels;
  if (before === facts && isSame) return false;
  shown.set(element, facts);
  shownPeople.set(element, frame.people);
  shownLabels.set(element, labels);

  const { kind } = facts.meaning;
  set(element, 'note', facts.id);
  set(element, 'shape', facts.shape.type);
  set(element, 'kind', kind === 'text' || kind === 'statement' ? undefined : kind);
  set(element, 'label', kind === 'text' || kind === 'statement' ? undefined : labels.kinds[kind]);
  const due = facts.meaning.kind === 'action' ? facts.meaning.action.due : undefined;
  set(element, 'due', due === undefined ? undefined : labels.due(due));
  set(element, 'dueType', due?.type);
  set(element, 'speaker', speakerOf(facts, frame, labels));
  set(element, 'doubt', facts.speakerDoubt === true ? 'speaker' : undefined);
  set(element, 'protect', protectionOf(facts));
  set(element, 'protection', protectionLabel(facts, labels));
  set(element, 'begun', facts.begun);
  set(element, 'others', othersOf(facts, labels));
  element.style.setProperty('--level', String(facts.level));
  if (facts.language === undefined) element.removeAttribute('lang');
  else element.lang = facts.language;
  return before?.shape !== facts.shape || before.level !== facts.level;
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(element.dataset, name);
  else element.dataset[name] = value;
}

function speakerOf(
  facts: NoteFacts,
  { people }: MeetingFrame,
  labels: EditorLabels,
): string | undefined {
  if (facts.speakers === undefined || facts.speakers.length === 0) return undefined;
  const names = facts.speakers.map((party) => partyName(party, people, labels.everyone));
  return `${names.join(', ')}:`;
}

function protectionOf(facts: NoteFacts): string | undefined {
  const marks = [
    facts.offTheRecord === true ? 'off' : '',
    facts.notForAttribution === true ? 'unattributed' : '',
  ].filter((mark) => mark !== '');
  return marks.length === 0 ? undefined : marks.join(' ');
}

function protectionLabel(facts: NoteFacts, labels: EditorLabels): string | undefined {
  if (facts.offTheRecord === true) return labels.offTheRecord;
  return facts.notForAttribution === true ? labels.notForAttribution : undefined;
}

/** What other copies of the meeting say instead of the note, a line each. */
function othersOf({ alternatives }: NoteFacts, labels: EditorLabels): string | undefined {
  return alternatives
    ?.map((one) =>
      labels.otherWording(
        one.type === 'deleted'
          ? undefined
          : one.note.content.map((piece) => ('text' in piece ? piece.text : '')).join(''),
      ),
    )
    .join('\n');
}
