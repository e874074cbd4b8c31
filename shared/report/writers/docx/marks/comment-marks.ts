import type { ReportThread } from '../../../report';

/** A comment of a thread under the id that its marks and its text share. */
export interface NumberedThread {
  readonly thread: ReportThread;
  /** One id for each comment, in order. */
  readonly ids: readonly number[];
}

/** The marks that tie comment threads to the text. */
export interface CommentMarks {
  /** What stands before a piece of text that these threads are about. */
  readonly before: (threads: readonly string[]) => string;
  /** What stands after it. */
  readonly after: (threads: readonly string[]) => string;
  /** The threads that have their marks in the text, with their ids. */
  readonly anchored: () => readonly NumberedThread[];
}

/**
 * Keeps account of the pieces of text that each thread is about, so that its range goes from the
 * first to the last of them. Replies have ranges and references of their own, nested as Word writes
 * them: it hides a reply without one and deletes it at the next save.
 * @param pieces how many pieces of text each thread is about, by thread id.
 */
export function createCommentMarks(
  threads: readonly ReportThread[],
  pieces: ReadonlyMap<string, number>,
  nextId: () => number,
): CommentMarks {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const left = new Map(pieces);
  const open = new Map<string, NumberedThread>();
  const start = (id: string): string => {
    const thread = byId.get(id);
    if (thread === undefined || open.has(id)) return '';
    const ids = thread.comments.map(nextId);
    open.set(id, { thread, ids });
    return ids.map((comment) => `<w:commentRangeStart w:id="${String(comment)}"/>`).join('');
  };
  const end = (id: string): string => {
    const remaining = (left.get(id) ?? 1) - 1;
    left.set(id, remaining);
    return remaining === 0 ? (open.get(id)?.ids ?? []).map(endOfRange).join('') : '';
  };
  return {
    before: (ids) => ids.map(start).join(''),
    after: (ids) => [...ids].reverse().map(end).join(''),
    anchored: () => [...open.values()],
  };
}

function endOfRange(comment: number): string {
  const id = String(comment);
  return (
    `<w:commentRangeEnd w:id="${id}"/>` +
    `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
  );
}
