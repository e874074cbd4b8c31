import { $getState, $setState, createState } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Range } from '../../../shared/domain/range';

const noRanges: readonly Range[] = [];

/**
 * The ranges that a run of text lies in, whole, so that a range keeps its facts wherever its text is
 * moved, joined or pasted; a note's list of ranges is gathered from its runs when it is read.
 */
export const rangesState = createState('ranges', {
  parse: (): readonly Range[] => noRanges,
  isEqual: (one, other) =>
    one === other ||
    (one.length === other.length && one.every((range, index) => range === other[index])),
});

/** The language of a run where it differs from its note's, as a BCP 47 tag; empty where it does not. */
export const languageState = createState('language', { parse: (): string => '' });

/** The ranges a run lies in. */
export function $rangesOf(node: LexicalNode): readonly Range[] {
  return $getState(node, rangesState);
}

/** Puts a run into a range; nothing changes where it lies in it already. */
export function $addRange(node: LexicalNode, range: Range): void {
  const ranges = $rangesOf(node);
  if (ranges.some(({ id }) => id === range.id)) return;
  $setState(node, rangesState, [...ranges, range]);
}

/** Takes a run out of the ranges that `leaves` picks. */
export function $dropRanges(node: LexicalNode, leaves: (range: Range) => boolean): void {
  const ranges = $rangesOf(node);
  const kept = ranges.filter((range) => !leaves(range));
  if (kept.length < ranges.length) $setState(node, rangesState, kept);
}
