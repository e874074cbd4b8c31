import type { Meeting } from '../../domain/meeting';
import { beginsLikeVerb } from '../begins-like-verb';
import { changeNote } from '../change-notes';
import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

const longest = 60;

/**
 * A statement whose words do not go on from the speaker's name, in a report that prints the name in
 * front of them without a colon: "Ann Lee the course name is not needed".
 */
export function speechWithoutVerb({ meeting, notes }: CheckSubject): readonly Finding[] {
  const usual = usualAttribution(meeting);
  return notes.flatMap(({ note, isHidden }) => {
    const speakers = note.speakers ?? [];
    if (isHidden || speakers.length === 0 || note.runIn !== undefined) return [];
    if ((note.attribution ?? usual) !== 'predicate') return [];
    const words = plainWords(note.content).trim();
    const language = meeting.report.language ?? meeting.language;
    const own = meeting.group?.reportingVerbs;
    if (words === '' || beginsLikeVerb(words, language, own) !== false) return [];
    return [
      {
        place: { type: 'note' as const, id: note.id },
        details: { words: words.length > longest ? `${words.slice(0, longest)}…` : words },
        fix: (before: Meeting) =>
          changeNote(before, note.id, (found) => ({ ...found, attribution: 'colon' })),
      },
    ];
  });
}

/** How the meeting's own style prints statements; every style that is built in prints a predicate. */
function usualAttribution({ report, group }: Meeting): 'colon' | 'predicate' | 'asTyped' {
  const chosen = report.style ?? group?.style;
  const own = [report.ownStyle, ...(group?.styles ?? [])].find((style) => style?.id === chosen);
  return own?.speech.attribution ?? 'predicate';
}
