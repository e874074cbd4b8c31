import type { NumberLabel } from '../../../report';
import { countText } from './count-text';

/** An automatic label as printed and as Word composes it, both without the punctuation around them. */
export interface ComposedLabel {
  readonly printed: string;
  readonly composed: string;
}

/** How Word is to print an automatic label. */
export interface Composition {
  readonly text: string;
  /** Whether the text begins with the number of a level above. */
  readonly usesParent: boolean;
}

/**
 * The text of a list level for an automatic label at a level from 0: `2.%` under the item "2." is
 * `%1.%2`, so that Word counts both. None where Word would not print the label as it is.
 */
export function composeText(
  label: NumberLabel,
  level: number,
  parent?: ComposedLabel,
): Composition | undefined {
  const { count } = label;
  if (count === undefined) return undefined;
  const printed = countText(count.value, count.format);
  if (printed === undefined || count.pattern.replace('%', printed) !== label.text) return undefined;
  const own = `%${String(level + 1)}`;
  if (parent !== undefined && count.pattern.startsWith(`${parent.printed}.`)) {
    const rest = count.pattern.slice(parent.printed.length).replace('%', own);
    return { text: parent.composed + rest, usesParent: true };
  }
  return { text: count.pattern.replace('%', own), usesParent: false };
}

/** An automatic label as its sub-items see it. */
export function asParent(label: NumberLabel, composed: string): ComposedLabel {
  return { printed: withoutPunctuation(label.text), composed: withoutPunctuation(composed) };
}

function withoutPunctuation(label: string): string {
  return label.replace(/^\(/, '').replace(/[.):]+$/, '');
}
