import type { IsoDate } from '../base/dates';
import { readIsoDate, readMonth, readNamedDate, readNumbers } from './date-forms';
import type { DueForm, DueReading } from './due-reading';
import {
  readNearDay,
  readNextMeeting,
  readNone,
  readPeriod,
  readSpan,
  readWeekday,
} from './relative-forms';
import { trimDue } from './words';

const forms: readonly DueForm[] = [
  readNone,
  readNextMeeting,
  readNearDay,
  readIsoDate,
  readNumbers,
  readNamedDate,
  readWeekday,
  readSpan,
  readPeriod,
  readMonth,
];

/**
 * Reads when something is due, in English or French, from the day of the meeting in which it was said.
 * The grammar is strict: what it does not know whole is asked, never guessed. Nothing for no words.
 */
export function readDue(typed: string, day: IsoDate): DueReading | undefined {
  const words = trimDue(typed);
  if (words === '') return undefined;
  for (const read of forms) {
    const reading = read(words, day);
    if (reading !== undefined) return reading;
  }
  return { type: 'asked', choices: [] };
}
