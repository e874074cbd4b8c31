import type { IsoDate } from '../base/dates';
import type { DueReading } from './due-reading';
import { findClosingDue } from './find-closing-due';
import { readDue } from './read-due';
import { readSpan } from './relative-forms';
import { trimDue } from './words';

/** A due date found in a sentence: the words as typed and what they mean. */
export interface FoundDue {
  readonly typed: string;
  readonly reading: DueReading;
}

/** What can follow a word that leads to a due date: a day, a stretch of time, or the next meeting. */
type Following = 'day' | 'span' | 'nextMeeting';

const leads: readonly (readonly [RegExp, readonly Following[]])[] = [
  [
    /^(?:by|before|until|due|no later than|avant|jusqu['’](?=au|à)|au plus tard)$/iu,
    ['day', 'nextMeeting'],
  ],
  [/^d['’]ici$/iu, ['day', 'span', 'nextMeeting']],
  [/^(?:within|sous)$/iu, ['span']],
  [/^pour$/iu, ['day', 'nextMeeting']],
  [/^(?:at|to|for|à)$/iu, ['nextMeeting']],
];

const anyLead =
  /(?<=^|\s)(by|before|until|due|no later than|d['’]ici|avant|pour|jusqu['’](?=au|à)|au plus tard|within|sous|at|to|for|à)(?=\s|au|à)/giu;

/** The most words that a due date takes: "no later than Thursday, the 8th of April 2021". */
const mostWords = 9;

/**
 * Finds when something is due in an action's words ("… by 8 April", "send by 8 April the draft", "…
 * d'ici vendredi"), the last place first, or a last clause that is nothing but a day. Words that mean
 * no day at all are none, so that "stand by the results" and "delayed by two weeks" stay text.
 */
export function findDue(text: string, day: IsoDate): FoundDue | undefined {
  for (const place of [...text.matchAll(anyLead)].toReversed()) {
    const [lead] = place;
    const follows = leads.find(([pattern]) => pattern.test(lead))?.[1] ?? ['day', 'nextMeeting'];
    const found = readAfter(text.slice(place.index), lead.length, follows, day);
    if (found !== undefined) return found;
  }
  return findClosingDue(text, day);
}

/** The longest beginning of the words that is understood. */
function readAfter(
  words: string,
  leadLength: number,
  follows: readonly Following[],
  day: IsoDate,
): FoundDue | undefined {
  const ends = [...words.slice(leadLength).matchAll(/\S+/gu)]
    .slice(0, mostWords)
    .map((word) => leadLength + word.index + word[0].length)
    .toReversed();
  for (const end of ends) {
    const typed = words.slice(0, end).replace(/[.,;:!?)]+$/u, '');
    const rest = typed.slice(leadLength);
    const reading = goesOn(words.slice(end)) && isShort(rest) ? undefined : readDue(rest, day);
    if (reading !== undefined && isAllowed(reading, rest, follows, day)) return { typed, reading };
  }
  return undefined;
}

/** Whether the sentence goes on behind a place. */
function goesOn(after: string): boolean {
  return /[\p{L}\p{N}]/u.test(after);
}

/** A short form of a day or month only counts where the sentence ends: "pour le jeu de données" means no Thursday. */
function isShort(words: string): boolean {
  return !/\d/u.test(words) && /(?:^|\s)\p{L}{1,3}\.?$/u.test(words);
}

function isAllowed(
  reading: DueReading,
  typed: string,
  follows: readonly Following[],
  day: IsoDate,
): boolean {
  if (reading.type === 'nextMeeting') return follows.includes('nextMeeting');
  if (reading.type === 'none' || (reading.type === 'asked' && reading.choices.length === 0)) {
    return false;
  }
  return follows.includes(readSpan(trimDue(typed), day) === undefined ? 'day' : 'span');
}
