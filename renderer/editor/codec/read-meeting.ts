import { $getRoot } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import type { RichText } from '../../../shared/domain/inline';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import type { Part, Section } from '../../../shared/domain/section';
import { $headingTarget, $isHeadingNode } from '../nodes/heading-node';
import { $isSectionNode, $sectionFacts } from '../nodes/section-node';
import type { SectionNode } from '../nodes/section-node';
import { $meetingFrame } from './meeting-frame';
import { $readNote } from './read-note';
import { $readRichText } from './read-rich-text';

/** How to read parts of the page; a reader that remembers passes its own. */
export interface PartReaders {
  readonly $readNote: (node: LexicalNode) => Note | undefined;
  readonly $readSection: (node: SectionNode, readers: PartReaders) => SectionReading;
}

/** A section as read: the part or section itself, and the titles its headings give to agenda items. */
export interface SectionReading {
  readonly role: 'opening' | 'item' | 'closing';
  readonly part?: Part;
  readonly section?: Section;
  readonly titles: ReadonlyMap<Id, RichText>;
}

/** Reads one section of the page. */
export function $readSection(node: SectionNode, readers: PartReaders): SectionReading {
  const facts = $sectionFacts(node);
  const children = node.getChildren();
  const notes = children.flatMap((child) => readers.$readNote(child) ?? []);
  if (facts.role !== 'item') {
    return { role: facts.role, part: { ...facts.part, notes }, titles: new Map() };
  }
  const titles = new Map<Id, RichText>();
  let heading: RichText | undefined;
  for (const child of children) {
    if (!$isHeadingNode(child)) continue;
    const target = $headingTarget(child);
    const words = $readRichText(child).content;
    if (target.type === 'section') heading = words;
    else titles.set(target.item, words);
  }
  const section = { ...facts.section, ...(heading === undefined ? {} : { heading }), notes };
  return { role: 'item', section, titles };
}

const plainReaders: PartReaders = { $readNote, $readSection };

/** Reads the whole meeting from the page and the root's state. */
export function $readMeeting(readers: PartReaders = plainReaders): Meeting {
  const frame = $meetingFrame();
  const readings = $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .map((node) => readers.$readSection(node, readers));
  const partOf = (role: SectionReading['role']): Part =>
    readings.find((reading) => reading.role === role)?.part ?? { notes: [] };
  return {
    ...frame,
    agenda: withTitles(frame.agenda, readings),
    opening: partOf('opening'),
    sections: readings.flatMap(({ section }) => section ?? []),
    closing: partOf('closing'),
  };
}

/** The agenda with the titles of the page; of several headings for one item, the first that was changed counts. */
function withTitles(
  agenda: Meeting['agenda'],
  readings: readonly SectionReading[],
): Meeting['agenda'] {
  const items = agenda.items.map((item) => {
    const before = JSON.stringify(item.title);
    const title = readings
      .map(({ titles }) => titles.get(item.id))
      .find((words) => words !== undefined && JSON.stringify(words) !== before);
    return title === undefined ? item : { ...item, title };
  });
  return items.every((item, index) => item === agenda.items[index]) ? agenda : { ...agenda, items };
}
