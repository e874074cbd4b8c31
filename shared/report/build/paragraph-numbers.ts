import type { Id } from '../../base/ids';
import type { Label } from '../../domain/label';
import type { FrozenNumbers } from '../../domain/status';
import type { ReportStyle } from '../../domain/style/report-style';
import { createCounter } from '../numbering/counter';
import type { NumberLabel } from '../report';

/** The kinds of parts whose paragraphs a style can number. */
export type NumberedPart = 'generated' | 'opening' | 'sections' | 'closing';

/** What stands before a paragraph: its number, and the numbers of deleted paragraphs that stood before it. */
export interface ParagraphNumber {
  readonly deleted: readonly NumberLabel[];
  readonly number?: NumberLabel;
}

/** The continuous paragraph numbers of one report. */
export interface ParagraphNumbers {
  /** The number of the next paragraph of a part. */
  next(part: NumberedPart, id: Id, label: Label | undefined): ParagraphNumber;
  /** Tells that a section begins, with its number if it has one: some styles count anew in each. */
  beginSection(label: string | undefined): void;
  /** The numbers of deleted paragraphs that stood after the last one. */
  rest(): readonly NumberLabel[];
}

/** What frozen numbers need: which paragraphs exist, and how insertions are called in the language. */
export interface FreezeOptions {
  readonly frozen: FrozenNumbers;
  readonly present: ReadonlySet<Id>;
  /** "bis", "ter", "quater". */
  readonly insertions: readonly string[];
}

/**
 * Numbers paragraphs as the style says. Once frozen, a paragraph keeps its number wherever it
 * stands, an inserted one is called after the one before it ("8 bis"), a deleted one stays as a number.
 */
export function createParagraphNumbers(
  rule: ReportStyle['paragraphNumbers'],
  freeze: FreezeOptions | undefined,
): ParagraphNumbers {
  let counter = createCounter(rule?.marker ?? 'none');
  const covers = (part: NumberedPart) => rule?.parts.includes(part) === true;
  if (freeze === undefined) {
    return {
      next(part, _id, label) {
        const number = covers(part) ? counter.next(label) : undefined;
        return { deleted: [], ...(number === undefined ? {} : { number }) };
      },
      beginSection(label) {
        if (rule?.restart === undefined || label === undefined) return;
        counter = createCounter(rule.marker, rule.marker === '1.1' ? `${label}.` : '');
      },
      rest: () => [],
    };
  }
  return createFrozenNumbers(freeze, covers, (label) => counter.next(label));
}

function createFrozenNumbers(
  { frozen, present, insertions }: FreezeOptions,
  covers: (part: NumberedPart) => boolean,
  count: (label?: Label) => NumberLabel | undefined,
): ParagraphNumbers {
  const order = frozen.paragraphs.map((paragraph) => ({
    id: paragraph.id,
    number: count(paragraph.label),
  }));
  const byId = new Map(order.map((entry, index) => [entry.id, { ...entry, index }]));
  let done = 0;
  let last: NumberLabel | undefined;
  let inserted = 0;

  /** Deleted paragraphs up to a place in the frozen order that were not yet named. */
  function deletedUpTo(index: number): readonly NumberLabel[] {
    const passed = order.slice(done, index);
    done = Math.max(done, index);
    return passed.flatMap((entry) => (present.has(entry.id) ? [] : (entry.number ?? [])));
  }

  return {
    next(part, id, label) {
      if (!covers(part) || label?.type === 'none') return { deleted: [] };
      const known = byId.get(id);
      if (known === undefined) {
        inserted += 1;
        return { deleted: [], number: { text: insertionLabel(last, inserted, insertions) } };
      }
      const deleted = deletedUpTo(known.index);
      inserted = 0;
      last = known.number;
      return { deleted, ...(known.number === undefined ? {} : { number: known.number }) };
    },
    // Frozen numbers are kept one by one, whatever they were counted by.
    beginSection: () => undefined,
    rest: () => deletedUpTo(order.length),
  };
}

/** "8 bis", "8 ter", "8 quater", then "8 (5)"; before the first number "0 bis" and so on. */
function insertionLabel(
  last: NumberLabel | undefined,
  inserted: number,
  insertions: readonly string[],
): string {
  const word = insertions[inserted - 1] ?? `(${String(inserted + 1)})`;
  const [, number = '0', end = ''] = /^(.*?)([.):]*)$/.exec(last?.text ?? '0.') ?? [];
  return `${number} ${word}${end}`;
}
