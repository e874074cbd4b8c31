import type { Id, IdSource } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Section } from '../domain/section';

/**
 * Treats an item together with the one whose section stands before it: one section under both titles,
 * with the notes of both. An item that is treated together already gets its own section back.
 */
export function treatTogether(meeting: Meeting, item: Id, createId: IdSource): Meeting {
  const at = meeting.sections.findIndex((section) => section.items.includes(item));
  const section = meeting.sections[at];
  if (section === undefined) return meeting;
  if (section.items.length > 1) return treatApart(meeting, section, at, item, createId);
  const before = meeting.sections[at - 1];
  if (before === undefined) return meeting;
  const joined: Section = {
    ...before,
    items: [...before.items, ...section.items],
    notes: [...before.notes, ...section.notes],
    ...joinLists('open', before, section),
    ...joinLists('privateNotes', before, section),
  };
  return { ...meeting, sections: meeting.sections.toSpliced(at - 1, 2, joined) };
}

function joinLists<Key extends 'open' | 'privateNotes'>(
  key: Key,
  one: Section,
  other: Section,
): Partial<Pick<Section, Key>> {
  const list = [...(one[key] ?? []), ...(other[key] ?? [])];
  return list.length === 0 ? {} : ({ [key]: list } as unknown as Partial<Pick<Section, Key>>);
}

/** Notes cannot be told apart by item, so they stay where they are. */
function treatApart(
  meeting: Meeting,
  section: Section,
  at: number,
  item: Id,
  createId: IdSource,
): Meeting {
  const [first, ...rest] = section.items.filter((id) => id !== item);
  if (first === undefined) return meeting;
  const left = { ...section, items: [first, ...rest] };
  delete left.heading;
  const own: Section = {
    id: createId('section'),
    items: [item],
    label: { type: 'auto' },
    notes: [],
  };
  return { ...meeting, sections: meeting.sections.toSpliced(at, 1, left, own) };
}
