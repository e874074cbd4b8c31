import type { Block, Direction, Report } from '../../report';
import { textDirection } from '../../text-direction';
import { createFootnotes } from './inline/footnotes';
import type { Footnotes } from './inline/footnotes';
import { createLinks } from './inline/links';
import type { Links } from './inline/links';
import { createBookmarks } from './marks/bookmarks';
import type { Bookmarks } from './marks/bookmarks';
import { createCommentMarks } from './marks/comment-marks';
import type { CommentMarks } from './marks/comment-marks';
import { createPendingMarks } from './marks/pending-marks';
import type { PendingMarks } from './marks/pending-marks';
import type { Survey } from './marks/survey';
import { createHeadingNumbers } from './numbering/heading-numbers';
import type { HeadingNumbers } from './numbering/heading-numbers';
import { createNumbering } from './numbering/numbering';
import type { Numbering } from './numbering/numbering';
import { createMedia } from './parts/media';
import type { Media } from './parts/media';

/** What grows while one report is written: everything that the text refers to in other parts. */
export interface Session {
  readonly report: Report;
  readonly survey: Survey;
  /**
   * One count for bookmarks, comments and drawings, since Word refuses some files where two of them
   * share an id. It begins after the footnotes: LibreOffice 7.4 takes a comment for a footnote with its id.
   */
  readonly nextId: () => number;
  readonly bookmarks: Bookmarks;
  readonly comments: CommentMarks;
  readonly pending: PendingMarks;
  readonly footnotes: Footnotes;
  readonly links: Links;
  readonly numbering: Numbering;
  readonly headings: HeadingNumbers;
  readonly media: Media;
}

/** Where a block stands, which decides its indents, widths, language and styles; lengths in twips. */
export interface Place {
  readonly direction: Direction;
  /** Set where the language differs from the report's. */
  readonly language?: string | undefined;
  /** From margin to margin, or between the edges of a cell. */
  readonly width: number;
  /** How far the text of the enclosing item stands from where lines begin. */
  readonly indent: number;
  readonly within: 'page' | 'cell' | 'headerCell';
  /** Whether paragraphs around it are numbered, so that lists begin where their text does. */
  readonly isNumbered?: boolean;
}

/** Writes blocks in order; handed down to what holds blocks again. */
export type WriteBlocks = (blocks: readonly Block[], session: Session, place: Place) => string;

/** Begins the writing of a report. */
export function createSession(report: Report, survey: Survey): Session {
  let lastId = survey.footnoteCount;
  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };
  const numbering = createNumbering();
  return {
    report,
    survey,
    nextId,
    bookmarks: createBookmarks(survey.anchors, nextId),
    comments: createCommentMarks(report.threads, survey.threadPieces, nextId),
    pending: createPendingMarks({ threads: survey.homelessThreads }),
    footnotes: createFootnotes(),
    links: createLinks(),
    numbering,
    headings: createHeadingNumbers(report, survey, numbering),
    media: createMedia(),
  };
}

/** The place of a thing that may be in another language than what it stands in. */
export function placeIn(language: string | undefined, place: Place): Place {
  if (language === undefined || language === place.language) return place;
  return { ...place, language, direction: textDirection(language) };
}
