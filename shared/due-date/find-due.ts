import type { IsoDate } from '../base/dates';
import { readDue } from './read-due';
import type { DueReading } from './due-reading';

/** A due date found at the end of a sentence: the words as typed and what they mean. */
export interface FoundDue {
  readonly typed: string;
  readonly reading: DueReading;
}

const leads =
  /(?:^|\s)(by|before|until|due|no later than|d['’]ici|avant|pour|jusqu['’]|au plus tard)(?=\s|au|à)/giu;

/**
 * Finds when something is due at the end of an action's words ("… by 8 April", "… d'ici vendredi").
 * Words that mean no day at all are none, so that "stand by the results" stays text.
 */
export function findDue(text: string, day: IsoDate): FoundDue | undefined {
  const places = [...text.matchAll(leads)].toReversed();
  for (const place of places) {
    const typed = text
      .slice(place.index)
      .trim()
      .replace(/[.!;]+$/u, '');
    const reading = readDue(typed, day);
    if (reading !== undefined && !(reading.type === 'asked' && reading.choices.length === 0)) {
      return { typed, reading };
    }
  }
  return undefined;
}
