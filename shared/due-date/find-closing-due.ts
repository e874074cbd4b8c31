import type { IsoDate } from '../base/dates';
import type { DueReading } from './due-reading';
import { readDue } from './read-due';
import { readSpan } from './relative-forms';
import { trimDue } from './words';

/** The words behind the last comma, semicolon or dash of a text, and all that stands before it. */
const closing = /^(.*\S)(?:[,;،]\s+|\s+[–—]\s+)([^,;–—]+?)[.!]?\s*$/su;

/**
 * Finds a due date that no word leads to: the whole last clause of what is to be done ("Send the
 * draft, Friday week", "Relire le projet, vendredi en huit"). Only what is certain counts, and only
 * where it cannot be part of a list of days or of a date that the comma divides.
 */
export function findClosingDue(
  text: string,
  day: IsoDate,
): { readonly typed: string; readonly reading: DueReading } | undefined {
  const [, before = '', typed = ''] = closing.exec(text) ?? [];
  if (typed === '' || !/\s/u.test(before) || endsInDay(before, day)) return undefined;
  // "Wed" and "mar" alone may be names or words.
  if (/^\p{L}{1,4}\.?$/u.test(typed)) return undefined;
  const reading = readDue(typed, day);
  if (reading?.type !== 'date' && reading?.type !== 'nextMeeting') return undefined;
  // "two weeks" alone is how long something takes; "in two weeks" is when it is due.
  const isSpan = readSpan(trimDue(typed), day) !== undefined;
  if (isSpan && !/^(?:in|within|dans|sous|d['’]ici)\s/iu.test(typed)) return undefined;
  return { typed, reading };
}

/** Whether a text ends in a day of its own, as "Monday, Wednesday, Friday" and "Thursday, 8 April" do before a comma. */
function endsInDay(text: string, day: IsoDate): boolean {
  const words = text.split(/\s+/u);
  return [1, 2, 3].some((count) => {
    const reading = readDue(words.slice(-count).join(' '), day);
    return reading !== undefined && (reading.type !== 'asked' || reading.choices.length > 0);
  });
}
