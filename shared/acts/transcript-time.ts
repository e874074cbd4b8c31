import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import type { Recording, Transcript } from '../domain/recording';

/** What is known of the time of a transcript. */
export interface TranscriptClock {
  /** Milliseconds of the moment at which its positions count zero. */
  readonly start: number;
  readonly pauses: NonNullable<Recording['pauses']>;
}

/** When a transcript began: by itself, or by its recording with the shift that was found; nothing where neither says. */
export function clockOfTranscript(
  { recordings }: Pick<Meeting, 'recordings'>,
  { start, recording: id }: Transcript,
): TranscriptClock | undefined {
  const recording = recordings?.find((one) => one.id === id);
  const begun = start ?? recording?.start;
  if (begun === undefined) return undefined;
  const shift = start === undefined ? (recording?.shift ?? 0) : 0;
  return { start: Date.parse(begun) + shift * 1000, pauses: recording?.pauses ?? [] };
}

/** The moment of a position, in milliseconds: what was paused before it is added. */
export function momentOf({ start, pauses }: TranscriptClock, position: number): number {
  const paused = pauses
    .filter(({ at }) => at < position)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  return start + (position + paused) * 1000;
}

/**
 * The meeting with a transcript laid so that one of its cues begins at a moment; unchanged where there
 * is no such cue. The start is kept with the transcript, the recording stays as it is.
 */
export function alignTranscript<Facts extends Pick<Meeting, 'transcripts' | 'recordings'>>(
  facts: Facts,
  transcript: string,
  cue: string,
  at: Instant,
): Facts {
  const found = facts.transcripts?.find(({ id }) => id === transcript);
  const position = found?.cues.find(({ id }) => id === cue)?.from;
  const recording = facts.recordings?.find(({ id }) => id === found?.recording);
  if (position === undefined) return facts;
  const clock = { start: 0, pauses: recording?.pauses ?? [] };
  const start = new Date(Date.parse(at) - momentOf(clock, position)).toISOString();
  return {
    ...facts,
    transcripts: facts.transcripts?.map((one) => (one.id === transcript ? { ...one, start } : one)),
  };
}
