import type { Id } from '../../base/ids';
import type { ChatMessage } from '../../domain/chat-message';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import { draftNote } from './draft-note';
import type { TakePlace } from './draft-note';
import { joinNotes } from './join-notes';
import { changePlace, isBlankNote, notePlaces } from './note-places';
import { settleMeeting, summaryNotes } from './settle-log';
import type { SourceLine } from './source-lines';

/** How lines are taken into the summary. */
export interface Taking extends TakePlace {
  /** A section's id, `opening` or `closing`. */
  readonly place: Id;
  /** The note behind which they go, or into which; the end of the place where it is not there. */
  readonly at?: Id | undefined;
  /** Each as a note, all as one new paragraph, or all at the end of the paragraph `at`. */
  readonly how: 'separate' | 'joined' | 'into';
}

/** The meeting with lines taken across, and the notes that now hold them. */
export interface Taken {
  readonly meeting: Meeting;
  readonly notes: readonly Id[];
}

/**
 * Takes log lines, chat messages and transcript cues into the summary, with everything they carry:
 * kind, speakers, marks that protect, times. A note that was typed in the meeting gets its own id
 * back, so that comments, actions and decisions find it. A blank note at the place is filled.
 */
export function takeLines(meeting: Meeting, lines: readonly SourceLine[], taking: Taking): Taken {
  const { place, at, how } = taking;
  const here = notePlaces(meeting).find(({ id }) => id === place)?.notes;
  if (here === undefined || lines.length === 0) return { meeting, notes: [] };
  const used = new Set(summaryNotes(meeting).map(({ id }) => id));
  const drafts = lines.flatMap((line) => draftNote(line, meeting, taking) ?? []);
  const target = here.find(({ id }) => id === at);
  const fresh = drafts.map((draft) => withFreeId(draft, used, taking));
  const isInto = how === 'into' && target !== undefined && !isBlankNote(target) && isText(target);
  const added = how === 'separate' ? levelled(fresh) : joined(fresh, isInto ? target : undefined);
  const isFilled = target !== undefined && (isInto || isBlankNote(target));
  const index = target === undefined ? here.length : here.indexOf(target) + (isFilled ? 0 : 1);
  const notes = here.toSpliced(index, isFilled ? 1 : 0, ...added);
  const ids = added.map(({ id }) => id);
  const changed = changePlace(meeting, place, (holder) => ({ ...holder, notes }));
  return { meeting: settleMeeting(noteMessages(changed, added)), notes: ids };

  /** One paragraph of all that is text; tables and images stay what they are behind it. */
  function joined(all: readonly Note[], into: Note | undefined): readonly Note[] {
    const texts = all.filter(isText);
    const [first, ...rest] = into === undefined ? texts : [into, ...texts];
    if (first === undefined) return levelled(all);
    const join = { createId: taking.createId, people: meeting.people };
    const paragraph = joinNotes(first, rest, join);
    const solid = levelled(all.filter((note) => !isText(note)));
    return [into === undefined ? { ...paragraph, level: 0 } : paragraph, ...solid];
  }
}

function isText({ shape }: Note): boolean {
  return shape.type === 'paragraph' || shape.type === 'item' || shape.type === 'quote';
}

/** A line that is taken a second time becomes another note; facts of a decision or action are not made twice. */
function withFreeId(draft: Note, used: Set<Id>, { createId }: Taking): Note {
  if (!used.has(draft.id)) {
    used.add(draft.id);
    return draft;
  }
  const { kind } = draft.meaning;
  const isOwned = kind === 'decision' || kind === 'action' || kind === 'outputDocument';
  const again: { -readonly [Key in keyof Note]: Note[Key] } = { ...draft, id: createId('note') };
  delete again.label;
  return isOwned ? { ...again, meaning: { kind: 'text' } } : again;
}

/** The least deep line stands at the first level, the others under it as they were. */
function levelled(notes: readonly Note[]): readonly Note[] {
  const least = notes.reduce((most, { level }) => Math.min(most, level), 8);
  return notes.map((note) => ({ ...note, level: note.level - least }));
}

/** Messages remember the notes made from them, and are noted. */
function noteMessages(meeting: Meeting, notes: readonly Note[]): Meeting {
  const made = new Map<Id, Id>();
  for (const { id, sources } of notes) {
    for (const source of sources ?? []) if (source.type === 'chat') made.set(source.message, id);
  }
  if (made.size === 0 || meeting.chat === undefined) return meeting;
  const chat = meeting.chat.map((message): ChatMessage => {
    const note = made.get(message.id);
    if (note === undefined) return message;
    const known = message.notes ?? [];
    return {
      ...message,
      handling: 'noted',
      notes: known.includes(note) ? known : [...known, note],
    };
  });
  return { ...meeting, chat };
}
