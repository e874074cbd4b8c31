import type { Id } from '../../base/ids';
import type { Note } from '../../domain/note';
import type { CommentThread } from '../../domain/comment-thread';
import type { ReportThread } from '../report';
import type { Subject } from './subject';

/** Where the comments of a review copy hang: on ranges, or on whole notes where no range names the thread. */
export interface ThreadPlaces {
  readonly byRange: ReadonlyMap<Id, Id>;
  readonly byNote: ReadonlyMap<Id, readonly Id[]>;
}

/** Finds the places of all threads; `original` still has withheld text, whose comments must not move to the note. */
export function placeThreads(subject: Subject, original: Subject): ThreadPlaces {
  const byRange = new Map<Id, Id>();
  const ranged = new Set<Id>();
  for (const note of allNotes(original)) {
    for (const range of note.ranges ?? []) {
      if (range.type !== 'comment') continue;
      byRange.set(range.id, range.thread);
      ranged.add(range.thread);
    }
  }
  const byNote = new Map<Id, Id[]>();
  for (const thread of subject.threads) {
    if (ranged.has(thread.id)) continue;
    const others = byNote.get(thread.note) ?? [];
    byNote.set(thread.note, [...others, thread.id]);
  }
  return { byRange, byNote };
}

/** All notes of a subject, annexes included, in the order of the report. */
export function allNotes(subject: Subject): readonly Note[] {
  return [
    ...subject.opening,
    ...subject.sections.flatMap((section) => section.notes),
    ...subject.closing,
    ...subject.annexes.flatMap((annex) =>
      annex.source.type === 'notes' ? annex.source.notes : [],
    ),
  ];
}

/** A thread as formats print it; initials are made from the name where none are given. */
export function toReportThread(thread: CommentThread): ReportThread {
  return {
    id: thread.id,
    resolved: thread.resolved !== undefined,
    comments: thread.comments.map((comment) => ({
      author: comment.author,
      initials: comment.initials ?? initialsOf(comment.author),
      ...(comment.at === undefined ? {} : { at: comment.at }),
      text: comment.text,
    })),
  };
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 4);
}
