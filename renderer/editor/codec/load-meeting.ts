import { $getRoot, $setSelection } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import type { RichText } from '../../../shared/domain/inline';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import type { Section } from '../../../shared/domain/section';
import { $createHeadingNode } from '../nodes/heading-node';
import type { HeadingTarget } from '../nodes/heading-node';
import { $createNoteNode } from '../nodes/note-node';
import type { NoteNode } from '../nodes/note-node';
import { $createSectionNode } from '../nodes/section-node';
import type { SectionFacts, SectionNode } from '../nodes/section-node';
import { $appendRichText } from './append-rich-text';
import { $createNote } from './create-note';
import { $changeFrame } from './meeting-frame';

/** Puts a whole meeting on the page in place of what is there. */
export function $loadMeeting(meeting: Meeting, createId: (prefix: string) => Id): void {
  const { opening, sections, closing, ...frame } = meeting;
  $setSelection(null);
  // Without a direction of its own the page would look for one in each section; every block has its own.
  $getRoot().clear().setDirection('ltr');
  $changeFrame(() => frame);
  const titles = new Map(frame.agenda.items.map(({ id, title }) => [id, title]));
  const placeholder = () => $createPlaceholder(createId('note'));
  const { notes: openingNotes, ...openingPart } = opening;
  const { notes: closingNotes, ...closingPart } = closing;
  $getRoot().append(
    $createPart({ role: 'opening', part: openingPart }, openingNotes, placeholder),
    ...sections.map((section) => $createSection(section, titles)),
    $createPart({ role: 'closing', part: closingPart }, closingNotes, placeholder),
  );
}

function $createPart(
  facts: SectionFacts,
  notes: readonly Note[],
  placeholder: () => NoteNode,
): SectionNode {
  const node = $createSectionNode(facts);
  node.append(...notes.map($createNote));
  if (notes.length === 0) node.append(placeholder());
  return node;
}

/** Makes the empty note that gives the caret a place; it is not part of the meeting before it has words. */
export function $createPlaceholder(id: Id): NoteNode {
  return $createNoteNode(
    { id, meaning: { kind: 'text' }, shape: { type: 'paragraph' }, level: 0 },
    'placeholder',
  );
}

/** Makes a section with its headings, whose words are `titles` by item, and its notes. */
export function $createSection(
  { notes, heading, ...section }: Section,
  titles: ReadonlyMap<Id, RichText>,
): SectionNode {
  const node = $createSectionNode({ role: 'item', section });
  if (heading === undefined) {
    for (const item of section.items) {
      $appendHeading(node, { type: 'item', item }, titles.get(item) ?? []);
    }
  } else {
    $appendHeading(node, { type: 'section' }, heading);
  }
  node.append(...notes.map($createNote));
  return node;
}

function $appendHeading(section: SectionNode, target: HeadingTarget, words: RichText): void {
  const heading = $createHeadingNode(target);
  $appendRichText(heading, words, new Map());
  section.append(heading);
}
