import type { Meeting } from '../../../shared/domain/meeting';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';

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
