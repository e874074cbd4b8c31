/** A part of the package with what other parts must know of it. */
export interface PackagePart {
  /** The path in the package, without a leading slash. */
  readonly path: string;
  readonly content: string | readonly Uint8Array[];
  /** The media type; none for parts whose ending tells it. */
  readonly type?: string;
}

/** A reference from one part to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path seen from the referring part's folder, or an address, as it stands in XML. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Where the types of Office's own relationships begin. */
export const officeRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the media types of Word's parts begin. */
export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
