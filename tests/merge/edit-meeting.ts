import fc from 'fast-check';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';

/** One thing that a rapporteur does to a copy; numbers choose what is meant among what is there. */
export type Edit =
  | { readonly type: 'reword' | 'delete' | 'retitle' | 'handle' | 'arrive'; readonly at: number }
  | { readonly type: 'add' | 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'kind' | 'dropSection' | 'rename'; readonly at: number };

/** Any few edits. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constantFrom('reword' as const, 'reword', 'delete', 'retitle', 'handle', 'arrive'),
      at: fc.nat(30),
    }),
    fc.record({
      type: fc.constantFrom('add' as const, 'move'),
      at: fc.nat(30),
      to: fc.nat(30),
    }),
    fc.record({ type: fc.constantFrom('kind' as const, 'dropSection', 'rename'), at: fc.nat(30) }),
  ),
  { maxLength: 8 },
);

type Lists = readonly (readonly Note[])[];

function listsOf(meeting: Meeting): Lists {
  return [
    meeting.opening.notes,
    ...meeting.sections.map(({ notes }) => notes),
    meeting.closing.notes,
  ];
}

function withLists(meeting: Meeting, lists: Lists): Meeting {
  return {
    ...meeting,
    opening: { ...meeting.opening, notes: lists[0] ?? [] },
    sections: meeting.sections.map((one, index) => ({ ...one, notes: lists[index + 1] ?? [] })),
    closing: { ...meeting.closing, notes: lists.at(-1) ?? [] },
  };
}

function changeNote(
  meeting: Meeting,
  at: number,
  change: (note: Note) => readonly Note[],
): Meeting {
  const lists = listsOf(meeting);
  const count = lists.flat().length;
  let index = -1;
  return withLists(
    meeting,
    lists.map((notes) =>
      notes.flatMap((note) => {
        index += 1;
        return index === at % Math.max(1, count) ? change(note) : [note];
      }),
    ),
  );
}

/** The meeting after an edit; `mark` is in every word that the edit writes. */
export function applyEdit(meeting: Meeting, edit: Edit, mark: string): Meeting {
  switch (edit.type) {
    case 'reword':
      return changeNote(meeting, edit.at, (note) => [
        { ...note, content: [{ type: 'text', text: `words of ${mark}` }] },
      ]);
    case 'delete':
      return changeNote(meeting, edit.at, () => []);
    case 'kind':
      return changeNote(meeting, edit.at, (note) => [{ ...note, meaning: { kind: 'question' } }]);
    case 'add': {
      const lists = listsOf(meeting);
      const list = edit.to % lists.length;
      const note: Note = {
        id: `new-${mark}`,
        meaning: { kind: 'keyPoint' },
        shape: { type: 'paragraph' },
        level: 0,
        content: [{ type: 'text', text: `new by ${mark}` }],
      };
      return withLists(
        meeting,
        lists.map((notes, index) => {
          const place = edit.at % (notes.length + 1);
          return index === list ? [...notes.slice(0, place), note, ...notes.slice(place)] : notes;
        }),
      );
    }
    case 'move': {
      const all = listsOf(meeting).flat();
      const moved = all[edit.at % Math.max(1, all.length)];
      if (moved === undefined) return meeting;
      const lists = listsOf(meeting).map((notes) => notes.filter((note) => note !== moved));
      const list = edit.to % lists.length;
      return withLists(
        meeting,
        lists.map((notes, index) => (index === list ? [moved, ...notes] : notes)),
      );
    }
    case 'retitle':
      return {
        ...meeting,
        agenda: {
          ...meeting.agenda,
          items: meeting.agenda.items.map((item, index) =>
            index === edit.at % 3
              ? { ...item, title: [{ type: 'text', text: `title of ${mark}` }] }
              : item,
          ),
        },
      };
    case 'rename':
      return { ...meeting, title: `meeting of ${mark}` };
    case 'handle':
      return {
        ...meeting,
        chat: (meeting.chat ?? []).map((message, index) =>
          index === edit.at % 2 ? { ...message, handling: 'readOut' } : message,
        ),
      };
    case 'arrive':
      return {
        ...meeting,
        participants: meeting.participants.map((who, index) =>
          index === edit.at % 3 ? { ...who, attendance: 'present' } : who,
        ),
      };
    case 'dropSection':
      return {
        ...meeting,
        sections: meeting.sections.filter((_, index) => index !== edit.at % 5),
      };
  }
}
