import type { Clock } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import type { AgendaItem } from '../domain/agenda';
import type { RichText } from '../domain/inline';
import type { Label } from '../domain/label';
import type { Meeting } from '../domain/meeting';
import type { Party } from '../domain/party';
import type { Section } from '../domain/section';

/** What a new agenda item begins with. */
export interface NewItem {
  readonly title: string;
  readonly level: number;
  readonly label?: Label;
  /** The hour at which it is planned to begin. */
  readonly start?: Clock;
  readonly minutes?: number;
  readonly presenters?: readonly Party[];
}

const deepest = 8;

/** The item with all that is nested under it: where it begins in the list and how many items it is. */
export function branchAt(items: readonly AgendaItem[], id: Id): readonly [number, number] {
  const start = items.findIndex((item) => item.id === id);
  const own = items[start];
  if (own === undefined) return [-1, 0];
  let end = start + 1;
  while ((items[end]?.level ?? -1) > own.level) end += 1;
  return [start, end - start];
}

/** Adds items, each with a section for its notes, behind an item and what is under it, or at the end. */
export function addItems(
  meeting: Meeting,
  added: readonly NewItem[],
  createId: IdSource,
  after?: Id,
): Meeting {
  const { items } = meeting.agenda;
  const isRunning = meeting.held?.started !== undefined && items.length > 0;
  const fresh = added.map((item): AgendaItem => {
    const { title, level, label, start: planned, minutes, presenters } = item;
    return {
      id: createId('item'),
      title: title === '' ? [] : [{ type: 'text', text: title }],
      level: Math.min(deepest, level),
      label: label ?? { type: 'auto' },
      state: 'planned',
      ...(planned === undefined ? {} : { start: planned }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(presenters === undefined || presenters.length === 0 ? {} : { presenters }),
      ...(isRunning ? { addedDuringMeeting: true as const } : {}),
    };
  });
  const [start, count] = after === undefined ? [items.length, 0] : branchAt(items, after);
  const at = start === -1 ? items.length : start + count;
  const sections = fresh.map(({ id }): Section => ({
    id: createId('section'),
    items: [id],
    label: { type: 'auto' },
    notes: [],
  }));
  const before = items[at - 1];
  const sectionAt =
    before === undefined
      ? 0
      : meeting.sections.findLastIndex((section) => section.items.includes(before.id)) + 1;
  return {
    ...meeting,
    agenda: { ...meeting.agenda, items: items.toSpliced(at, 0, ...fresh) },
    sections: meeting.sections.toSpliced(
      sectionAt === 0 && before !== undefined ? meeting.sections.length : sectionAt,
      0,
      ...sections,
    ),
  };
}

/** Moves an item, with what is under it, over its neighbour of the same level; at an edge nothing happens. */
export function moveItem(meeting: Meeting, id: Id, direction: 'up' | 'down'): Meeting {
  const { items } = meeting.agenda;
  const [start, count] = branchAt(items, id);
  const own = items[start];
  if (own === undefined) return meeting;
  const branch = items.slice(start, start + count);
  const others = items.toSpliced(start, count);
  let target: number;
  if (direction === 'down') {
    const next = items[start + count];
    if (next?.level !== own.level) return meeting;
    target = start + branchAt(items, next.id)[1];
  } else {
    target = start - 1;
    while ((items[target]?.level ?? -1) > own.level) target -= 1;
    if (items[target]?.level !== own.level) return meeting;
  }
  return withItems(meeting, others.toSpliced(target, 0, ...branch));
}

/** Nests an item, with what is under it, below the one above it, or lifts it out. */
export function nestItem<Whole extends Pick<Meeting, 'agenda'>>(
  meeting: Whole,
  id: Id,
  by: 1 | -1,
): Whole {
  const { items } = meeting.agenda;
  const [start, count] = branchAt(items, id);
  const own = items[start];
  if (own === undefined) return meeting;
  const most = start === 0 ? 0 : (items[start - 1]?.level ?? 0) + 1;
  const level = own.level + by;
  if (level < 0 || level > Math.min(most, deepest)) return meeting;
  const next = items.map((item, index) =>
    index >= start && index < start + count
      ? { ...item, level: Math.min(deepest, item.level + by) }
      : item,
  );
  return { ...meeting, agenda: { ...meeting.agenda, items: next } };
}

/** Defers an item to another meeting, or takes that back. */
export function deferItem(meeting: Meeting, id: Id): Meeting {
  const wasOpen = meeting.sections.some(({ items, open }) => items.includes(id) && open?.length);
  return changeItem(meeting, id, (item) => ({
    ...item,
    state: item.state === 'deferred' ? (wasOpen ? 'done' : 'planned') : 'deferred',
  }));
}

/** Changes one item. */
export function changeItem(
  meeting: Meeting,
  id: Id,
  change: (item: AgendaItem) => AgendaItem,
): Meeting {
  const items = meeting.agenda.items.map((item) => (item.id === id ? change(item) : item));
  return { ...meeting, agenda: { ...meeting.agenda, items } };
}

/**
 * Removes an item from the agenda; what is under it moves one level out. Its notes go to the section
 * before it, or to the opening part, so that removing an item never removes a word that was taken.
 */
export function removeItem(meeting: Meeting, id: Id): Meeting {
  const { items } = meeting.agenda;
  const [start, count] = branchAt(items, id);
  if (start === -1) return meeting;
  const kept = items.flatMap((item, index) => {
    if (index === start) return [];
    const isUnder = index > start && index < start + count;
    return [isUnder ? { ...item, level: item.level - 1 } : item];
  });
  const at = meeting.sections.findIndex((section) => section.items.includes(id));
  const section = meeting.sections[at];
  const changed = { ...meeting, agenda: { ...meeting.agenda, items: kept } };
  if (section === undefined) return changed;
  const [first, ...rest] = section.items.filter((other) => other !== id);
  if (first !== undefined) {
    const left = { ...section, items: [first, ...rest] };
    return { ...changed, sections: meeting.sections.with(at, left) };
  }
  const sections = meeting.sections.toSpliced(at, 1);
  const before = sections[at - 1];
  if (section.notes.length === 0) return { ...changed, sections };
  if (before === undefined) {
    const { opening } = meeting;
    return {
      ...changed,
      sections,
      opening: { ...opening, notes: [...opening.notes, ...section.notes] },
    };
  }
  const joined = { ...before, notes: [...before.notes, ...section.notes] };
  return { ...changed, sections: sections.with(at - 1, joined) };
}

/** Puts the items into an order, and the sections with them where they stood in the agenda's order before. */
function withItems(meeting: Meeting, items: readonly AgendaItem[]): Meeting {
  const rank = (list: readonly AgendaItem[]) => {
    const places = new Map(list.map(({ id }, index) => [id, index]));
    return (section: Section) => Math.min(...section.items.map((id) => places.get(id) ?? Infinity));
  };
  const was = rank(meeting.agenda.items);
  const isInOrder = meeting.sections.every((section, index) => {
    const before = meeting.sections[index - 1];
    return before === undefined || was(before) <= was(section);
  });
  const becomes = rank(items);
  return {
    ...meeting,
    agenda: { ...meeting.agenda, items },
    sections: isInOrder
      ? meeting.sections.toSorted((one, other) => becomes(one) - becomes(other))
      : meeting.sections,
  };
}

/** The words of a title. */
export function titleText(title: RichText): string {
  return title.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
}
