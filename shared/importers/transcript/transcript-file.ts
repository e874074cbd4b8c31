import type { Message } from '../../base/result';

/** One stretch of speech; times are seconds from the start of the transcript. */
export interface ReadCue {
  /** Number of the line with its times, from 1, and of the last one with its words. */
  readonly line: number;
  readonly lastLine: number;
  readonly from: number;
  readonly to: number;
  /** The name as the platform writes it, where it does. */
  readonly speaker?: string;
  readonly text: string;
}

/** A transcript as read, in the file's order. */
export interface TranscriptFile {
  /** WebVTT, SubRip, SBV, captions that Zoom saves with hours of the day, or speech below names and times. */
  readonly form: 'vtt' | 'srt' | 'sbv' | 'captions' | 'speeches';
  /** `clock` where its times are seconds since midnight rather than positions in a recording. */
  readonly times: 'offset' | 'clock';
  readonly cues: readonly ReadCue[];
  readonly remarks: readonly Message[];
}
