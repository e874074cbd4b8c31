import { clockOfTranscript, momentOf } from '../../../../shared/acts/transcript-time';
import { whoSpokeNear } from '../../../../shared/acts/transcript-near';
import type { Instant } from '../../../../shared/base/dates';
import type { Id } from '../../../../shared/base/ids';
import { foldText } from '../../../../shared/base/text';
import type { Meeting } from '../../../../shared/domain/meeting';

/** Something said, as a line of the list; `at` is missing where nobody knows when the transcript began. */
export interface SpokenLine {
  readonly id: string;
  readonly transcript: Id;
  readonly cue: Id;
  readonly at?: Instant;
  readonly speaker?: string;
  readonly person?: Id;
  readonly text: string;
}

type Spoken = Pick<Meeting, 'transcripts' | 'recordings'>;

/** So many lines at once are enough to find a moment in. */
const most = 200;

/** Who spoke about a moment, turn by turn. */
export function spokenNear(meeting: Spoken, moment: Instant): readonly SpokenLine[] {
  return whoSpokeNear(meeting, moment).flatMap(
    ({ cues, from, transcript, speaker, person, text }) => {
      const [cue] = cues;
      return cue === undefined
        ? []
        : [
            {
              id: cue,
              transcript,
              cue,
              at: from,
              text,
              ...(speaker === undefined ? {} : { speaker }),
              ...(person === undefined ? {} : { person }),
            },
          ];
    },
  );
}

/** The passages with all of these words, in the order of the transcripts; all from the beginning where there are no words. */
export function spokenWith(meeting: Spoken, words: string): readonly SpokenLine[] {
  const wanted = foldText(words)
    .split(' ')
    .filter((word) => word !== '');
  const found: SpokenLine[] = [];
  for (const transcript of meeting.transcripts ?? []) {
    const clock = clockOfTranscript(meeting, transcript);
    for (const { id, from, speaker, person, text } of transcript.cues) {
      const folded = foldText(`${speaker ?? ''} ${text}`);
      if (!wanted.every((word) => folded.includes(word))) continue;
      found.push({
        id,
        transcript: transcript.id,
        cue: id,
        text,
        ...(clock === undefined ? {} : { at: new Date(momentOf(clock, from)).toISOString() }),
        ...(speaker === undefined ? {} : { speaker }),
        ...(person === undefined ? {} : { person }),
      });
      if (found.length === most) return found;
    }
  }
  return found;
}
