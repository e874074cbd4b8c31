import type { Label, Marker } from '../../domain/label';
import type { NumberLabel } from '../report';
import { countOf, printCount, readCount } from './count-formats';

/** A running count; `next` gives the label of the next thing and moves on. */
export interface Counter {
  /** The label of the next thing, or nothing where it has none on purpose. */
  next(label?: Label): NumberLabel | undefined;
  /** Continues after the given value. */
  continueAfter(value: number): void;
}

/** Starts a count in the form of a marker; `prefix` stands before the number, as in "2.1". */
export function createCounter(marker: Marker, prefix = ''): Counter {
  const count = countOf(marker);
  let value = 0;
  return {
    next(label = { type: 'auto' }) {
      if (label.type === 'none') return undefined;
      if (label.type === 'set') {
        const set = count === undefined ? undefined : readCount(label.text, count.format);
        if (label.then === 'continue' && set !== undefined) value = set;
        return { text: label.text };
      }
      if (count === undefined) return { text: bulletOf(marker) };
      value += 1;
      return countLabel(count.format, prefix + count.pattern, value);
    },
    continueAfter(last) {
      value = last;
    },
  };
}

/** The label of a value in a format and pattern. */
export function countLabel(
  format: NonNullable<NumberLabel['count']>['format'],
  pattern: string,
  value: number,
): NumberLabel {
  return {
    text: pattern.replace('%', printCount(value, format)),
    count: { format, pattern, value },
  };
}

/** The sign in front of an item that is not counted. */
export function bulletOf(marker: Marker): string {
  if (marker === 'bullet') return '•';
  return marker === 'dash' ? '–' : '';
}
