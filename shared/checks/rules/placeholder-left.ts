import type { CheckSubject } from '../check-subject';
import { plainWords } from '../plain-words';
import type { Finding, FindingPlace } from '../finding';

/** What people write where they mean to write something else later. */
const placeholder =
  /(?<![\p{L}\d])(?:TBC|TBD|TBA|TODO|FIXME|tbc|tbd|tba|[Xx]{3,}|N\.N\.)(?![\p{L}\d])|\?{2,}|_{3,}|\[\s*(?:…|\.{3})?\s*\]/gu;

/** "TBC", "???", "xxx" and the like left in a text, a title or the opening. */
export function placeholderLeft({ meeting, notes }: CheckSubject): readonly Finding[] {
  const look = (words: string, place: FindingPlace): Finding[] =>
    [...words.matchAll(placeholder)].map(([found]) => ({ place, details: { found } }));
  return [
    ...notes.flatMap(({ note, words }) => look(words, { type: 'note', id: note.id })),
    ...meeting.sections.flatMap((section) =>
      look(sectionWords(section, meeting), { type: 'section', id: section.id }),
    ),
    ...(meeting.report.texts ?? []).flatMap(({ slot, paragraphs }) =>
      paragraphs.flatMap(({ content }) => look(plainWords(content), { type: 'generated', slot })),
    ),
  ];
}

type Meeting = CheckSubject['meeting'];

function sectionWords(section: Meeting['sections'][number], { agenda }: Meeting): string {
  const titles = agenda.items
    .filter(({ id }) => section.items.includes(id))
    .map(({ title }) => title);
  return [...(section.heading === undefined ? titles : [section.heading])]
    .map(plainWords)
    .join('\n');
}
