import type { Instant } from '../base/dates';
import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Transcript } from '../domain/recording';
import { clockOfTranscript, momentOf } from './transcript-time';

/** What one speaker said without another in between. */
export interface Turn {
  readonly transcript: Id;
  /** The moment at which the speaker began, and stopped. */
  readonly from: Instant;
  readonly to: Instant;
  readonly speaker?: string;
  readonly person?: Id;
  readonly text: string;
  /** Ids of the cues, for naming them as sources of a note. */
  readonly cues: readonly Id[];
}

const before = 90;
const after = 30;

/**
 * Who spoke about the moment at which a note was begun: notes are written after what they tell, so that
 * by default it is the 90 seconds before and the 30 after. Nothing where the note has no time, or
 * no transcript knows when it began.
 */
export function whoSpokeNearNote(meeting: Meeting, note: Id): readonly Turn[] {
  const begun = notesOf(meeting).find(({ id }) => id === note)?.begun;
  return begun === undefined ? [] : whoSpokeNear(meeting, begun);
}

/** Who spoke about a moment, from `secondsBefore` to `secondsAfter`, turn by turn. */
export function whoSpokeNear(
  meeting: Pick<Meeting, 'transcripts' | 'recordings'>,
  moment: Instant,
  secondsBefore = before,
  secondsAfter = after,
): readonly Turn[] {
  const from = Date.parse(moment) - secondsBefore * 1000;
  const to = Date.parse(moment) + secondsAfter * 1000;
  return (meeting.transcripts ?? []).flatMap((transcript) => {
    const clock = clockOfTranscript(meeting, transcript);
    if (clock === undefined) return [];
    const near = transcript.cues
      .map((cue) => ({ cue, begin: momentOf(clock, cue.from), end: momentOf(clock, cue.to) }))
      .filter(({ begin, end }) => begin <= to && end >= from);
    return joinTurns(transcript.id, near);
  });
}

interface Spoken {
  readonly cue: Transcript['cues'][number];
  readonly begin: number;
  readonly end: number;
}

function joinTurns(transcript: Id, spoken: readonly Spoken[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { cue, begin, end } of spoken) {
    const last = turns.at(-1);
    if (last !== undefined && last.speaker === cue.speaker && last.person === cue.person) {
      turns[turns.length - 1] = {
        ...last,
        to: new Date(Math.max(end, Date.parse(last.to))).toISOString(),
        text: `${last.text} ${cue.text}`,
        cues: [...last.cues, cue.id],
      };
      continue;
    }
    turns.push({
      transcript,
      from: new Date(begin).toISOString(),
      to: new Date(end).toISOString(),
      ...(cue.speaker === undefined ? {} : { speaker: cue.speaker }),
      ...(cue.person === undefined ? {} : { person: cue.person }),
      text: cue.text,
      cues: [cue.id],
    });
  }
  return turns;
}

function notesOf({ opening, sections, closing, log }: Meeting): readonly Note[] {
  const logged = log?.entries.map(({ note }) => note) ?? [];
  return [...opening.notes, ...sections.flatMap(({ notes }) => notes), ...closing.notes, ...logged];
}
