import { errorMessage, fail, succeed, warningMessage } from '../../base/result';
import type { Message, Result } from '../../base/result';
import { maxListLength, maxTextLength } from '../../domain/limits';
import { readStamp } from '../chat/read-stamp';
import { splitLines } from '../chat/split-lines';
import type { TextLine } from '../chat/split-lines';
import { findSpeakers } from './find-speakers';
import { readCueText } from './read-cue-text';
import { readSpeeches } from './read-speeches';
import { readSbvTiming, readTiming } from './read-timing';
import { caption, formOf } from './transcript-form';
import type { Timing } from './read-timing';
import type { ReadCue, TranscriptFile } from './transcript-file';

const maxLength = 50_000_000;
const longestName = 2000;

/**
 * Reads a transcript by its content: WebVTT of Zoom and Teams, SubRip, SBV, the captions that Zoom
 * saves, and speech in blocks below names and times. A cue whose times cannot be read stays, at the end of the one before, with a message.
 * `isSomebody` says whether a name means a person of the meeting. Fails where there are no words.
 */
export function readTranscript(
  text: string,
  isSomebody: (name: string) => boolean = () => false,
): Result<TranscriptFile> {
  if (text.length > maxLength) {
    return fail(
      errorMessage(
        'transcript.too-long',
        'This transcript has more than 50 million characters. Save it in parts, or check that it is a transcript.',
      ),
    );
  }
  const lines = splitLines(text);
  const form = formOf(lines);
  if (form === undefined) {
    return fail(
      errorMessage('transcript.unknown', 'This is no transcript: no line has the times of a cue.'),
    );
  }
  const remarks: Message[] = [];
  const raw = readAs(form, lines, remarks);
  const cues = limitCues(raw, remarks);
  if (cues.length === 0) {
    return fail(errorMessage('transcript.empty', 'This transcript has no words.'));
  }
  const times = form === 'captions' ? 'clock' : 'offset';
  return succeed({ form, times, cues: findSpeakers(cues, isSomebody), remarks }, remarks);
}

function readAs(
  form: TranscriptFile['form'],
  lines: readonly TextLine[],
  remarks: Message[],
): readonly ReadCue[] {
  if (form === 'captions') return readCaptions(lines);
  if (form === 'speeches') return readSpeeches(lines);
  return readCues(lines, form, remarks);
}

/** Cues are blocks between empty lines; a line in front of the times is their number. */
function readCues(
  lines: readonly TextLine[],
  form: 'vtt' | 'srt' | 'sbv',
  remarks: Message[],
): readonly ReadCue[] {
  const cues: ReadCue[] = [];
  for (const block of toBlocks(lines)) {
    const timed = block.findIndex(({ text }) => timingOf(text, form) !== undefined);
    const line = block[timed];
    const timing = line && timingOf(line.text, form);
    if (line === undefined || timing === undefined) {
      remarkOnLoose(block, form, remarks);
      continue;
    }
    const { from, to } = settle(timing, cues.at(-1), line, remarks);
    const words = block.slice(timed + 1).map(({ text }) => text);
    for (const spoken of readCueText(words.join('\n'))) {
      const lastLine = block.at(-1)?.number ?? line.number;
      cues.push({ line: line.number, lastLine, from, to, ...spoken });
    }
  }
  return cues;
}

function timingOf(line: string, form: 'vtt' | 'srt' | 'sbv'): Timing | undefined {
  return form === 'sbv' ? (readSbvTiming(line) ?? readTiming(line)) : readTiming(line);
}

/** Runs of lines with words; a line with times begins a new one, even if no empty line is in front of it. */
function toBlocks(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [];
  let block: TextLine[] = [];
  let isTimed = false;
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
    isTimed = false;
  };
  for (const line of lines) {
    const isTiming = readTiming(line.text) !== undefined || readSbvTiming(line.text) !== undefined;
    if (line.text === '' || (isTiming && isTimed)) {
      // The number of the cue that begins here stands in front of its times.
      const number =
        isTiming && /^\d{1,9}$/u.test(block.at(-1)?.text ?? '') ? block.pop() : undefined;
      close();
      if (number !== undefined) block.push(number);
    }
    if (line.text !== '') block.push(line);
    isTimed ||= isTiming;
  }
  close();
  return blocks;
}

function remarkOnLoose(block: readonly TextLine[], form: string, remarks: Message[]): void {
  const [first] = block;
  if (first === undefined) return;
  // The head of the file, its comments and its looks are no speech.
  if (form === 'vtt' && /^(?:\ufeff?WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u.test(first.text)) return;
  const said = first.text.slice(0, 60);
  remarks.push(
    warningMessage(
      'transcript.loose',
      `These words have no times and were left out: “${said}”.`,
      `line ${first.number}`,
    ),
  );
}

/** Times as they are, or put right in the least way, with a message. */
function settle(
  { from, to }: Timing,
  before: ReadCue | undefined,
  { number, text }: TextLine,
  remarks: Message[],
): { readonly from: number; readonly to: number } {
  const start = from ?? before?.to ?? to ?? 0;
  const end = Math.max(start, to ?? start);
  if (from === undefined || to === undefined) {
    const said = `The times “${text.slice(0, 60)}” cannot be read; the words were put as near as possible.`;
    remarks.push(warningMessage('transcript.bad-times', said, `line ${number}`));
  } else if (to < from) {
    remarks.push(
      warningMessage(
        'transcript.backwards',
        'These words end before they begin; the end was set to the beginning.',
        `line ${number}`,
      ),
    );
  }
  return { from: start, to: end };
}

/** "[Ana Novak] 10:11:23" and the words below; an hour that is less than the one before is after midnight. */
function readCaptions(lines: readonly TextLine[]): readonly ReadCue[] {
  const heads = lines.flatMap((line, at) => {
    const [, speaker = '', clock = ''] = caption.exec(line.text) ?? [];
    const seconds = readStamp(clock)?.time.seconds;
    return seconds === undefined
      ? []
      : [{ at, line: line.number, speaker: speaker.trim(), seconds }];
  });
  let days = 0;
  return heads.flatMap(({ at, line, speaker, seconds }, index) => {
    if (seconds + 43_200 < (heads[index - 1]?.seconds ?? 0)) days += 86_400;
    const next = heads[index + 1];
    const body = lines.slice(at + 1, next?.at ?? lines.length);
    const text = body
      .map((one) => one.text)
      .join('\n')
      .trim();
    const lastLine = body.findLast((one) => one.text !== '')?.number ?? line;
    const from = seconds + days;
    if (text === '') return [];
    const to = Math.max(from, (next?.seconds ?? seconds) + days);
    return [{ line, lastLine, from, to, ...(speaker === '' ? {} : { speaker }), text }];
  });
}

function limitCues(cues: readonly ReadCue[], remarks: Message[]): readonly ReadCue[] {
  const left = cues.length - maxListLength;
  if (left > 0) {
    remarks.push(
      warningMessage(
        'transcript.too-many',
        `The last ${left} cues are more than a file can hold and were left out.`,
      ),
    );
  }
  return cues.slice(0, maxListLength).map((cue) => {
    if (cue.text.length > maxTextLength || (cue.speaker?.length ?? 0) > longestName) {
      remarks.push(
        warningMessage(
          'transcript.cut',
          'These words were longer than a file can hold and were cut.',
          `line ${cue.line}`,
        ),
      );
    }
    const speaker = cue.speaker?.slice(0, longestName);
    return {
      ...cue,
      text: cue.text.slice(0, maxTextLength),
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}
