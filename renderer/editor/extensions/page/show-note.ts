import type { EditorLabels } from '../../host';
import type { MeetingFrame } from '../../codec/meeting-frame';
import { $noteFacts } from '../../nodes/note-node';
import type { NoteFacts, NoteNode } from '../../nodes/note-node';
import { partyName } from './party-name';

/** Attributes of a note's element by name; one that is undefined is not there. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** What an element shows, and from what it was made. */
interface Shown {
  readonly facts: NoteFacts;
  readonly people: MeetingFrame['people'];
  readonly labels: EditorLabels;
  readonly attributes: Attributes;
}

const shown = new WeakMap<HTMLElement, Shown>();

/** Writes a note's facts as attributes of its element; returns whether its list's numbers may be others now. */
export function $showNote(
  node: NoteNode,
  element: HTMLElement,
  { people }: MeetingFrame,
  labels: EditorLabels,
): boolean {
  const facts = $noteFacts(node);
  const before = shown.get(element);
  if (before?.facts === facts && before.people === people && before.labels === labels) return false;
  const attributes = attributesOf(facts, people, labels);
  // Thousands of notes are shown at once, most with two or three of these.
  for (const [name, value] of Object.entries(attributes)) {
    if (value === before?.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  const level = before?.facts.level ?? 0;
  if (facts.level !== level) element.style.setProperty('--level', String(facts.level));
  shown.set(element, { facts, people, labels, attributes });
  return before?.facts.shape !== facts.shape || level !== facts.level;
}

/** Names every attribute, so that what a note no longer has is taken away. */
function attributesOf(
  facts: NoteFacts,
  people: MeetingFrame['people'],
  labels: EditorLabels,
): Attributes {
  const { kind } = facts.meaning;
  const isPlain = kind === 'text' || kind === 'statement';
  const due = facts.meaning.kind === 'action' ? facts.meaning.action.due : undefined;
  return {
    'data-note': facts.id,
    'data-shape': facts.shape.type,
    'data-kind': isPlain ? undefined : kind,
    'data-label': isPlain ? undefined : labels.kinds[kind],
    'data-due': due === undefined ? undefined : labels.due(due),
    'data-due-type': due?.type,
    'data-speaker': speakerOf(facts, people, labels),
    'data-doubt': facts.speakerDoubt === true ? 'speaker' : undefined,
    'data-protect': protectionOf(facts),
    'data-protection': protectionLabel(facts, labels),
    'data-begun': facts.begun,
    'data-others': othersOf(facts, labels),
    lang: facts.language,
  };
}

function speakerOf(
  facts: NoteFacts,
  people: MeetingFrame['people'],
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
