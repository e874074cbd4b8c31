import { createLinks } from './links';
import type { Links } from './links';

/** The footnotes of the report as they come. */
export interface Footnotes {
  /** Adds a note and gives its id; ids count from 1 in the order of the marks. */
  readonly add: (paragraph: string) => number;
  /** The paragraphs of the notes, in order. */
  readonly all: () => readonly string[];
  readonly links: Links;
}

/** Collects the footnotes, whose links belong to a part of their own. */
export function createFootnotes(): Footnotes {
  const paragraphs: string[] = [];
  return {
    add: (paragraph) => paragraphs.push(paragraph),
    all: () => paragraphs,
    links: createLinks(),
  };
}
