import type { ListLabel } from './list-counter';

/** A footnote or endnote at its place in a paragraph: `at` counts characters of the paragraph's text. */
export interface OutlineNote {
  readonly kind: 'footnote' | 'endnote';
  readonly label: string;
  readonly at: number;
  readonly text: string;
}

/** A paragraph as it is read: its text without list number and note marks, and what belongs to it. */
export interface OutlineParagraph {
  readonly type: 'paragraph';
  /** The style's name as Word shows it ("heading 1"), empty when it has none. */
  readonly style: string;
  readonly headingLevel: number | undefined;
  readonly list: ListLabel | undefined;
  readonly text: string;
  readonly notes: readonly OutlineNote[];
  readonly bookmarks: readonly string[];
  /** The descriptions of the images. */
  readonly images: readonly string[];
}

/** A cell of a table; cells that continue a vertical merge are left out. */
export interface OutlineCell {
  readonly blocks: readonly OutlineBlock[];
  readonly column: number;
  readonly columns: number;
  readonly isHeader: boolean;
}

/** A table by rows. */
export interface OutlineTable {
  readonly type: 'table';
  readonly rows: readonly (readonly OutlineCell[])[];
}

/** A paragraph or a table. */
export type OutlineBlock = OutlineParagraph | OutlineTable;

/** A comment with the text that it is about; `parentId` is set on a reply. */
export interface OutlineComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly about: string;
  readonly isResolved: boolean;
  readonly parentId: string | undefined;
}

/** What a reader finds in a document: its text in order, its comments, and the text of each header and footer. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  readonly comments: readonly OutlineComment[];
  readonly margins: readonly { readonly part: string; readonly text: string }[];
}
