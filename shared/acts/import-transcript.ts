import { fromZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import type { Message } from '../base/result';
import type { Meeting } from '../domain/meeting';
import type { Transcript } from '../domain/recording';
import type { ReadCue, TranscriptFile } from '../importers/transcript/transcript-file';

/** What the file itself cannot say; what is absent is taken from the meeting. */
export interface TranscriptAnswers {
  /** The recording that it belongs to; the only one of the meeting where nothing is said. */
  readonly recording?: Id;
  /** When its positions count zero. */
  readonly start?: Instant;
  /** The day and zone of captions with hours of the day. */
  readonly date?: IsoDate;
  readonly zone?: string;
}

/** What a transcript takes from around it. */
export interface TranscriptPlace {
  readonly createId: IdSource;
  /** Who speaks under a name, where that is certain. */
  readonly personOf: (name: string) => Id | undefined;
}

/** What an import does to a meeting; shown first, and done by taking its `meeting`. */
export interface TranscriptImport {
  /** The meeting with the transcript; the same object where it was there already. */
  readonly meeting: Meeting;
  readonly transcript: Id;
  readonly added: number;
  /** How many cues were there already. */
  readonly known: number;
  /** Speakers who mean nobody of the meeting for certain, in the order in which they first speak. */
  readonly strangers: readonly string[];
  /** Whether it is known when it began; without that it has to be laid by one matched moment. */
  readonly isAligned: boolean;
  readonly messages: readonly Message[];
}

/**
 * Puts a transcript into a meeting as evidence beside the notes. The same transcript once more, or a
 * longer version of it, goes into the one that is there, whose cues keep their ids.
 */
export function importTranscript(
  meeting: Meeting,
  file: TranscriptFile,
  answers: TranscriptAnswers,
  { createId, personOf }: TranscriptPlace,
): TranscriptImport {
  const known = findSame(meeting.transcripts ?? [], file.cues);
  const ids = new Map(known?.cues.map((cue) => [keyOf(cue), cue]));
  const people = new Map<string, Id | undefined>();
  const cues = file.cues.map(({ from, to, speaker, text }) => {
    const there = ids.get(keyOf({ from, text }));
    if (there !== undefined) return there;
    if (speaker !== undefined && !people.has(speaker)) people.set(speaker, personOf(speaker));
    const person = speaker === undefined ? undefined : people.get(speaker);
    return {
      id: createId('cue'),
      from,
      to,
      ...(speaker === undefined ? {} : { speaker }),
      ...(person === undefined ? {} : { person }),
      text,
    };
  });
  const fresh = new Set(cues.map(({ id }) => id));
  const kept = (known?.cues ?? []).filter(({ id }) => !fresh.has(id));
  const all = [...cues, ...kept].sort((one, other) => one.from - other.from);
  const added = cues.filter((cue) => ids.get(keyOf(cue)) !== cue).length;
  const recording = answers.recording ?? known?.recording ?? onlyRecording(meeting);
  const start = answers.start ?? known?.start ?? startOf(meeting, file, answers);
  const transcript: Transcript = {
    id: known?.id ?? createId('transcript'),
    ...(recording === undefined ? {} : { recording }),
    ...(start === undefined ? {} : { start }),
    cues: all,
  };
  const isKnown = added === 0 && known?.start === start && known?.recording === recording;
  const others = (meeting.transcripts ?? []).filter((one) => one !== known);
  const begun = meeting.recordings?.find(({ id }) => id === recording)?.start;
  return {
    meeting: isKnown ? meeting : { ...meeting, transcripts: [...others, transcript] },
    transcript: transcript.id,
    added,
    known: cues.length - added,
    strangers: [...people].filter(([, person]) => person === undefined).map(([name]) => name),
    isAligned: (start ?? begun) !== undefined,
    messages: file.remarks,
  };
}

function keyOf({ from, text }: Pick<ReadCue, 'from' | 'text'>): string {
  return `${from}\n${text}`;
}

/** The transcript that has at least half of the cues already. */
function findSame(
  transcripts: readonly Transcript[],
  cues: readonly ReadCue[],
): Transcript | undefined {
  const keys = new Set(cues.map(keyOf));
  return transcripts.find(({ cues: there }) => {
    const shared = there.filter((cue) => keys.has(keyOf(cue))).length;
    return shared > 0 && shared * 2 >= Math.min(there.length, cues.length);
  });
}

function onlyRecording({ recordings = [] }: Meeting): Id | undefined {
  return recordings.length === 1 ? recordings[0]?.id : undefined;
}

/** Captions have hours of the day: their positions count from midnight. */
function startOf(
  { schedule }: Meeting,
  { times }: TranscriptFile,
  { date = schedule?.date, zone = schedule?.zone ?? 'UTC' }: TranscriptAnswers,
): Instant | undefined {
  if (times === 'offset' || date === undefined) return undefined;
  const midnight = fromZonedTime(`${date}T00:00:00`, zone);
  return Number.isNaN(midnight.getTime()) ? `${date}T00:00:00.000Z` : midnight.toISOString();
}
