import { hiddenItems } from '../../../shared/report/protect/withhold';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';

/** Begins every word that must not go out; no random text holds it by chance. */
export const secretMark = 'Zyxgrommet';

/** Begins a word that may go out, to see that the search finds what is there. */
export const openMark = 'Quandrilple';

/** Keys whose strings are words that somebody wrote or said. */
const wordKeys = new Set(['text', 'runIn', 'name', 'typed', 'wording', 'alternative', 'override']);

/** Marks every word below a value, by the keys that hold words. */
function markAll(value: unknown, mark: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => markAll(entry, mark));
  if (typeof value === 'string') return wordKeys.has(key) ? `${value} ${mark}` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, markAll(entry, mark, name)]),
  );
}

/** Marks the runs that lie in ranges off the record, however deep they stand. */
function markRuns(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => markRuns(entry, hidden));
  if (typeof value !== 'object' || value === null) return value;
  const ranges: unknown = 'ranges' in value ? value.ranges : undefined;
  if (Array.isArray(ranges) && ranges.some((id) => typeof id === 'string' && hidden.has(id))) {
    return markAll(value, `${secretMark}Run`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, markRuns(entry, hidden)]),
  );
}

/** Marks notes off the record with what stands below them, ranges off the record, and all else as open. */
function markNotes(notes: readonly Note[], isHidden: boolean): Note[] {
  let under = Infinity;
  return notes.map((note) => {
    if (note.level <= under) under = note.offTheRecord === true ? note.level : Infinity;
    if (isHidden || note.level >= under) {
      return markAll(note, `${secretMark}Note`) as Note;
    }
    const hidden = (note.ranges ?? []).filter((range) => range.type === 'offTheRecord');
    const open: Note = { ...note, content: [...note.content, { type: 'text', text: openMark }] };
    return markRuns(open, new Set(hidden.map((range) => range.id))) as Note;
  });
}

/** The meeting with a mark in every word that no report may hold: protected, private, or only for the group. */
export function plantSecrets(meeting: Meeting): Meeting {
  const hidden = hiddenItems({ agenda: meeting.agenda.items });
  const markItem = <Item extends { readonly id: string }>(item: Item): Item =>
    hidden.has(item.id) ? (markAll(item, `${secretMark}Item`) as Item) : item;
  const secretly = <T>(value: T, mark: string): T => markAll(value, secretMark + mark) as T;
  const privateNotes = [{ id: 'private-note', text: `${secretMark}Private` }];
  const { circulated, adopted } = meeting.agenda;
  const version = (one: NonNullable<typeof circulated>) => ({
    ...one,
    items: one.items.map(markItem),
  });
  return {
    ...meeting,
    people: meeting.people.map((person) => ({
      ...person,
      email: `${secretMark}.${person.id}@example.org`,
    })),
    agenda: {
      ...meeting.agenda,
      items: meeting.agenda.items.map(markItem),
      ...(circulated === undefined ? {} : { circulated: version(circulated) }),
      ...(adopted === undefined ? {} : { adopted: version(adopted) }),
    },
    opening: { notes: markNotes(meeting.opening.notes, false), privateNotes },
    closing: { notes: markNotes(meeting.closing.notes, false), privateNotes },
    sections: meeting.sections.map((section) => ({
      ...section,
      notes: markNotes(
        section.notes,
        section.items.some((item) => hidden.has(item)),
      ),
      privateNotes,
    })),
    ...(meeting.annexes === undefined
      ? {}
      : {
          annexes: meeting.annexes.map((annex) =>
            annex.source.type === 'notes'
              ? {
                  ...annex,
                  source: { ...annex.source, notes: markNotes(annex.source.notes, false) },
                }
              : annex,
          ),
        }),
    ...(meeting.chat === undefined
      ? {}
      : {
          chat: meeting.chat.map((message) =>
            message.private === true || ['setAside', 'redacted'].includes(message.handling)
              ? { ...secretly(message, 'Chat'), from: `${secretMark}From` }
              : message,
          ),
        }),
    ...(meeting.log === undefined ? {} : { log: secretly(meeting.log, 'Log') }),
    ...(meeting.transcripts === undefined
      ? {}
      : { transcripts: secretly(meeting.transcripts, 'Transcript') }),
    ...(meeting.threads === undefined ? {} : { threads: secretly(meeting.threads, 'Thread') }),
  };
}
