import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

/** An agenda item was dealt with, and nothing is noted under it or under its sub-items. */
export function itemWithoutNotes({ meeting, items }: CheckSubject): readonly Finding[] {
  const { sections, agenda } = meeting;
  const noted = new Set(
    sections.flatMap((section) =>
      section.notes.some(
        ({ content, shape }) => shape.type !== 'paragraph' || plainWords(content).trim() !== '',
      )
        ? section.items
        : [],
    ),
  );
  const isNotedBelow = (id: string): boolean => {
    const start = agenda.items.findIndex((item) => item.id === id);
    const level = agenda.items[start]?.level ?? 0;
    for (const item of agenda.items.slice(start + 1)) {
      if (item.level <= level) return false;
      if (noted.has(item.id)) return true;
    }
    return false;
  };
  return sections.flatMap((section) => {
    const own = section.items.flatMap((id) => items.get(id) ?? []);
    const isDealtWith = own.some(({ state }) => state === 'planned' || state === 'done');
    if (!isDealtWith || section.whenEmpty !== undefined) return [];
    if (section.items.some((id) => noted.has(id) || isNotedBelow(id))) return [];
    return [
      {
        place: { type: 'section' as const, id: section.id },
        details: { title: own.map(({ title }) => plainWords(title)).join(' / ') },
      },
    ];
  });
}
