/**
 * The report tree: what a report says and how it is ordered, before any format. Writers read only
 * this; everything protected is gone before it is made, and every number and label is already
 * counted, so that all formats agree.
 */
import type { Instant } from '../base/dates';

/** The ways in which a run can be set. */
export type RunFormat =
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'superscript' | 'subscript';

/** Which way lines run. */
export type Direction = 'ltr' | 'rtl';

/** A run of text. `target` is the anchor of another place of the report, `link` an address outside. */
export interface TextSpan {
  readonly type: 'text';
  readonly text: string;
  readonly formats?: readonly RunFormat[];
  readonly link?: string;
  readonly target?: string;
  /** Set where the run is in another language than the report. */
  readonly language?: string;
  /** Ids of the comment threads anchored here. */
  readonly threads?: readonly string[];
}

/** A footnote with its text where its mark stands; numbers count through the report from 1. */
export interface FootnoteSpan {
  readonly type: 'footnote';
  readonly number: number;
  readonly content: readonly (TextSpan | BreakSpan)[];
  readonly threads?: readonly string[];
}

/** A line break within a paragraph. */
export interface BreakSpan {
  readonly type: 'break';
}

/** The page's number or the number of pages; only in headers and footers. */
export interface PageSpan {
  readonly type: 'page' | 'pages';
}

/** A piece of a paragraph. */
export type Span = TextSpan | FootnoteSpan | BreakSpan;

/** How a count is printed. */
export type CountFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/**
 * The number in front of a heading, paragraph or item, as printed in `text`. `count` is there when
 * it is an automatic number, so that a format with real numbering can count by itself: `pattern`
 * has `%` where the number stands. Without `count` the text is exactly what is printed.
 */
export interface NumberLabel {
  readonly text: string;
  readonly count?: {
    readonly format: CountFormat;
    readonly pattern: string;
    readonly value: number;
  };
}

/** What every block can carry: the note it comes from, its language, and comments on the whole of it. */
interface BlockBase {
  /** Id of the note, section, item or generated paragraph it was made from. */
  readonly anchor?: string;
  readonly language?: string;
  readonly threads?: readonly string[];
}

/** How lines stand between the margins. */
export type Align = 'start' | 'centre' | 'end';

/** A line of the title block. */
export interface TitleBlock extends BlockBase {
  readonly type: 'title';
  readonly as: 'title' | 'subtitle' | 'line';
  readonly align: Align;
  readonly content: readonly Span[];
}

/**
 * A heading; levels begin at 1 and do not skip. `label` with `separator` stands before the content.
 * `sequence` names the count that `label` belongs to.
 */
export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  readonly level: number;
  readonly label?: NumberLabel;
  readonly separator?: string;
  readonly sequence?: string;
  readonly content: readonly Span[];
}

/** A paragraph. `number` is its paragraph number; `label` lines introduce what follows and stay with it. */
export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
  readonly as: 'body' | 'quote' | 'label' | 'line' | 'caption';
  readonly align?: Align;
  readonly number?: NumberLabel;
  /** It belongs to the numbered paragraph before it, with whose text it lines up. */
  readonly indented?: boolean;
  readonly content: readonly Span[];
}

/** An item of a list, with its label as printed ("•", "1.", "a)", or empty). */
export interface ListItem {
  readonly label: NumberLabel;
  readonly anchor?: string;
  readonly threads?: readonly string[];
  readonly language?: string;
  /** The first block is the item's text; further paragraphs, tables and lists belong to it. */
  readonly blocks: readonly Block[];
}

/** A list; every list has its own count. `marker` is the form of its labels; `depth` counts from 0 within lists. */
export interface ListBlock {
  readonly type: 'list';
  readonly marker: 'bullet' | 'dash' | 'none' | CountFormat;
  readonly depth: number;
  /** It belongs to the numbered paragraph before it, with whose text it lines up. */
  readonly indented?: boolean;
  readonly items: readonly ListItem[];
}

/** A cell of a table; `columns` and `rows` are its spans, 1 where it spans nothing. */
export interface TableCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly align?: Align;
  readonly blocks: readonly Block[];
}

/**
 * A table; each row holds the cells that begin in it. `widths` are shares of the width that add up
 * to 1, one for each column; the first `headerRows` rows repeat on every page.
 */
export interface TableBlock extends BlockBase {
  readonly type: 'table';
  readonly caption: readonly Span[];
  readonly headerRows: number;
  readonly headerColumns: number;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** An image with its text for those who cannot see it; width and height in millimetres. */
export interface ImageBlock extends BlockBase {
  readonly type: 'image';
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** The image in base64. */
  readonly data: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly caption: readonly Span[];
}

/** A line across the text. */
export interface RuleBlock {
  readonly type: 'rule';
}

/** A piece of the report, from top to bottom. */
export type Block =
  TitleBlock | HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ImageBlock | RuleBlock;

/** A run of pages with one orientation; each begins on a new page but the first. */
export interface PageRun {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** One comment; lines of its text are paragraphs. */
export interface ReportComment {
  readonly author: string;
  readonly initials: string;
  readonly at?: Instant;
  readonly text: string;
}

/** A thread of comments, printed in a review copy only. */
export interface ReportThread {
  readonly id: string;
  readonly comments: readonly ReportComment[];
  readonly resolved: boolean;
}

/** A note that went out, with the hash of what it says: what a reviewed copy is matched by. */
export interface ManifestEntry {
  readonly anchor: string;
  readonly hash: string;
}

/** Typeface, spacing and colours; sizes and spaces in points, colours in hexadecimal without `#`. */
export interface ReportLook {
  readonly bodyFont: string;
  readonly headingFont: string;
  readonly arabicFont: string;
  readonly chineseFont: string;
  readonly size: number;
  readonly lineSpacing: number;
  readonly spaceAfter: number;
  readonly titleSize: number;
  readonly headingSizes: readonly number[];
  readonly colour: string;
  readonly headingColour: string;
  readonly justified: boolean;
}

/** Paper and margins, in millimetres; width and height are of the upright sheet. */
export interface ReportPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/** A logo at the head of the first page; width in millimetres. */
export interface ReportLogo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly data: string;
  readonly alternative: string;
  readonly width: number;
}

/** Words of the report's language that formats need for what they add themselves. */
export interface ReportWords {
  /** Heading of the footnotes where a format prints them at the end. */
  readonly notes: string;
  /** Heading of the comments where a format prints them at the end. */
  readonly comments: string;
  /** "Comment by {name}", with the name filled in by `{name}`. */
  readonly commentBy: string;
  readonly resolved: string;
}

/** A finished report, before any format. */
export interface Report {
  readonly language: string;
  readonly direction: Direction;
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    /** Times in the document's properties come from the source, never from the clock. */
    readonly created: Instant;
    readonly modified: Instant;
    /** Id of the meeting or collected report. */
    readonly source: string;
    readonly style: string;
    readonly variant: string;
  };
  readonly page: ReportPage;
  readonly look: ReportLook;
  readonly logo?: ReportLogo;
  readonly header: readonly (Span | PageSpan)[];
  readonly footer: readonly (Span | PageSpan)[];
  readonly runs: readonly PageRun[];
  readonly threads: readonly ReportThread[];
  readonly manifest: readonly ManifestEntry[];
  readonly words: ReportWords;
}
