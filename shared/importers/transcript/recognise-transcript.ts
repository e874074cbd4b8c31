import { splitLines } from '../chat/split-lines';
import { isSpeeches } from './read-speeches';
import { formOf } from './transcript-form';

/** Whether a text is surely a transcript: its first line says so, or it has lines with the times of cues. */
export function isTranscript(text: string): boolean {
  const form = formOf(splitLines(text));
  return form !== undefined && form !== 'speeches';
}

/** Whether a text is a transcript by names and positions above blocks of words, as a saved chat may be too. */
export function isSpokenText(text: string): boolean {
  return isSpeeches(splitLines(text));
}
