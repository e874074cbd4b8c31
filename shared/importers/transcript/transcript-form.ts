import type { TextLine } from '../chat/split-lines';
import { readSbvTiming, readTiming } from './read-timing';
import { isSpeeches } from './read-speeches';
import type { TranscriptFile } from './transcript-file';

/** The head of a caption as Zoom saves them: "[Ana Novak] 10:11:23". */
export const caption = /^\[([^[\]]{1,200})\]\s{1,4}(\d{1,2}:\d{2}:\d{2}(?:\s?[AP]M)?)$/iu;

/** The form of a transcript by its content; nothing where it is none. */
export function formOf(lines: readonly TextLine[]): TranscriptFile['form'] | undefined {
  const first = lines.find(({ text }) => text !== '');
  if (first === undefined) return undefined;
  if (/^WEBVTT(?:\s|$)/u.test(first.text)) return 'vtt';
  if (lines.some(({ text }) => readSbvTiming(text) !== undefined)) return 'sbv';
  const timing = lines.find(({ text }) => readTiming(text) !== undefined);
  if (timing !== undefined) return timing.text.includes(',') ? 'srt' : 'vtt';
  if (lines.some(({ text }) => caption.test(text))) return 'captions';
  return isSpeeches(lines) ? 'speeches' : undefined;
}
