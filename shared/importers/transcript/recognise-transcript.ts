import { splitLines } from '../chat/split-lines';
import { formOf } from './transcript-form';

/** Whether a text is a transcript: its first line says so, or it has lines with the times of cues. */
export function isTranscript(text: string): boolean {
  return formOf(splitLines(text)) !== undefined;
}
