import type { Clock, Instant, IsoDate } from '../../base/dates';
import type { ActionFacts } from '../../domain/action-item';
import type { DecisionFacts } from '../../domain/decision';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import { paragraph } from './shapes';
import { toRichText } from './text';
import type { Words } from './text';

/** What a note of a sample says beside its words: shape, level, ranges, marks, sources. */
type NoteDetails = Partial<Omit<Note, 'id' | 'meaning' | 'content'>>;

/** Where output documents are found. */
type OutputFacts = Extract<Meaning, { kind: 'outputDocument' }>['document'];

/**
 * Writes the notes of one meeting. Ids are short and get the meeting's prefix; `begun` is an hour
 * of the meeting's day in UTC, or none for pasted notes.
 */
export interface NoteWriter {
  readonly text: (id: string, begun: Clock | undefined, words: Words, more?: NoteDetails) => Note;
  readonly point: (id: string, begun: Clock | undefined, words: Words, more?: NoteDetails) => Note;
  readonly nextStep: NoteWriter['point'];
  readonly question: NoteWriter['point'];
  readonly says: (
    id: string,
    begun: Clock | undefined,
    speakers: readonly Party[],
    words: Words,
    more?: NoteDetails,
  ) => Note;
  readonly decision: (
    id: string,
    begun: Clock | undefined,
    decision: DecisionFacts,
    words: Words,
    more?: NoteDetails,
  ) => Note;
  readonly action: (
    id: string,
    begun: Clock | undefined,
    action: ActionFacts,
    words: Words,
    more?: NoteDetails,
  ) => Note;
  readonly output: (
    id: string,
    begun: Clock | undefined,
    document: OutputFacts,
    words: Words,
    more?: NoteDetails,
  ) => Note;
}

/** The moment of an hour in UTC on a day; `second` counts within the minute. */
export function momentOn(day: IsoDate, clock: Clock, second = 0): Instant {
  return `${day}T${clock}:${String(second).padStart(2, '0')}Z`;
}

/** Makes the writer of a meeting's notes. */
export function createNoteWriter(prefix: string, day: IsoDate, author: string): NoteWriter {
  const make = (
    id: string,
    begun: Clock | undefined,
    meaning: Meaning,
    words: Words,
    more: NoteDetails = {},
  ): Note => ({
    id: `${prefix}-${id}`,
    meaning,
    ...paragraph(),
    content: toRichText(words),
    ...(begun === undefined ? {} : { begun: momentOn(day, begun), author }),
    ...more,
  });
  return {
    text: (id, begun, words, more) => make(id, begun, { kind: 'text' }, words, more),
    point: (id, begun, words, more) => make(id, begun, { kind: 'keyPoint' }, words, more),
    nextStep: (id, begun, words, more) => make(id, begun, { kind: 'nextStep' }, words, more),
    question: (id, begun, words, more) => make(id, begun, { kind: 'question' }, words, more),
    says: (id, begun, speakers, words, more) =>
      make(id, begun, { kind: 'statement' }, words, {
        speakers,
        attribution: 'predicate',
        ...more,
      }),
    decision: (id, begun, decision, words, more) =>
      make(id, begun, { kind: 'decision', decision }, words, more),
    action: (id, begun, action, words, more) =>
      make(id, begun, { kind: 'action', action }, words, more),
    output: (id, begun, document, words, more) =>
      make(id, begun, { kind: 'outputDocument', document }, words, more),
  };
}
