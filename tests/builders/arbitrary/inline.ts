import fc from 'fast-check';
import type { BasicInline, Inline, RichText } from '../../../shared/domain/inline';
import { few, instant, language, linkAddress, name, object, pool, tidyText } from './basics';
import { party } from './meaning';

const formats = fc.uniqueArray(
  fc.constantFrom(
    'bold' as const,
    'italic',
    'underline',
    'strikethrough',
    'superscript',
    'subscript',
  ),
  { maxLength: 3 },
);

const fields = ['meeting.date', 'meeting.start', 'meeting.ordinal', 'group.name', 'next.date'];

/** What runs may carry, with references to some of the ranges that are there. */
function runParts(ranges: readonly string[]) {
  return {
    formats,
    link: linkAddress,
    language,
    ...(ranges.length > 0 ? { ranges: fc.subarray([...ranges], { minLength: 1 }) } : {}),
  };
}

function reference() {
  const to = (['annexes', 'sections', 'items', 'notes'] as const).map((things) =>
    fc.record({
      type: fc.constant(
        ({ annexes: 'annex', sections: 'section', items: 'item', notes: 'note' } as const)[things],
      ),
      id: fc.constantFrom(...pool[things]),
    }),
  );
  return {
    type: fc.constant('reference' as const),
    to: fc.oneof(...to),
    form: fc.constantFrom('label' as const, 'title', 'labelAndTitle'),
  };
}

function basicInline(
  text: fc.Arbitrary<string>,
  ranges: readonly string[],
): fc.Arbitrary<BasicInline> {
  const run = runParts(ranges);
  const forms = object(
    { other: tidyText },
    { zero: tidyText, one: tidyText, two: tidyText, few: tidyText, many: tidyText },
  );
  return fc.oneof(
    { weight: 8, arbitrary: object({ type: fc.constant('text' as const), text }, run) },
    object(
      {
        type: fc.constant('mention' as const),
        party,
        form: fc.constantFrom('full', 'given', 'asTyped'),
        text: tidyText,
      },
      run,
    ),
    object(
      { type: fc.constant('field' as const), field: fc.constantFrom(...fields) },
      { format: fc.constantFrom('d MMMM yyyy', 'words'), override: tidyText, ...run },
    ),
    object(reference(), run),
    object(
      { type: fc.constant('plural' as const), field: fc.constantFrom('meetings.count'), forms },
      run,
    ),
    fc.constant({ type: 'break' as const }),
    object({ type: fc.constant('gap' as const), id: fc.constant('g-1') }, { at: instant }),
  );
}

/** Rich text whose runs may lie in the given ranges; every kind of piece occurs. */
export function richTextOf(
  text: fc.Arbitrary<string>,
  ranges: readonly string[] = [],
): fc.Arbitrary<RichText> {
  const basic = basicInline(text, ranges);
  const footnote = fc
    .record({ type: fc.constant('footnote' as const), id: fc.constant('f-1'), content: few(basic) })
    .chain((note) =>
      ranges.length === 0
        ? fc.constant(note)
        : object({}, { ranges: fc.subarray([...ranges], { minLength: 1 }) }).map((inside) => ({
            ...note,
            ...inside,
          })),
    );
  const noted = fc.oneof({ weight: 4, arbitrary: basic }, footnote);
  const inner = fc.record({
    type: fc.constant('optional' as const),
    alternatives: few(few(noted), 2),
  });
  const outer = fc.record({
    type: fc.constant('optional' as const),
    alternatives: few(few(fc.oneof({ weight: 4, arbitrary: noted }, inner), 2), 2),
  });
  const inline: fc.Arbitrary<Inline> = fc.oneof({ weight: 8, arbitrary: noted }, outer);
  return few(inline, 4);
}

export const title: fc.Arbitrary<RichText> = name.map((text) => [{ type: 'text', text }]);
