import type { CheckSubject } from '../check-subject';
import type { Inline, RichText } from '../../domain/inline';
import type { Meeting } from '../../domain/meeting';
import { omit } from '../../base/omit';
import type { Finding, FindingPlace } from '../finding';
import { changeNote } from '../change-notes';

/** A live fact that somebody wrote over: it no longer follows the meeting. */
export function overwrittenField({ meeting, notes }: CheckSubject): readonly Finding[] {
  return [
    ...notes.flatMap(({ note }) =>
      look(note.content, { type: 'note', id: note.id }, (before) =>
        changeNote(before, note.id, (own) => ({ ...own, content: live(own.content) })),
      ),
    ),
    ...(meeting.report.texts ?? []).flatMap(({ slot, paragraphs }) =>
      paragraphs.flatMap(({ content }) =>
        look(content, { type: 'generated', slot }, (before) => ({
          ...before,
          report: {
            ...before.report,
            texts: (before.report.texts ?? []).map((text) =>
              text.slot === slot
                ? {
                    ...text,
                    paragraphs: text.paragraphs.map((paragraph) => ({
                      ...paragraph,
                      content: live(paragraph.content),
                    })),
                  }
                : text,
            ),
          },
        })),
      ),
    ),
  ];
}

function look(
  content: RichText,
  place: FindingPlace,
  fix: (meeting: Meeting) => Meeting,
): Finding[] {
  return content.flatMap((inline) => {
    if (inline.type === 'optional') {
      return inline.alternatives.flatMap((part) => look(part as RichText, place, fix));
    }
    return inline.type === 'field' && inline.override !== undefined
      ? [{ place, details: { field: inline.field, words: inline.override }, fix }]
      : [];
  });
}

function live(content: RichText): RichText {
  return content.map((inline): Inline => {
    if (inline.type === 'field') return omit(inline, 'override');
    if (inline.type !== 'optional') return inline;
    return {
      ...inline,
      alternatives: inline.alternatives.map((part) => live(part as RichText) as typeof part),
    };
  });
}
