import type { AgendaItem } from '../../shared/domain/agenda';
import type { CollectedReport } from '../../shared/domain/collected-report';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import type { Participant } from '../../shared/domain/participant';
import type { Person } from '../../shared/domain/person';
import type { Section } from '../../shared/domain/section';
import { groupFacts } from './group';
import { participant } from './people';
import { slug } from './slug';
import type { Pieces } from './text';
import { richText, wordsOf } from './text';

/** An agenda item with the section of notes on it. */
export interface ItemWithSection {
  readonly item: AgendaItem;
  readonly section: Section;
}

/** What a section's title may say beside its words; `item` and `section` overrule single facts. */
export interface Heading {
  readonly title: Pieces;
  readonly level?: number;
  readonly item?: Partial<AgendaItem>;
  readonly section?: Partial<Section>;
}

function isHeading(heading: Pieces | Heading): heading is Heading {
  return typeof heading === 'object' && 'title' in heading;
}

/** An agenda item and its section, `section('Reports', note('…'), decision('…'))`; ids from the title's words. */
export function section(heading: Pieces | Heading, ...notes: readonly Note[]): ItemWithSection {
  const {
    title,
    level = 0,
    item,
    section: own,
  }: Heading = isHeading(heading) ? heading : { title: heading };
  const id = slug('item', wordsOf(title));
  return {
    item: { id, title: richText(title), level, label: { type: 'auto' }, state: 'done', ...item },
    section: {
      id: id.replace(/^item/u, 'section'),
      items: [item?.id ?? id],
      label: { type: 'auto' },
      notes,
      ...own,
    },
  };
}

/** An agenda item without a section of its own, as in `agenda: [...]` of a meeting's content. */
export function agendaItem(title: Pieces, more: Partial<AgendaItem> = {}): AgendaItem {
  return { ...section(title).item, ...more };
}

/** A meeting as tests write it: sections bring their agenda items, people may be present at once. */
export interface MeetingContent extends Partial<
  Omit<Meeting, 'opening' | 'closing' | 'sections' | 'participants'>
> {
  readonly opening?: readonly Note[];
  readonly sections?: readonly ItemWithSection[];
  readonly closing?: readonly Note[];
  /** Participants, or persons who are present. */
  readonly attending?: readonly (Person | Participant)[];
}

function numberTwins<T extends { readonly id: string }>(seen: Map<string, number>, thing: T): T {
  const count = (seen.get(thing.id) ?? 0) + 1;
  seen.set(thing.id, count);
  return count === 1 ? thing : { ...thing, id: `${thing.id}-${count}` };
}

/** A valid meeting with what is given; notes with the same words get `-2`, `-3` behind their ids. */
export function meeting(content: MeetingContent = {}): Meeting {
  const { opening = [], sections = [], closing = [], attending = [], ...more } = content;
  const seen = new Map<string, number>();
  const distinct = (notes: readonly Note[]) => notes.map((note) => numberTwins(seen, note));
  return {
    id: 'meeting-1',
    group: groupFacts(),
    seat: {
      series: 'series-regular',
      cycle: { id: 'cycle-2030', name: 'FUW 2030' },
      ordinal: 16,
    },
    schedule: { date: '2030-03-25', start: '14:00', end: '15:30', zone: 'UTC' },
    modality: 'virtual',
    language: 'en',
    people: attending.filter((who): who is Person => !('person' in who)),
    participants: attending.map((who) => ('person' in who ? who : participant(who))),
    agenda: { items: sections.map(({ item }) => item) },
    opening: { notes: distinct(opening) },
    sections: sections.map((one) => ({ ...one.section, notes: distinct(one.section.notes) })),
    closing: { notes: distinct(closing) },
    status: { state: { type: 'draft', number: 1 }, version: 1 },
    report: {},
    created: '2030-03-25T13:45:00Z',
    modified: '2030-03-25T15:40:00Z',
    ...more,
  };
}

/** A valid collected report with what is given. */
export function collectedReport(more: Partial<CollectedReport> = {}): CollectedReport {
  return {
    id: 'collected-1',
    title: 'Progress of the working group',
    group: groupFacts(),
    meetings: [],
    people: [],
    sections: [],
    language: 'en',
    status: { state: { type: 'draft', number: 1 }, version: 1 },
    report: {},
    created: '2030-04-01T09:00:00Z',
    modified: '2030-04-01T10:00:00Z',
    ...more,
  };
}
