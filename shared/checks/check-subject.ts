import type { Id } from '../base/ids';
import type { AgendaItem } from '../domain/agenda';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Person } from '../domain/person';
import type { Section } from '../domain/section';
import { textsOf, wordsOf } from './plain-words';
import type { RichText } from '../domain/inline';

/** A note with where it stands and what it says. */
export interface PlacedNote {
  readonly note: Note;
  readonly section: Section | undefined;
  /** Off the record as a whole, by itself, by the note above it or by its item. */
  readonly isHidden: boolean;
  /** Its text, the texts of its cells and its footnotes. */
  readonly texts: readonly RichText[];
  readonly words: string;
}

/** Another meeting of the group, as far as numbers and dates are compared. */
export interface OtherMeeting {
  readonly id: Id;
  /** Names of its series and of the cycle in which that counts. */
  readonly series?: string | undefined;
  readonly cycle?: string | undefined;
  readonly ordinal?: number | undefined;
  readonly date?: string | undefined;
}

/** What every rule looks at. */
export interface CheckSubject {
  readonly meeting: Meeting;
  readonly notes: readonly PlacedNote[];
  readonly items: ReadonlyMap<Id, AgendaItem>;
  readonly people: ReadonlyMap<Id, Person>;
  /** Other meetings of the group, where they are known. */
  readonly others: readonly OtherMeeting[];
}

/** Sees a meeting as the rules do. */
export function toCheckSubject(
  meeting: Meeting,
  others: readonly OtherMeeting[] = [],
): CheckSubject {
  const items = new Map(meeting.agenda.items.map((item) => [item.id, item]));
  const place = (notes: readonly Note[], section: Section | undefined): PlacedNote[] => {
    const isItemHidden = section?.items.some((id) => items.get(id)?.offTheRecord === true) === true;
    let under: number | undefined;
    return notes.map((note) => {
      if (under !== undefined && note.level <= under) under = undefined;
      if (under === undefined && note.offTheRecord === true) under = note.level;
      return {
        note,
        section,
        isHidden: isItemHidden || under !== undefined,
        texts: textsOf(note),
        words: wordsOf(note),
      };
    });
  };
  return {
    meeting,
    notes: [
      ...place(meeting.opening.notes, undefined),
      ...meeting.sections.flatMap((section) => place(section.notes, section)),
      ...place(meeting.closing.notes, undefined),
      ...(meeting.annexes ?? []).flatMap(({ source }) =>
        source.type === 'notes' ? place(source.notes, undefined) : [],
      ),
    ],
    items,
    people: new Map(meeting.people.map((person) => [person.id, person])),
    others: others.filter(({ id }) => id !== meeting.id),
  };
}
