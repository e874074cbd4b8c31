import type { CountFormat } from '../../../report';

/** What Word puts between a number and its text. */
export type Suffix = 'tab' | 'space' | 'nothing';

/** How the numbers of one level of a list definition look and stand; lengths in twips. */
export interface LevelShape {
  readonly format: CountFormat | 'bullet';
  /** What is printed, with `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly suffix: Suffix;
  /** Where the text stands, and how far before it the number. */
  readonly indent: number;
  readonly hanging: number;
}

/** Two shapes that print the same in the same place. */
export function sameShape(one: LevelShape, other: LevelShape): boolean {
  return (
    one.format === other.format &&
    one.text === other.text &&
    one.suffix === other.suffix &&
    one.indent === other.indent &&
    one.hanging === other.hanging
  );
}
