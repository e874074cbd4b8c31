import { printableText } from '../../printable-text';
import type { FootnoteSpan, Span, TextSpan } from '../../report';
import { commentText } from '../comment-text';
import { escapeProse } from './escape-markdown';
import type { MarkdownContext } from './markdown-context';
import type { Neighbours, Run } from './write-run';
import { writeRun } from './write-run';

type Piece = Run | { readonly note: FootnoteSpan } | 'break';

/**
 * Writes the pieces of a paragraph, one string for each line of it, with the comments on it at its
 * end. What begins a line still has to be escaped where a block may begin.
 */
export function writeSpans(
  spans: readonly Span[],
  context: MarkdownContext,
  blockThreads: readonly string[] = [],
): readonly string[] {
  const [last = '', ...others] = writeWords(spans, context).toReversed();
  const ending = writeComments(spans, context, blockThreads);
  const lines = [...others.reverse(), `${last} ${ending}`.trim()];
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}

/** Writes the pieces of a line without the comments on it. */
export function writeWords(spans: readonly Span[], context: MarkdownContext): readonly string[] {
  const pieces = toPieces(spans);
  let written = '';
  pieces.forEach((piece, index) => {
    if (piece === 'break') written += '\n';
    else if ('note' in piece) written += writeMark(piece.note, context);
    else written = joinRun(written, piece, pieces[index + 1]);
  });
  return trimLines(written.split('\n').map((line) => line.replace(/^ +| +$/gu, '')));
}

/** Writes the comments on a line that were not written before. */
export function writeComments(
  spans: readonly Span[],
  context: MarkdownContext,
  blockThreads: readonly string[] = [],
): string {
  const threads = spans.flatMap((span) => (span.type === 'break' ? [] : (span.threads ?? [])));
  const comments = context.queue.take([...threads, ...blockThreads]);
  return escapeProse(commentText(comments, context.report.words));
}

/** The pieces with neighbours of one format joined, since signs next to signs are read otherwise. */
function toPieces(spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const span of spans) {
    if (span.type === 'text') addRun(pieces, toRun(span));
    else pieces.push(span.type === 'break' ? 'break' : { note: span });
  }
  return pieces;
}

function toRun(span: TextSpan): Run {
  const link = span.link === undefined ? {} : { link: span.link };
  return { text: printableText(span.text), formats: span.formats ?? [], ...link };
}

function addRun(pieces: Piece[], run: Run): void {
  const previous = pieces.at(-1);
  if (run.text === '') return;
  if (
    previous !== undefined &&
    previous !== 'break' &&
    !('note' in previous) &&
    previous.link === run.link &&
    previous.formats.join() === run.formats.join()
  ) {
    pieces[pieces.length - 1] = { ...run, text: printableText(previous.text + run.text) };
  } else {
    pieces.push(run);
  }
}

function joinRun(written: string, run: Run, next: Piece | undefined): string {
  const text = /(^|[ \n])$/u.test(written) ? run.text.replace(/^ +/u, '') : run.text;
  const added = writeRun(
    { ...run, text },
    { before: written.slice(-1), after: afterRun(text, next) },
  );
  return written + guardMark(written, added);
}

/** What comes after a run, as far as its own signs depend on it. */
function afterRun(text: string, next: Piece | undefined): Neighbours['after'] {
  if (next === undefined || next === 'break' || text.endsWith(' ')) return 'space';
  if ('note' in next) return 'text';
  if (next.text.startsWith(' ')) return 'space';
  return next.formats.length > 0 ? 'format' : 'text';
}

/** Right after a note's mark, a parenthesis would make a link of it, a colon at a line's start its definition. */
function guardMark(written: string, added: string): string {
  if (/(?:^|\n)\[\^\d+\]$/u.test(written)) return added.replace(/^:/u, String.raw`\:`);
  return written.endsWith(']') ? added.replace(/^\(/u, String.raw`\(`) : added;
}

function writeMark(note: FootnoteSpan, context: MarkdownContext): string {
  context.notes.push(note);
  return `[^${note.number}]`;
}

function trimLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
