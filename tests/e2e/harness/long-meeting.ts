import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { meeting, section } from '../../builders/meeting';
import { groupFacts } from '../../builders/group';
import { action, note } from '../../builders/notes';
import { participant, person } from '../../builders/people';

const sentence =
  'The observers at the upper weir reported that the level had fallen by four centimetres since the last visit in spring.';

/** The text of one paragraph: twenty words, no two paragraphs alike. */
export function paragraphText(index: number): string {
  return `${index} ${sentence}`;
}

/** A meeting of so many paragraphs in 25 items. */
export function longMeeting(paragraphs: number): Meeting {
  const items = 25;
  const each = Math.ceil(paragraphs / items);
  return meeting({
    id: `meeting-${paragraphs}`,
    sections: Array.from({ length: items }, (_unused, item) =>
      section(
        `Item ${item}`,
        ...Array.from({ length: Math.min(each, paragraphs - item * each) }, (_line, line) => ({
          ...note(paragraphText(item * each + line)),
          id: `note-${item}-${line}`,
        })),
      ),
    ),
  });
}

function isEven({ content: [first] }: Note): boolean {
  return first?.type === 'text' && Number.parseInt(first.text, 10) % 2 === 0;
}

/**
 * The same paragraphs in a meeting with all that looks at words as they are typed: sixty people, fifty
 * snippets and two hundred terms of a group; every second paragraph is an action, in which owners and
 * due dates are looked for.
 */
export function busyMeeting(paragraphs: number): Meeting {
  const plain = longMeeting(paragraphs);
  const people = Array.from({ length: 60 }, (_unused, at) => person(`Given${at}`, `Surname${at}`));
  const { meaning } = action('x');
  return {
    ...plain,
    id: `busy-${paragraphs}`,
    group: groupFacts({
      snippets: Array.from({ length: 50 }, (_unused, at) => ({
        short: `sn${at}`,
        text: `it was agreed for the ${at}th time that`,
      })),
      glossary: Array.from({ length: 200 }, (_unused, at) => ({
        term: `TRM${at}`,
        expansion: `Term number ${at}`,
      })),
    }),
    people,
    participants: people.map((one) => participant(one)),
    sections: plain.sections.map((one) => ({
      ...one,
      notes: one.notes.map((each) => (isEven(each) ? { ...each, meaning } : each)),
    })),
  };
}
